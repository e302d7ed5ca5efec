using System.Text.RegularExpressions;

namespace PlanBot.Deadlines.Expressions;

/// <summary>What the expressions of one sentence do to each other: weaker words give way, later ones begin where earlier ones end.</summary>
internal static partial class Neighbours
{
    /// <param name="all">In the order of the text.</param>
    public static IReadOnlyList<TimeExpression> Settle(TimeText text, IReadOnlyList<TimeExpression> all, PlanCalendar calendar)
    {
        var kept = new List<TimeExpression>(all.Count);
        foreach (var e in all)
        {
            var part = Within(all, Sentences.PartAround(text.Text, e.Start), e);
            var sentence = Within(all, Sentences.Around(text.Text, e.Start), e);
            if (!GivesWay(e, part, sentence) && DraftedDocuments.Settle(text, e, part, calendar) is { } settled)
                kept.Add(BeginAfter(text, settled, sentence));
        }

        return kept;
    }

    private static List<TimeExpression> Within(IReadOnlyList<TimeExpression> all, (int Start, int End) stretch, TimeExpression e) =>
        [.. all.Where(o => o != e && o.Start >= stretch.Start && o.End <= stretch.End)];

    private static bool GivesWay(TimeExpression e, List<TimeExpression> part, List<TimeExpression> sentence) => e.Kind switch
    {
        ExpressionKind.Rate => sentence.Exists(o => o.Kind == ExpressionKind.Recurrence
            || (o.Kind == ExpressionKind.Rate && o.Start < e.Start && !o.IsSameWordsAs(e))),
        ExpressionKind.Unscheduled => sentence.Exists(o => o.Kind is ExpressionKind.Recurrence
            || (o.Kind == ExpressionKind.Rate && o.Overlaps(e.Start, e.End + 1))),
        // "Hằng năm, trước ngày 15/12": the day says all that the year says, and more.
        ExpressionKind.Recurrence => e.Assumed && part.Exists(o => !o.Assumed && Rhythm(o) is { } rhythm && rhythm == Rhythm(e)),
        _ => false,
    };

    private static string? Rhythm(TimeExpression e) => e.Recurrence switch
    {
        null => null,
        var rule when rule.StartsWith("FREQ=YEARLY", StringComparison.Ordinal) => "FREQ=YEARLY",
        var rule => Day().Replace(rule, ""),
    };

    // "Năm 2026 đạt chuẩn và duy trì đến năm 2030", "… và duy trì các năm tiếp theo".
    private static TimeExpression BeginAfter(TimeText text, TimeExpression e, List<TimeExpression> sentence)
    {
        var reached = sentence.LastOrDefault(o => o.Kind == ExpressionKind.Year && o.End <= e.Start && !o.IsMilestone)?.Due;
        if (reached is not { } start || (e.Due is { } due && due <= start))
            return e;
        var words = text.Folded[e.Start..e.End];
        if (Following().IsMatch(words))
            return e with { From = start.AddDays(1) };
        return e.Due is not null && KeptUp().IsMatch(text.Folded[..e.Start])
            ? e with { Kind = ExpressionKind.Range, Precision = DeadlinePrecision.Range, From = start }
            : e;
    }

    [GeneratedRegex(";BYMONTHDAY=-?[0-9]+")]
    private static partial Regex Day();

    [GeneratedRegex("(?:tiep theo|ke tiep|nam sau|nam toi)$")]
    private static partial Regex Following();

    [GeneratedRegex(@"(?<!\p{L})duy tri(?:\s+\p{L}+){0,2}\s*$")]
    private static partial Regex KeptUp();
}
