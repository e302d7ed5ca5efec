using PlanBot.Clauses;
using PlanBot.Units;

namespace PlanBot.Assignments;

/// <summary>A row or clause that tells a unit to do something.</summary>
internal sealed record Assignment
{
    public required string Id { get; init; }
    public required ClauseId Clause { get; init; }
    public required LineRange Lines { get; init; }
    public required string What { get; init; }
    public string? Output { get; init; }
    /// <summary>The time as printed.</summary>
    public string? TimeText { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public IReadOnlyList<UnitName> Leads { get; init; } = [];
    public IReadOnlyList<string> Cooperating { get; init; } = [];
    public string? Funding { get; init; }
    public string? Leader { get; init; }
    /// <summary>The table group or the heading it stands under.</summary>
    public string? Group { get; init; }
}
