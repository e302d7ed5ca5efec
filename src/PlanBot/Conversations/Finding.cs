using PlanBot.Answers;
using PlanBot.Clauses;
using PlanBot.Storage;

namespace PlanBot.Conversations;

/// <summary>What the plan says about one thing that was asked: the lines to say and the passages they rest on, best first.</summary>
internal sealed record Finding(IReadOnlyList<string> Lines, IReadOnlyList<Citation> Citations)
{
    public static Finding Of(IEnumerable<string> lines, PlanSummary plan, params IEnumerable<Clause> sources) =>
        new([.. lines], [.. sources.DistinctBy(c => c.Id).Select(c => new Citation(plan, c, Used: true))]);

    /// <summary>The findings as one answer.</summary>
    public static Answer.Found? Answer(IReadOnlyList<Finding> findings) => findings.Count == 0 ? null : new(
        string.Join('\n', findings.SelectMany(f => f.Lines)),
        [.. findings.SelectMany(f => f.Citations).DistinctBy(c => c.Clause.Id)],
        []);
}
