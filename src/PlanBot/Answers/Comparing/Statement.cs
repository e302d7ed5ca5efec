using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Storage;
using PlanBot.Targets;

namespace PlanBot.Answers.Comparing;

/// <summary>What one ward's plan says on what is compared.</summary>
/// <param name="Clause">Where it stands.</param>
/// <param name="Words">The words themselves: of a target what is measured and how much, else the sentence.</param>
/// <param name="Figure">The figure or state; null where a sentence alone says it.</param>
/// <param name="Coverage">How much of what is asked the words hold, 0 to 1, by rarity.</param>
/// <param name="Score">How well it answers: all of what is asked, and little else.</param>
internal sealed record Statement(
    PlanSummary Plan, Clause Clause, string Words, Target? Figure, double Coverage, double Score)
{
    public WardName Ward => Plan.Ward;
    /// <summary>The folded syllables of what is measured, each once.</summary>
    public IReadOnlySet<string> Terms { get; } = Syllables.Read(Figure?.Indicator ?? Words).Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
    /// <summary>True where the figure is one of the plan's stored targets and not read out of a sentence.</summary>
    public bool IsTarget { get; init; }
    /// <summary>True where it holds what was typed, not only words that may stand for it.</summary>
    public bool IsTyped { get; init; }
    /// <summary>The same indicator's further figures, for other times first.</summary>
    public IReadOnlyList<Target> Further { get; init; } = [];
    /// <summary>False where its figure is of something that no other ward's figure is of.</summary>
    public bool IsOfOneThing { get; init; } = true;
    /// <summary>False where its figure is for another year than the other wards' figures.</summary>
    public bool IsOfTheYear { get; init; } = true;
}
