using System.Globalization;
using PlanBot.Language;

namespace PlanBot.Deadlines.Holidays;

/// <summary>One row of index/holidays.vn.tsv: days off, or days worked in their place.</summary>
/// <param name="Last">Included.</param>
/// <param name="IsOff">False for a Saturday or Sunday that is worked ("làm bù").</param>
internal sealed record HolidaySpell(DateOnly First, DateOnly Last, bool IsOff, string Name)
{
    // The longest Tết with its neighbours is nine days: more is a slip in a year or month.
    private const int MostDays = 15;

    public IEnumerable<DateOnly> Days
    {
        get
        {
            for (var day = First; day <= Last; day = day.AddDays(1))
                yield return day;
        }
    }

    /// <exception cref="VocabularyException">The row is not as the file's header says.</exception>
    public static HolidaySpell Read(VocabularyRow row)
    {
        var (first, last) = (Day(row, 0), Day(row, 1));
        if (last < first || last > first.AddDays(MostDays - 1))
            throw row.Wrong($"từ \"{row.Fields[0]}\" đến \"{row.Fields[1]}\" không phải một đợt từ 1 đến {MostDays} ngày");
        var isOff = row.Fields[2] switch
        {
            "nghỉ" => true,
            "làm bù" => false,
            var other => throw row.Wrong($"cột 3 phải là \"nghỉ\" hoặc \"làm bù\", không phải \"{other}\""),
        };
        var spell = new HolidaySpell(first, last, isOff, row.Fields[3]);
        if (!isOff && spell.Days.Any(d => !WorkingDays.IsWeekend(d)))
            throw row.Wrong("ngày làm bù phải là thứ Bảy hoặc Chủ nhật");
        return spell;
    }

    private static DateOnly Day(VocabularyRow row, int field) =>
        DateOnly.TryParseExact(row.Fields[field], "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw row.Wrong($"\"{row.Fields[field]}\" không phải ngày dạng 30/04/2027");
}
