using PlanBot.Clauses;
using PlanBot.Units;

namespace PlanBot.Deadlines;

internal enum DeadlinePrecision
{
    Day,
    Month,
    Quarter,
    Year,
    Range,
    Recurring,
    /// <summary>Work without an end ("Thường xuyên"): no due date, never a reminder.</summary>
    Ongoing,
}

internal enum DeadlineSource
{
    Target,
    Assignment,
    Clause,
}

/// <summary>A due date or a recurrence and the words it came from.</summary>
internal sealed record Deadline
{
    public required string Id { get; init; }
    public required ClauseId Clause { get; init; }
    /// <summary>The lines on which the quoted words stand, not the whole clause's.</summary>
    public required LineRange Lines { get; init; }
    /// <summary>What is due, in the plan's words.</summary>
    public required string What { get; init; }
    /// <summary>The start of a range.</summary>
    public DateOnly? From { get; init; }
    /// <summary>The last day; null for a recurrence or ongoing work.</summary>
    public DateOnly? Due { get; init; }
    /// <summary>RFC 5545 RRULE without the "RRULE:" prefix, or null.</summary>
    public string? Recurrence { get; init; }
    public required DeadlinePrecision Precision { get; init; }
    public IReadOnlyList<UnitName> Leads { get; init; } = [];
    /// <summary>Verbatim.</summary>
    public required string Quote { get; init; }
    public required DeadlineSource Source { get; init; }
    /// <summary>True where the plan prints no day and year's end stands in for it.</summary>
    public bool Assumed { get; init; }
}
