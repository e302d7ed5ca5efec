using System.Globalization;
using System.Text.RegularExpressions;
using PlanBot.Language;
using PlanBot.Plans;

namespace PlanBot.Assignments;

/// <summary>The span a time column prints. Words without a year ("Hằng năm", "Thường xuyên", "Theo chỉ đạo …") have none.</summary>
internal static partial class WorkTime
{
    /// <summary>"2026 - 2030", "Năm 2026", "Quý I/2026", "tháng 2/2026", "trước ngày 15/3/2026".</summary>
    /// <param name="printed">The time as printed.</param>
    /// <param name="plan">The plan's years, for work that is kept up "suốt nhiệm kỳ".</param>
    public static (DateOnly? From, DateOnly? To) Read(string printed, PlanPeriod? plan)
    {
        var match = Printed().Match(VietnameseText.Fold(printed).Trim(' ', '.', ';', ','));
        if (!match.Success)
            return (null, null);
        var (from, to) = Span(match);
        if (match.Groups["kept"].Success && plan is { } period)
            to = new(period.To, 12, 31);
        if (match.Groups["before"].Success)
            to = from.AddDays(-1);
        // "Hoàn thành năm 2026" says when it must be done, not when it begins.
        return (match.Groups["end"].Success || match.Groups["before"].Success ? null : from, to);
    }

    private static (DateOnly From, DateOnly To) Span(Match match)
    {
        var year = Number(match, "year");
        if (match.Groups["to"].Success)
            return (new(year, 1, 1), new(Number(match, "to"), 12, 31));
        if (match.Groups["quarter"].Success)
            return Months(year, (Quarter(match.Groups["quarter"].Value) * 3) - 2, 3);
        if (!match.Groups["month"].Success)
            return (new(year, 1, 1), new(year, 12, 31));
        var month = Number(match, "month");
        if (!match.Groups["day"].Success)
            return Months(year, month, 1);
        var day = new DateOnly(year, month, Math.Clamp(Number(match, "day"), 1, DateTime.DaysInMonth(year, month)));
        return (day, day);
    }

    private static (DateOnly From, DateOnly To) Months(int year, int first, int count)
    {
        var from = new DateOnly(year, first, 1);
        return (from, from.AddMonths(count).AddDays(-1));
    }

    private static int Quarter(string printed) => printed switch
    {
        "i" or "1" => 1,
        "ii" or "2" => 2,
        "iii" or "3" => 3,
        _ => 4,
    };

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    // The whole cell is the time, but for the words of finishing before it: a year inside other words is none.
    [GeneratedRegex(
        @"^(?:trong |tu |giai doan |thuc hien )*" +
        @"(?<end>(?:xong|hoan thanh|den|cham nhat|den het|het)\b(?:[^\d/]*[ ,])?)?(?<before>(?:den )?truoc )?" +
        @"(?:ngay (?<day>[0-9]{1,2})(?:/| thang )(?<month>0?[1-9]|1[0-2])(?:/| nam )|thang (?<month>0?[1-9]|1[0-2]) ?(?:/|nam) ?|quy (?<quarter>iv|i{1,3}|[1-4]) ?(?:/|nam) ?|cuoi nam |nam )?" +
        @"(?<year>20[0-9][0-9])(?: ?(?:-|den)(?: nam)? ?(?<to>20[0-9][0-9]))?(?<kept> va (?:duy tri|cac nam).*)?$")]
    private static partial Regex Printed();
}
