using PlanBot.Prompts;
using PlanBot.Targets;

namespace PlanBot.Answers.Listing;

/// <summary>Says a stated target in as few lines as it measures things: what, how much, for every time.</summary>
internal sealed class TargetLine(PeriodWords periods, PromptBook prompts)
{
    /// <summary>One line for each thing that is measured, without a bullet.</summary>
    public IEnumerable<string> Of(StatedFigures stated) => stated.Figures.GroupBy(f => f.Indicator).Select(same => Line(stated, [.. same]));

    private string Line(StatedFigures stated, List<Target> same)
    {
        var what = PlainWords.Of(same[0].Indicator) is [var first, ..] words ? char.ToUpperInvariant(first) + words[1..] : "";
        return same.TrueForAll(SaysItself)
            ? prompts.Say("answer.stated_state", ("indicator", what), ("period", Periods(stated, same)))
            : prompts.Say("answer.stated", ("indicator", what), ("values", string.Join("; ", same.GroupBy(TargetSentence.Value)
                .Select(equal => prompts.Say("answer.stated_value", ("value", equal.Key), ("period", Periods(stated, equal)))))));
    }

    private string Periods(StatedFigures stated, IEnumerable<Target> figures) =>
        string.Join("; ", figures.Select(f => periods.Of(f.Period, stated.Plan.Header, stated.Place)).Distinct());

    // "Phường đạt chuẩn đô thị văn minh: đạt chuẩn đô thị văn minh" would say it twice.
    private static bool SaysItself(Target target) =>
        target.Value is null && PlainWords.Of(target.Indicator).Contains(PlainWords.Of(target.ValueText), StringComparison.OrdinalIgnoreCase);
}
