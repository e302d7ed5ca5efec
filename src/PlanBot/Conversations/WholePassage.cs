using PlanBot.Answers;
using PlanBot.Clauses;
using PlanBot.Prompts;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Conversations;

/// <summary>Shows passages of the last answer in full, or says where they stand.</summary>
internal sealed class WholePassage(PlanNames names, PromptBook prompts)
{
    private const int MostSources = 3;
    private const int MostBelow = 30;

    /// <summary>A passage with what stands below it.</summary>
    /// <param name="number">Which of the passages shown, from 1; -1 for the last; 0 for the one the answer rested on.</param>
    public Answer? Tell(ReadSession session, PlanList plans, Subject subject, int number)
    {
        var shown = Place.Of(session, plans, number == 0 || subject.Shown.Count < number ? subject.Passages : subject.Shown);
        if (shown.Count == 0)
            return null;
        var at = number < 0 ? shown.Count - 1 : Math.Max(number, 1) - 1;
        if (at >= shown.Count)
            return new Answer.Clarify(prompts.Say("conversation.no_item", ("count", shown.Count)));
        var place = shown[at];
        var below = place.Clause.Row is null ? ClauseTable.Below(session, place.Row).Select(c => c.Value).Take(MostBelow).ToList() : [];
        return Finding.Answer([Finding.Of([Opening(place), Words(place.Clause), .. below.Select(Words)], place.Plan, [place.Clause, .. below])]);
    }

    /// <summary>Where the subject's passages stand.</summary>
    public Answer? Source(ReadSession session, PlanList plans, Subject subject) =>
        Finding.Answer([.. Place.Of(session, plans, subject.Shown).Take(MostSources).Select(p => Finding.Of(
            [prompts.Say("conversation.source", ("plan", names.Of(p.Plan)), ("address", p.Clause.Address), ("first", p.Clause.Lines.First), ("last", p.Clause.Lines.Last))],
            p.Plan, p.Clause))]);

    private string Opening(Place place) =>
        prompts.Say("answer.from", ("plan", names.Of(place.Plan)), ("address", prompts.Say("conversation.whole", ("address", place.Clause.Address)).TrimEnd(':')));

    private static string Words(Clause clause) => clause.Row is { } row ? RowText.Of(row) : $"“{PlainWords.Of(clause.Text)}”";
}
