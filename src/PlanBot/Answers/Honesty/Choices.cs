using PlanBot.Prompts;
using PlanBot.Questions;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Answers.Honesty;

/// <summary>Asks back where a question names nothing that could be looked up, with things the plans do state.</summary>
internal sealed class Choices(PromptBook prompts)
{
    private const int Most = 3;
    private const int LongestChoice = 60;
    private const int LookedAt = 40;

    public Answer.Clarify For(ReadSession session, Question question, PlanList plans)
    {
        var indicators = Indicators(session, question, plans);
        if (indicators.Count < 2)
            return new(prompts.Say("no.unclear"));
        var (name, choice) = question.Asks(QuestionIntents.Who) ? ("no.unclear_who", "no.choice_who")
            : question.Asks(QuestionIntents.Figure) ? ("no.unclear_figure", "no.choice_figure")
            : ("no.unclear_what", "no.choice_what");
        return new(prompts.Say(name, ("choices", string.Join('\n', indicators.Select(i => $"- {i}")))))
        {
            Choices = [.. indicators.Select(i => new Choice(i, prompts.Say(choice, ("choice", i))))],
        };
    }

    // Short ones from different places of one plan, so that the choices differ.
    private static List<string> Indicators(ReadSession session, Question question, PlanList plans)
    {
        if (plans.Of(question.Wards) is not [var plan, ..])
            return [];
        var words = TargetTable.OfPlans(session, [plan.Row]).Take(LookedAt)
            .Select(t => PlainWords.Of(t.Value.Indicator)).Where(i => i.Length is > 8 and <= LongestChoice)
            .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var step = Math.Max(1, words.Count / Most);
        return [.. words.Where((_, i) => i % step == 0).Take(Most).Select(w => char.ToUpperInvariant(w[0]) + w[1..])];
    }
}
