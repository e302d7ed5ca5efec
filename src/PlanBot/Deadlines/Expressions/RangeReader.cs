using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanBot.Deadlines.Expressions;

/// <summary>Spans of years: "giai đoạn 2026 - 2030", "từ năm 2026 đến năm 2030", "trong suốt nhiệm kỳ".</summary>
internal static partial class RangeReader
{
    public static IEnumerable<TimeExpression> Read(TimeText text, PlanCalendar calendar, bool isCell)
    {
        foreach (Match m in Term().Matches(text.Folded))
            yield return OfTerm(m, calendar);
        foreach (Match m in Years().Matches(text.Folded))
            if (Span(m, calendar, isCell, isWhole: m.Length == text.Text.Trim().Length) is { } expression)
                yield return expression;
        foreach (Match m in Coming().Matches(text.Folded))
            if (Number(m.Groups["n"]) == calendar.Period.To - calendar.Period.From + 1)
                yield return Range(m, calendar.Period.From, calendar.Period.To);
    }

    private static TimeExpression OfTerm(Match m, PlanCalendar calendar)
    {
        var from = m.Groups["a"].Success ? Number(m.Groups["a"]) : calendar.Term.From;
        var to = m.Groups["b"].Success ? Number(m.Groups["b"]) : calendar.Term.To;
        var range = Range(m, from, to);
        return m.Groups["end"].Success ? range with { From = null } : range;
    }

    private static TimeExpression? Span(Match m, PlanCalendar calendar, bool isCell, bool isWhole)
    {
        var (from, to) = (Number(m.Groups["a"]), Number(m.Groups["b"]));
        if (to <= from)
            return null;
        // A term alone names a council or a congress.
        if (m.Groups["cue"].Value == "nhiem ky" && !(isCell && isWhole))
            return new(m.Index, m.Length, ExpressionKind.None, DeadlinePrecision.Range);
        // A span begun long before the plan is the title of someone else's programme.
        if (!isCell && (from < calendar.Period.From - 1 || to < calendar.Period.From))
            return new(m.Index, m.Length, ExpressionKind.None, DeadlinePrecision.Range);
        return m.Groups["cue"].Value == "nam hoc"
            ? Range(m, from, to) with { From = new(from, 9, 1), Due = PlanCalendar.MonthEnd(to, 5), Assumed = true }
            : Range(m, from, to);
    }

    private static TimeExpression Range(Match m, int from, int to) =>
        new(m.Index, m.Length, ExpressionKind.Range, DeadlinePrecision.Range) { From = PlanCalendar.YearStart(from), Due = PlanCalendar.YearEnd(to) };

    private static int Number(Group year) => int.Parse(year.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\p{L})(?:trong suot|trong ca|trong|suot|ca|(?<end>cho den het|den het|den cuoi|het|cuoi))\s+(?:ca\s+)?nhiem ky(?!\p{L})(?:\s*\(?\s*(?<a>20\d\d)\s*-\s*(?<b>20\d\d)(?!\d))?")]
    private static partial Regex Term();

    [GeneratedRegex(@"(?<![\d/:.\p{L}-])(?:(?<cue>giai doan|thoi ky|nhiem ky|nam hoc|trong cac|0?\d\s+nam)\s*[\s(]\s*(?:giai doan\s+)?)?(?:tu\s+)?(?:nam\s+)?(?<![\d/:.-])(?<a>20\d\d)\s*(?:-|den(?:\s+het|\s+cuoi)?)\s*(?:nam\s+)?(?<b>20\d\d)(?![\d/])")]
    private static partial Regex Years();

    [GeneratedRegex(@"(?<!\p{L})trong\s+(?:vong\s+)?0?(?<n>\d)\s+nam(?:\s+toi)?(?!\p{L}|\s+20)")]
    private static partial Regex Coming();
}
