using PlanBot.Language;

namespace PlanBot.Deadlines.Holidays;

/// <summary>Which days the ward's offices work: not on Saturday, Sunday and the days off of index/holidays.vn.tsv.</summary>
internal sealed class WorkingDays
{
    public const string FileName = "holidays.vn.tsv";
    private const int Fields = 4;
    private readonly Dictionary<DateOnly, HolidaySpell> _spells = [];

    private WorkingDays()
    {
    }

    /// <param name="folder">The folder index/.</param>
    /// <exception cref="VocabularyException">The file is missing, or a row of it is not as its header says.</exception>
    public static WorkingDays Load(string folder)
    {
        var days = new WorkingDays();
        foreach (var row in VocabularyFile.Read(folder, FileName, Fields))
            days.Add(row);
        return days;
    }

    public bool IsWorking(DateOnly day) => _spells.TryGetValue(day, out var spell) ? !spell.IsOff : !IsWeekend(day);

    /// <summary>The day itself where it is worked, else the last working day before it.</summary>
    public DateOnly OnOrBefore(DateOnly day)
    {
        while (!IsWorking(day))
            day = day.AddDays(-1);
        return day;
    }

    /// <summary>The holiday's name, "Quốc khánh"; null on any other day.</summary>
    public string? HolidayOn(DateOnly day) => _spells.TryGetValue(day, out var spell) && spell.IsOff ? spell.Name : null;

    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private void Add(VocabularyRow row)
    {
        var spell = HolidaySpell.Read(row);
        foreach (var day in spell.Days)
            if (!_spells.TryAdd(day, spell))
                throw row.Wrong($"ngày {day:dd/MM/yyyy} đã có ở \"{_spells[day].Name}\"");
    }
}
