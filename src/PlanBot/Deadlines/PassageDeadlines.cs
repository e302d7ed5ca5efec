using System.Text.RegularExpressions;
using PlanBot.Clauses;
using PlanBot.Deadlines.Expressions;
using PlanBot.Language;

namespace PlanBot.Deadlines;

/// <summary>The deadlines of a heading or a passage of text.</summary>
internal sealed partial class PassageDeadlines(TimeExpressions reader, InheritedTime inherited, PlanCalendar calendar)
{
    /// <param name="isTarget">True where the clause is known to state a target.</param>
    public IReadOnlyList<FoundDeadline> Read(Clause clause, bool isTarget)
    {
        var all = reader.Read(clause.Text, calendar);
        var found = all.Select(e => FoundDeadline.In(clause.Text, e, all, what: WhatOfLabel(clause))).ToList();
        // A rate is a measure, not a date: the target is still due when its heading says.
        if (all.All(e => e.Due is null && e.Kind is ExpressionKind.Rate or ExpressionKind.Unscheduled or ExpressionKind.Ongoing))
            found.AddRange(inherited.Of(clause, isTarget)
                .Where(e => e.IsDated || all.Count == 0)
                .Select(e => FoundDeadline.Whole(clause.Text, e)));
        return [.. found.DistinctBy(f => (f.Start, f.End, f.Expression.Precision, f.Expression.Due, f.Expression.Recurrence))];
    }

    // "Thời gian thực hiện: Thường xuyên" dates the section it closes, whose name stands above "Nhiệm vụ, giải pháp".
    private static string? WhatOfLabel(Clause clause)
    {
        if (!Label().IsMatch(VietnameseText.Fold(clause.Text)) || clause.Headings.Count == 0)
            return null;
        return Passages.WithoutMark(clause.Headings.LastOrDefault(h => !SaysNothing().IsMatch(VietnameseText.Fold(h))) ?? clause.Headings[^1]);
    }

    [GeneratedRegex(@"^[\W_]*(?:thoi gian|thoi han|tien do)\s*(?:thuc hien|hoan thanh)?\s*:")]
    private static partial Regex Label();

    [GeneratedRegex(@"^[\W\d]*(?:cac\s+)?(?:nhiem vu|giai phap|chi tieu|phan cong|to chuc|thuc hien)(?:\W+(?:va|nhiem vu|giai phap|chi tieu|chu yeu|cu the|trong tam|thuc hien))*\W*$")]
    private static partial Regex SaysNothing();
}
