using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanBot.Deadlines.Expressions;

/// <summary>Months, quarters and parts of a year: "tháng 2/2026", "Quý I/2026", "6 tháng đầu năm 2026", "cuối năm 2026".</summary>
internal static partial class MonthReader
{
    public static IEnumerable<TimeExpression> Read(TimeText text, PlanCalendar calendar) =>
        [
            .. Matches(MonthSpan(), text).SelectMany(m => Span(m, calendar)),
            .. Matches(EachYear(), text).SelectMany(m => Yearly(m, calendar)),
            .. Matches(Month(), text).SelectMany(m => OneMonth(m, calendar)),
            .. Matches(Quarter(), text).SelectMany(m => Quarters(m, calendar)),
            .. Matches(Half(), text).SelectMany(m => MonthsOfYear(m, calendar)),
            .. Matches(Part(), text).Select(PartOfYear),
        ];

    private static MatchCollection Matches(Regex regex, TimeText text) => regex.Matches(text.Folded);

    private static IEnumerable<TimeExpression> Span(Match m, PlanCalendar calendar)
    {
        var year = Year(m, calendar);
        var (first, last) = (Number(m, "m0"), Number(m, "m"));
        if (year is { } y && IsMonth(first) && IsMonth(last))
            yield return new(m.Index, m.Length, ExpressionKind.Range, DeadlinePrecision.Range)
            {
                From = new(m.Groups["y0"].Success ? Number(m, "y0") : y, first, 1),
                Due = PlanCalendar.MonthEnd(y, last),
            };
    }

    private static IEnumerable<TimeExpression> Yearly(Match m, PlanCalendar calendar)
    {
        if (IsMonth(Number(m, "m")))
            yield return new(m.Index, m.Length, ExpressionKind.Recurrence, DeadlinePrecision.Month) { Recurrence = calendar.EachYearOn(Number(m, "m"), -1), Assumed = true };
    }

    private static IEnumerable<TimeExpression> OneMonth(Match m, PlanCalendar calendar)
    {
        if (Year(m, calendar) is { } year && IsMonth(Number(m, "m")))
            yield return Ending(m, new DateOnly(year, Number(m, "m"), 1), 1, DeadlinePrecision.Month);
    }

    private static IEnumerable<TimeExpression> Quarters(Match m, PlanCalendar calendar)
    {
        if (Year(m, calendar) is not { } year)
            yield break;
        var last = m.Groups["q"].Captures[^1].Value;
        var expression = Ending(m, new DateOnly(year, (QuarterNumber(last) * 3) - 2, 1), 3, DeadlinePrecision.Quarter);
        yield return m.Groups["q"].Captures.Count == 1 ? expression
            : expression with { From = new(year, (QuarterNumber(m.Groups["q"].Captures[0].Value) * 3) - 2, 1) };
    }

    private static IEnumerable<TimeExpression> MonthsOfYear(Match m, PlanCalendar calendar)
    {
        if (Year(m, calendar) is { } year)
            yield return new(m.Index, m.Length, ExpressionKind.Date, DeadlinePrecision.Month)
            {
                Due = m.Groups["half"].Value == "dau" ? PlanCalendar.MonthEnd(year, Number(m, "n")) : PlanCalendar.YearEnd(year),
            };
    }

    private static TimeExpression PartOfYear(Match m)
    {
        var year = Number(m, "y");
        var before = m.Groups["pre"].Success;
        // "Đầu năm" and "giữa năm" name no day: the first quarter's and the half year's end stand in.
        return m.Groups["part"].Value switch
        {
            "dau" => Due(m, before ? PlanCalendar.YearEnd(year - 1) : PlanCalendar.MonthEnd(year, 3), DeadlinePrecision.Quarter, assumed: true),
            "giua" => Due(m, PlanCalendar.MonthEnd(year, 6), DeadlinePrecision.Month, assumed: true),
            _ => Due(m, PlanCalendar.YearEnd(year), DeadlinePrecision.Year, assumed: false),
        };
    }

    private static TimeExpression Ending(Match m, DateOnly first, int months, DeadlinePrecision precision) => m.Groups["pre"].Value switch
    {
        "truoc" or "den truoc" or "xong truoc" => Due(m, first.AddDays(-1), precision, assumed: false),
        "tu" => Due(m, first.AddMonths(months).AddDays(-1), precision, assumed: false) with { From = first },
        _ => Due(m, first.AddMonths(months).AddDays(-1), precision, assumed: false),
    };

    private static TimeExpression Due(Match m, DateOnly due, DeadlinePrecision precision, bool assumed) =>
        new(m.Index, m.Length, ExpressionKind.Date, precision) { Due = due, Assumed = assumed };

    // Without a printed year only a one-year plan tells which year is meant.
    private static int? Year(Match m, PlanCalendar calendar) =>
        m.Groups["y"].Success ? Number(m, "y") : calendar.IsOneYear ? calendar.Period.To : null;

    private static int QuarterNumber(string roman) => roman switch
    {
        "i" or "1" => 1,
        "ii" or "2" => 2,
        "iii" or "3" => 3,
        _ => 4,
    };

    private static bool IsMonth(int month) => month is >= 1 and <= 12;

    private static int Number(Match m, string group) => int.Parse(m.Groups[group].Value, CultureInfo.InvariantCulture);

    private const string Before = @"(?<![\p{L}\d])(?:(?<pre>den truoc|xong truoc|truoc|tu|den het|den|het|trong|vao)\s+)?";
    private const string OfYear = @"(?:\s?[/-]\s?|,?\s*nam\s+)(?<y>20\d\d)(?!\d)";

    [GeneratedRegex(@"(?<![\p{L}\d])(?:tu\s+)?thang\s+(?<m0>\d{1,2})(?:/(?<y0>20\d\d))?\s*(?:-|den(?:\s+het)?)\s*(?:thang\s+)?(?<m>\d{1,2})(?!\d)(?:" + OfYear + ")?")]
    private static partial Regex MonthSpan();

    [GeneratedRegex(@"(?<![\p{L}\d])thang\s+(?<m>\d{1,2})\s+(?:hang|moi)\s+nam(?!\p{L})")]
    private static partial Regex EachYear();

    [GeneratedRegex(Before + @"thang\s+(?<m>\d{1,2})(?!\d|/\d{1,2}(?!\d))(?:" + OfYear + ")?")]
    private static partial Regex Month();

    [GeneratedRegex(Before + @"quy\s+(?<q>iv|i{1,3}|[1-4])(?![\p{L}\d])(?:\s*(?:,|va|-|den)\s*(?:quy\s+)?(?<q>iv|i{1,3}|[1-4])(?![\p{L}\d]))*(?:\s?[/-]\s?|,?\s*nam\s+|\s+)?(?<y>20\d\d)?(?!\d)")]
    private static partial Regex Quarter();

    [GeneratedRegex(@"(?<![\p{L}\d])0?(?<n>[369])\s+thang\s+(?<half>dau|cuoi)\s+nam(?!\p{L})(?:\s+(?<y>20\d\d)(?!\d))?")]
    private static partial Regex Half();

    [GeneratedRegex(@"(?<![\p{L}\d])(?<pre>truoc\s+)?(?<part>(?<!phan\s)dau|giua|cuoi)\s+nam\s+(?<y>20\d\d)(?!\d)")]
    private static partial Regex Part();
}
