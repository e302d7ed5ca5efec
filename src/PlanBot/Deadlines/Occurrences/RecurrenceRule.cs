using System.Globalization;

namespace PlanBot.Deadlines.Occurrences;

/// <summary>The days of an RFC 5545 RRULE of the kinds that <see cref="PlanCalendar"/> writes.</summary>
internal sealed class RecurrenceRule
{
    private static readonly string[] DayNames = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
    private readonly int[] _months;
    private readonly int? _monthDay;
    private readonly DayOfWeek _weekDay;
    private readonly DateOnly? _until;

    private RecurrenceRule(Dictionary<string, string> parts)
    {
        Frequency = parts["FREQ"];
        _months = parts.TryGetValue("BYMONTH", out var months) ? [.. months.Split(',').Select(m => int.Parse(m, CultureInfo.InvariantCulture))] : [];
        _monthDay = parts.TryGetValue("BYMONTHDAY", out var day) ? int.Parse(day, CultureInfo.InvariantCulture) : null;
        // A week without a day ends when the offices close.
        _weekDay = parts.TryGetValue("BYDAY", out var name) ? (DayOfWeek)Array.IndexOf(DayNames, name) : DayOfWeek.Friday;
        _until = parts.TryGetValue("UNTIL", out var until) ? DateOnly.ParseExact(until, "yyyyMMdd", CultureInfo.InvariantCulture) : null;
    }

    /// <summary>"YEARLY", "MONTHLY", "WEEKLY", "DAILY".</summary>
    public string Frequency { get; }

    /// <summary>How many months of the year it comes in; 12 where the rule names none.</summary>
    public int MonthsAYear => _months.Length == 0 ? 12 : _months.Length;

    /// <param name="rule">Without the prefix "RRULE:".</param>
    public static RecurrenceRule Parse(string rule) =>
        new(rule.Split(';').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal));

    /// <summary>The days from first to last, both included. A month without the day is passed over.</summary>
    public IEnumerable<DateOnly> Between(DateOnly first, DateOnly last)
    {
        if (_until is { } until && until < last)
            last = until;
        for (var day = first; day <= last; day = day.AddDays(1))
            if (Holds(day))
                yield return day;
    }

    private bool Holds(DateOnly day) => Frequency switch
    {
        "DAILY" => true,
        "WEEKLY" => day.DayOfWeek == _weekDay,
        _ => (_months.Length == 0 || _months.Contains(day.Month)) && IsMonthDay(day),
    };

    private bool IsMonthDay(DateOnly day) =>
        _monthDay is { } fromEnd and < 0
            ? day == PlanCalendar.MonthEnd(day.Year, day.Month).AddDays(fromEnd + 1)
            : day.Day == (_monthDay ?? 1);
}
