using PlanBot.Plans;

namespace PlanBot.Questions;

/// <summary>What a comparison is to find out.</summary>
internal enum ComparisonAim
{
    /// <summary>How the wards stand to one another.</summary>
    SideBySide,
    /// <summary>Which wards state it at all.</summary>
    Stating,
    Highest,
    Lowest,
    Earliest,
    Latest,
    /// <summary>Which wards do not state it.</summary>
    Lacking,
}

/// <summary>A question that sets wards side by side.</summary>
internal sealed record ComparisonAsked
{
    /// <summary>The wards it names; empty means all.</summary>
    public required IReadOnlyList<WardName> Wards { get; init; }
    public required ComparisonAim Aim { get; init; }
    /// <summary>True where only a figure answers.</summary>
    public required bool WantsFigure { get; init; }
    /// <summary>True where a share of a hundred is asked for.</summary>
    public required bool WantsShare { get; init; }
    /// <summary>True where nothing in it speaks of several wards: it names none and asks for a figure.</summary>
    public required bool IsGuess { get; init; }
    /// <summary>What is compared: the question without its wards, its years and the words of comparing.</summary>
    public required Question Subject { get; init; }
    /// <summary>Figures a statement must hold ("100%", "3 tiêu chí"), without the years.</summary>
    public required IReadOnlyList<string> Numbers { get; init; }
    public IReadOnlyList<int> Years => Subject.Years;
    /// <summary>True where the answer is a year.</summary>
    public bool AimsAtTime => Aim is ComparisonAim.Earliest or ComparisonAim.Latest;
}
