using PlanBot.Prompts;
using PlanBot.Targets;

namespace PlanBot.Answers;

/// <summary>Says a target in a sentence: the plan's words for what is measured, the value as printed, by when.</summary>
internal sealed class TargetSentence(PromptBook prompts)
{
    public string First(string ward, Target target) =>
        IsState(target)
            ? prompts.Say("answer.target_state", ("ward", ward), ("indicator", Indicator(target)), ("period", Period(target.Period)))
            : prompts.Say("answer.target", ("ward", ward), ("indicator", Indicator(target)), ("value", Value(target)), ("period", Period(target.Period)));

    public string More(Target target) =>
        IsState(target)
            ? prompts.Say("answer.target_more_state", ("indicator", Indicator(target)), ("period", Period(target.Period)))
            : prompts.Say("answer.target_more", ("indicator", Indicator(target)), ("value", Value(target)), ("period", Period(target.Period)));

    /// <summary>"76% (năm 2030)".</summary>
    public string WithPeriod(Target target) => $"{Value(target)} ({Period(target.Period)})";

    /// <summary>The value as printed, with its unit where the words lack it.</summary>
    public static string Value(Target target)
    {
        var text = PlainWords.Of(target.ValueText);
        return target.Unit is { } unit && !text.Contains(unit, StringComparison.OrdinalIgnoreCase) && char.IsDigit(text[^1])
            ? unit == "%" ? $"{text}%" : $"{text} {unit}"
            : text;
    }

    private static bool IsState(Target target) => target.Value is null && target.ValueText.Length == 0;

    private static string Indicator(Target target) => PlainWords.Of(target.Indicator) is [var first, ..] words ? char.ToUpperInvariant(first) + words[1..] : "";

    private string Period(TargetPeriod period) => period.Kind switch
    {
        TargetPeriodKind.EachYear when period.From != period.To => prompts.Say("answer.each_year", ("from", period.From), ("to", period.To)),
        TargetPeriodKind.Average when period.From != period.To => prompts.Say("answer.average", ("from", period.From), ("to", period.To)),
        _ => prompts.Say("answer.in_year", ("year", period.To)),
    };
}
