using PlanBot.Targets.Figures.Numbers;

namespace PlanBot.Answers.Honesty;

/// <summary>A number that a question asks for.</summary>
/// <param name="Thing">The syllables, from 0, that name what is counted: "cột đèn" in "lắp bao nhiêu cột đèn". None for a share, an amount of money or a span of time.</param>
/// <param name="Quantity">What the number measures, where the question says it: an area for "mấy mét vuông". Null for "BHYT 2030 bao nhiêu?".</param>
internal sealed record NumberAsked(IReadOnlyList<int> Thing, Quantity? Quantity)
{
    /// <summary>True where a share of the thing may be meant as well: "bao nhiêu hộ phải phân loại rác" is answered by "100% hộ".</summary>
    public bool MayBeShare => Quantity is Targets.Figures.Numbers.Quantity.Count or Targets.Figures.Numbers.Quantity.Money;

    /// <summary>True where a figure in this unit may be the one asked for.</summary>
    /// <param name="unit">Null for a state, which has none.</param>
    public bool Admits(string? unit) => Quantity is null || (unit is not null && Quantities.Of(unit) == Quantity);
}
