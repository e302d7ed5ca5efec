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

/// <summary>Which side of a level a figure must be on.</summary>
internal enum LevelSide
{
    At,
    Below,
    Above,
    AtLeast,
}

/// <summary>A share that the question names: which wards are at it, or below or above it, is asked.</summary>
internal readonly record struct LevelAsked(decimal Percent, LevelSide Side)
{
    /// <summary>True where a figure or a range is what was asked for.</summary>
    public bool IsMet(decimal lower, decimal upper) => Side switch
    {
        LevelSide.Below => lower < Percent,
        LevelSide.Above => upper > Percent,
        LevelSide.AtLeast => upper >= Percent,
        _ => lower <= Percent && Percent <= upper,
    };
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
    /// <summary>True where it is said that wards are to be set side by side.</summary>
    public required bool IsContrast { get; init; }
    /// <summary>What is compared: the question without its wards, its years and the words of comparing.</summary>
    public required Question Subject { get; init; }
    /// <summary>The question as it would be put to one ward: without the wards it names, and with all other words.</summary>
    public required Question Plain { get; init; }
    /// <summary>True where it is asked who does something, beyond which ward.</summary>
    public required bool AsksPersons { get; init; }
    /// <summary>True where it is asked how many more or fewer there are to be.</summary>
    public required bool AsksChange { get; init; }
    /// <summary>The level it asks about; null for none.</summary>
    public required LevelAsked? Level { get; init; }
    /// <summary>Figures a statement must hold ("3 tiêu chí"), without the years and the level.</summary>
    public required IReadOnlyList<string> Numbers { get; init; }
    /// <summary>True where a number among them names a standard or a document: it has too many digits to count anything.</summary>
    public bool NamesCode => Numbers.Any(n => n.Length >= 4 && n.All(char.IsAsciiDigit));
    public IReadOnlyList<int> Years => Subject.Years;
    /// <summary>True where the answer is a year.</summary>
    public bool AimsAtTime => Aim is ComparisonAim.Earliest or ComparisonAim.Latest;
}
