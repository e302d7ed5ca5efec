using PlanBot.Clauses;
using PlanBot.Plans;
using PlanBot.Units;

namespace PlanBot.Deadlines.Occurrences;

/// <summary>The rule by which a deadline came to a day.</summary>
internal enum OccurrenceRule
{
    /// <summary>One printed day.</summary>
    Day,
    MonthEnd,
    QuarterEnd,
    YearEnd,
    /// <summary>A span within one year: its end, with its start.</summary>
    Span,
    /// <summary>Work over several years: looked at each year's end.</summary>
    YearlyCheck,
    Yearly,
    /// <summary>The same printed day each year, "10/10".</summary>
    YearlyDay,
    HalfYearly,
    Quarterly,
    Monthly,
    Weekly,
    /// <summary>The end of the plan itself, told by its title.</summary>
    PlanEnd,
}

/// <summary>What the plan leaves open and a day was assumed for. The later a value stands, the less the plan says.</summary>
internal enum Assumption
{
    /// <summary>The plan prints the day.</summary>
    None,
    /// <summary>It prints a month, a quarter or a year, or "hằng quý": its last day is taken.</summary>
    LastDay,
    /// <summary>Work of a span of years without yearly steps: each year's end is taken for a look at the progress.</summary>
    YearlyCheck,
    /// <summary>It prints no time at all: the end of its period is taken.</summary>
    NoTime,
}

/// <summary>One day on which something of a plan is due.</summary>
internal sealed record Occurrence
{
    /// <summary>The same after the plan was taken in again, renumbered, rescanned, or replaced by one that says the same.</summary>
    public required OccurrenceKey Key { get; init; }
    public required WardName Ward { get; init; }
    /// <summary>What is due, in the plan's words, at most <see cref="OccurrenceTitle.Longest"/> characters.</summary>
    public required string Title { get; init; }
    /// <summary>What is due, in the plan's words, whole.</summary>
    public required string What { get; init; }
    /// <summary>The first day of the work, where the plan gives a span.</summary>
    public DateOnly? Start { get; init; }
    /// <summary>The day on which it is due, not moved by weekends or holidays.</summary>
    public required DateOnly Due { get; init; }
    /// <summary>The last day of work of several years, of which this is one yearly look.</summary>
    public DateOnly? RunsTo { get; init; }
    public required OccurrenceRule Rule { get; init; }
    public required Assumption Assumption { get; init; }
    public bool IsAssumed => Assumption != Assumption.None;
    /// <summary>Who leads, as the plan has it: canonical units, and collective words such as "Trưởng các phòng, đơn vị".</summary>
    public IReadOnlyList<UnitName> Leads { get; init; } = [];
    /// <summary>The units to remind: collective words stand for every unit of the ward. Empty where the plan names no lead.</summary>
    public IReadOnlyList<UnitName> Units { get; init; } = [];
    /// <summary>The leader who directs the field, as printed ("Phó Chủ tịch UBND phường phụ trách kinh tế"); null where the plan names none.</summary>
    public string? Leader { get; init; }
    /// <summary>The passage it comes from.</summary>
    public required ClauseId Clause { get; init; }
    public required LineRange Lines { get; init; }
    /// <summary>The words of the time, verbatim.</summary>
    public required string Quote { get; init; }
    /// <summary>Other passages of the plan that set the same thing for the same day.</summary>
    public IReadOnlyList<ClauseId> AlsoAt { get; init; } = [];
}
