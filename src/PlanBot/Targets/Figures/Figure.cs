using PlanBot.Plans;

namespace PlanBot.Targets.Figures;

/// <summary>One figure read from a sentence or a cell.</summary>
internal sealed record Figure
{
    public required string Indicator { get; init; }
    public required Comparison Comparison { get; init; }
    public decimal? Value { get; init; }
    public decimal? ValueTo { get; init; }
    public required string ValueText { get; init; }
    public string? Unit { get; init; }
    public required TargetPeriod Period { get; init; }
    /// <summary>False where the passage says no time and the heading's or the plan's stands in.</summary>
    public bool IsPeriodStated { get; init; }
    /// <summary>The words the figure is recognised by elsewhere: indicator and what follows the value.</summary>
    public required string Basis { get; init; }
}

/// <summary>What a sentence inherits from where it stands.</summary>
/// <param name="Plan">The years the plan is for.</param>
/// <param name="Default">The time of a figure that says none: from the heading, the column or the plan's end.</param>
/// <param name="Indicator">What the passage above measures, for a figure that names nothing itself.</param>
/// <param name="Inherited">The time the passage above states.</param>
/// <param name="NumbersOnly">True where states are not asked for: most statements then need no reading at all.</param>
internal sealed record FigureContext(
    PlanPeriod Plan,
    TargetPeriod Default,
    string? Indicator = null,
    TargetPeriod? Inherited = null,
    bool NumbersOnly = false);
