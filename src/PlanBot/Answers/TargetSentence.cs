using PlanBot.Clauses;
using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Targets;

namespace PlanBot.Answers;

/// <summary>Says a target in a sentence: the plan's words for what is measured, the value as printed, by when.</summary>
internal sealed class TargetSentence(PromptBook prompts, PeriodWords periods)
{
    /// <param name="plan">The header of the plan it stands in.</param>
    /// <param name="clause">The passage that states it.</param>
    public string First(Target target, PlanHeader plan, Clause clause) =>
        IsState(target)
            ? prompts.Say("answer.target_state", ("ward", plan.Ward.Value), ("indicator", Indicator(target)), ("period", periods.Of(target.Period, plan, clause)))
            : prompts.Say("answer.target", ("ward", plan.Ward.Value), ("indicator", Indicator(target)), ("value", Value(target)), ("period", periods.Of(target.Period, plan, clause)));

    /// <inheritdoc cref="First"/>
    public string More(Target target, PlanHeader plan, Clause clause) =>
        IsState(target)
            ? prompts.Say("answer.target_more_state", ("indicator", Indicator(target)), ("period", periods.Of(target.Period, plan, clause)))
            : prompts.Say("answer.target_more", ("indicator", Indicator(target)), ("value", Value(target)), ("period", periods.Of(target.Period, plan, clause)));

    /// <summary>"76% (năm 2030)".</summary>
    public string WithPeriod(Target target, PlanHeader plan, Clause clause) => $"{Value(target)} ({periods.Of(target.Period, plan, clause)})";

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
}
