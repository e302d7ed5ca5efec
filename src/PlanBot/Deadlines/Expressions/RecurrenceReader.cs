using System.Text.RegularExpressions;

namespace PlanBot.Deadlines.Expressions;

/// <summary>What comes back: "hằng năm", "hằng tháng, quý", "các năm tiếp theo", "10%/năm", "trong năm"; and "định kỳ", "thường xuyên".</summary>
internal static partial class RecurrenceReader
{
    public static IEnumerable<TimeExpression> Read(TimeText text, PlanCalendar calendar)
    {
        foreach (Match m in WeekDay().Matches(text.Lower))
            yield return new(m.Index, m.Length, ExpressionKind.Recurrence, DeadlinePrecision.Day) { Recurrence = calendar.EachWeekOn(Days[m.Groups["day"].Value]) };
        foreach (Match m in Every().Matches(text.Lower))
            foreach (Capture unit in m.Groups["unit"].Captures)
                yield return Each(m, unit.Value, calendar, ExpressionKind.Recurrence);
        foreach (Match m in Following().Matches(text.Lower))
            yield return Each(m, "năm", calendar, ExpressionKind.Recurrence);
        foreach (Match m in Times().Matches(text.Lower))
            yield return Each(m, m.Groups["unit"].Value, calendar, ExpressionKind.Recurrence);
        foreach (Match m in PerYear().Matches(text.Folded))
            yield return Each(m, "năm", calendar, ExpressionKind.Rate);
        foreach (Match m in AverageGrowth().Matches(text.Folded))
            yield return Each(m, "năm", calendar, ExpressionKind.Rate);
        foreach (Match m in Reports().Matches(text.Lower))
            foreach (Capture unit in m.Groups["unit"].Captures)
                yield return Each(m, unit.Value, calendar, ExpressionKind.Rate);
        foreach (Match m in InTheYear().Matches(text.Lower))
            yield return Each(m, "năm", calendar, ExpressionKind.Rate);
        foreach (Match m in Unscheduled().Matches(text.Lower))
            yield return new(m.Index, m.Length, ExpressionKind.Unscheduled, DeadlinePrecision.Recurring);
        foreach (Match m in Ongoing().Matches(text.Lower))
            yield return new(m.Index, m.Length, ExpressionKind.Ongoing, DeadlinePrecision.Ongoing);
    }

    private static readonly Dictionary<string, string> Days = new(StringComparer.Ordinal)
    {
        ["hai"] = "MO",
        ["2"] = "MO",
        ["ba"] = "TU",
        ["3"] = "TU",
        ["tư"] = "WE",
        ["4"] = "WE",
        ["năm"] = "TH",
        ["5"] = "TH",
        ["sáu"] = "FR",
        ["6"] = "FR",
        ["bảy"] = "SA",
        ["7"] = "SA",
    };

    private static TimeExpression Each(Match m, string unit, PlanCalendar calendar, ExpressionKind kind)
    {
        var expression = new TimeExpression(m.Index, m.Length, kind, DeadlinePrecision.Recurring) { Assumed = true };
        return unit switch
        {
            // One year has one such day.
            "năm" when calendar.IsOneYear => expression with { Due = calendar.End, Precision = DeadlinePrecision.Year },
            "năm" => expression with { Recurrence = calendar.EachYear },
            "quý" => expression with { Recurrence = calendar.EachMonthOn("3,6,9,12", -1) },
            "tháng" => expression with { Recurrence = calendar.EachMonthOn("", -1) },
            "tuần" => expression with { Recurrence = calendar.EachWeek },
            "ngày" => expression with { Recurrence = calendar.EachDay },
            _ => expression with { Recurrence = calendar.EachMonthOn("6,12", -1) },
        };
    }

    private const string Unit = @"(?<unit>năm(?!\s+20\d\d|\s+học)|quý|0?6\s+tháng|tháng|tuần|ngày)(?!\p{L})";
    private const string Month = @"(?<unit>năm(?!\s+20\d\d|\s+học)|quý|0?6\s+tháng|tháng|tuần)(?!\p{L})";

    // "Ngân hàng năm 2026" and "khách hàng" are no "hàng năm".
    [GeneratedRegex(@"(?<!\p{L})(?<!(?:ngân|khách|cửa|đơn|mặt|nhà|bán|giao)\s)(?:(?<unit>0?6\s+tháng|quý|tháng)\s*(?:,|và)\s*)*(?:h[ằà]ng|mỗi|từng)\s+" + Unit + @"(?:\s*(?:,|và|hoặc)\s*(?:h[ằà]ng\s+|mỗi\s+|cả\s+)?" + Month + ")*")]
    private static partial Regex Every();

    [GeneratedRegex(@"(?<!\p{L})thứ\s+(?<day>hai|ba|tư|năm|sáu|bảy|[2-7])\s+(?:h[ằà]ng|mỗi)\s+tuần(?!\p{L})")]
    private static partial Regex WeekDay();

    [GeneratedRegex(@"(?<!\p{L})(?:những|các)\s+năm\s+(?:tiếp\s+theo|kế\s+tiếp|sau|tới)(?!\p{L})")]
    private static partial Regex Following();

    [GeneratedRegex(@"lần\s*/\s*" + Month + "|(?<!\\p{L})" + Month + @"\s+(?:một|1|01|hai|2|02)\s+lần(?!\p{L})")]
    private static partial Regex Times();

    [GeneratedRegex(@"(?<=[%\p{L}\d.)}$])(?<!nguoi\s?)\s?/\s?(?:0?1\s+)?nam(?!\p{L})")]
    private static partial Regex PerYear();

    [GeneratedRegex(@"(?<!\p{L})(?:báo\s+cáo\s+(?:định\s+kỳ\s+)?\(?" + Month + @"(?:\s*(?:,|và)\s*" + Month + @")+|(?:định\s+kỳ|sơ\s+kết|tổng\s+kết)\s+(?:theo\s+|vào\s+)?" + Month + @"(?:\s*(?:,|và)\s*" + Month + ")*)")]
    private static partial Regex Reports();

    // "Tăng bình quân từ 10 - 12%" over several years is looked at each year.
    [GeneratedRegex(@"(?<!\p{L})tang(?:\s+truong)?\s+binh quan\s+(?:\p{L}+\s+){0,2}\d[\d.,]*(?:\s*(?:%\s*)?(?:-|den)\s*\d[\d.,]*)?\s*%(?!\s?/)")]
    private static partial Regex AverageGrowth();

    [GeneratedRegex(@"(?<!\p{L})(?:trong|cuối)\s+năm(?!\p{L}|\s+(?:20\d\d|học|tới|sau|tiếp|nay\s+và))")]
    private static partial Regex InTheYear();

    [GeneratedRegex(@"(?<!\p{L})định\s+k[ỳì](?!\p{L})")]
    private static partial Regex Unscheduled();

    [GeneratedRegex(@"(?<!\p{L})(?:thường\s+xuyên(?:,\s+liên\s+tục)?|khẩn\s+trương|(?<=thời\s+gian(?:\s+thực\s+hiện)?\s*:\s*)liên\s+tục)(?!\p{L})")]
    private static partial Regex Ongoing();
}
