using PlanBot.Assignments;
using PlanBot.Clauses;
using PlanBot.Deadlines;
using PlanBot.Plans;
using PlanBot.Targets;

namespace PlanBot.Storage;

/// <summary>All that is kept of one plan, written together.</summary>
/// <param name="IngestedAt">When the file was taken in.</param>
internal sealed record StoredPlan(PlanDocument Document, ClauseOutline Outline, DateTimeOffset IngestedAt)
{
    public IReadOnlyList<Target> Targets { get; init; } = [];
    public IReadOnlyList<Assignment> Assignments { get; init; } = [];
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];
    /// <summary>Sentences about the plan for whoever reads its exports, e.g. how many targets it says it has.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
    /// <summary>Sentences for the operator beside those of the outline.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}

internal sealed record PlanCounts(int Lines, int Clauses, int Targets, int Assignments, int Deadlines);

/// <summary>A plan without its passages.</summary>
/// <param name="Row">The database's number for the plan; it stays when the plan is replaced.</param>
internal sealed record PlanSummary(
    long Row,
    PlanHeader Header,
    string File,
    string Sha256,
    DateTimeOffset IngestedAt,
    PlanCounts Counts,
    IReadOnlyList<string> Remarks,
    IReadOnlyList<string> Warnings)
{
    public WardName Ward => Header.Ward;
    public string? Number => Header.Number;
}

/// <summary>Something of a plan, with the plan's row and its own.</summary>
internal sealed record Stored<T>(long Plan, long Row, T Value);
