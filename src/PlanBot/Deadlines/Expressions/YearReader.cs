using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanBot.Deadlines.Expressions;

/// <summary>Single years: "đến năm 2030", "Đến 2030", "trước năm 2030", "từ năm 2026", "2026: …, 2027: …".</summary>
internal static partial class YearReader
{
    /// <param name="isCell">True for a time cell, where "2026" alone is a year and a past year was meant.</param>
    public static IEnumerable<TimeExpression> Read(TimeText text, PlanCalendar calendar, bool isCell)
    {
        foreach (Match m in Horizon().Matches(text.Folded))
            yield return new(m.Index, m.Length, ExpressionKind.None, DeadlinePrecision.Year);
        var steps = Milestone().Matches(text.Folded);
        // One year with a colon may be anything ("Năm 2026: …" is caught below); two are steps.
        if (steps.Count > 1)
            foreach (Match m in steps)
                yield return new(m.Index, m.Length, ExpressionKind.Year, DeadlinePrecision.Year) { Due = PlanCalendar.YearEnd(Number(m.Groups["y"])), IsMilestone = true };
        foreach (Match m in Named().Matches(text.Folded))
            foreach (var year in m.Groups["y"].Captures.Cast<Capture>())
                if (One(m, year, calendar, isCell) is { } expression)
                    yield return expression;
        if (isCell)
            foreach (Match m in Bare().Matches(text.Folded))
                yield return m.Groups["from"].Success
                    ? Starting(m.Index, m.Length, Number(m.Groups["y"]), calendar)
                    : Due(m.Index, m.Length, Number(m.Groups["y"]));
    }

    private static TimeExpression? One(Match m, Capture year, PlanCalendar calendar, bool isCell)
    {
        // Of "năm 2026, 2027" the first keeps the words before it.
        var start = year.Index == m.Groups["y"].Captures[0].Index ? m.Index : year.Index;
        var length = year.Index + year.Length - start;
        var y = Number(year);
        var prefix = m.Groups["pre"].Value;
        if (y < calendar.Period.From && !isCell)
            return new(start, length, ExpressionKind.None, DeadlinePrecision.Year);
        return prefix switch
        {
            "truoc" or "den truoc" or "xong truoc" => Due(start, length, y - 1),
            "tu" => Starting(start, length, y, calendar),
            "sau" => Starting(start, length, y + 1, calendar),
            // A one-year plan that prepares a later year has its own year to do it in.
            "" or "trong" or "vao" or "cho" when calendar.IsOneYear && y > calendar.Period.To && !isCell =>
                Due(start, length, calendar.Period.To) with { Assumed = true },
            _ => Due(start, length, y),
        };
    }

    private static TimeExpression Due(int start, int length, int year) =>
        new(start, length, ExpressionKind.Year, DeadlinePrecision.Year) { Due = PlanCalendar.YearEnd(year) };

    private static TimeExpression Starting(int start, int length, int year, PlanCalendar calendar)
    {
        var from = PlanCalendar.YearStart(year);
        return new(start, length, ExpressionKind.Range, DeadlinePrecision.Range) { From = from, Due = from > calendar.End ? null : calendar.End };
    }

    private static int Number(Capture year) => int.Parse(year.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\p{L})(?:dinh huong|tam nhin|huong (?:toi|den))\s+(?:den\s+|toi\s+)?(?:nam\s+)?20\d\d(?!\d)")]
    private static partial Regex Horizon();

    [GeneratedRegex(@"(?<![\d/:.\p{L}-])(?<!(?:den|toi|tu|truoc|sau|het|trong|vao|cuoi)\s)(?:nam\s+)?(?<!(?:den|toi|tu|truoc|sau|het|trong|vao|cuoi)\s(?:nam\s)?)(?<y>20\d\d)\s*:\s*(?=[\p{L}\d])")]
    private static partial Regex Milestone();

    [GeneratedRegex(@"(?<![\p{L}\d])(?:(?<pre>den truoc|xong truoc|truoc|tu|sau|den het|den|toi|het|vao|trong|cho)\s+)?(?:(?:cuoi|het|cac)\s+)?(?:(?<!viet\s)nam\s+(?<y>20\d\d)(?![\d/])(?:\s*(?:,|va)\s*(?:nam\s+)?(?<y>20\d\d)(?![\d/]|\s*:|\s*-))*|(?<=(?:den|truoc)\s)(?<y>20\d\d)(?![\d/]))")]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<![\d/:.\p{L}-])(?:(?<from>tu)\s+)?(?<![\d/:.-])(?<y>20\d\d)(?![\d/])")]
    private static partial Regex Bare();
}
