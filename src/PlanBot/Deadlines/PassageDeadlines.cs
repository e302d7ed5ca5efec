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
        return found;
    }

    // "Thời gian thực hiện: Thường xuyên" dates the section it closes.
    private static string? WhatOfLabel(Clause clause) =>
        Label().IsMatch(VietnameseText.Fold(clause.Text)) && clause.Headings.Count > 0 ? clause.Headings[^1] : null;

    [GeneratedRegex(@"^[\W_]*(?:thoi gian|thoi han|tien do)\s*(?:thuc hien|hoan thanh)?\s*:")]
    private static partial Regex Label();
}
