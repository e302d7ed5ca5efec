using PlanBot.Answers.Honesty;
using PlanBot.Clauses;
using PlanBot.Prompts;
using PlanBot.Questions;
using PlanBot.Retrieval;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Targets;

namespace PlanBot.Answers;

/// <summary>Composes an answer from what was found: the plan's own words, who is responsible, and the sources.</summary>
internal sealed class FoundWriter(PromptBook prompts, PlanNames names, TargetSentence sentence, PassageQuote quote, Responsibility responsibility, NumberReader numbers, FigureSubject subject)
{
    private const int FirstQuote = 520;
    private const int FurtherQuote = 240;
    private const int MostQuoted = 3;

    // Where a target is stated a second and a third time is shown as a source too.
    private const int MostPlaces = 3;

    /// <summary>A phone shows so much without scrolling twice; a further passage that does not fit is left to the sources.</summary>
    private const int MostCharacters = 900;

    // A further passage is said beside the first where it is not much worse.
    private const double Near = 0.75;

    /// <param name="doubt">What must be said before the passages.</param>
    public Answer Write(ReadSession session, Question question, IReadOnlyList<RankedPassage> ranked, Doubt doubt = Doubt.None)
    {
        var first = ranked[0];
        var figures = TargetTable.At(session, [first.Clause.Id]).Select(f => f.Value).ToList();
        var said = question.Asks(QuestionIntents.Figure)
            ? subject.Among(session, question, TargetChoice.Of(question, numbers.In(question), figures, first.Clause), first.Clause)
            : [];
        var draft = new Draft(session, question, first.Plan);
        if (doubt != Doubt.None)
            draft.Say(prompts.Say("answer.nearest"));
        SayTargets(draft, said, first);
        SayPassages(draft, ranked, said);
        return draft.Finish(ranked, [.. said.Select(t => new UsedTarget(first.Plan, t))]);
    }

    private void SayTargets(Draft draft, IReadOnlyList<Target> said, RankedPassage first)
    {
        foreach (var (i, target) in said.Index())
            draft.Say(i == 0 ? sentence.First(target, first.Plan.Header, first.Clause) : sentence.More(target, first.Plan.Header, first.Clause));
        foreach (var place in ClauseTable.Find(draft.Session, [.. said.SelectMany(t => t.AlsoAt.Append(t.Clause)).Distinct().Take(MostPlaces)]))
            draft.Cite(place.Value);
        var disagreeing = said.SelectMany(t => t.ConflictsWith).Distinct().ToList();
        if (disagreeing.Count == 0)
            return;
        foreach (var other in TargetTable.Find(draft.Session, disagreeing).Select(t => t.Value))
            if (ClauseTable.Find(draft.Session, [other.Clause]) is [var place, ..])
            {
                draft.Say(prompts.Say("answer.conflict", ("address", names.Place(place.Value)), ("value", sentence.WithPeriod(other, first.Plan.Header, place.Value))));
                draft.Cite(place.Value);
            }
    }

    private void SayPassages(Draft draft, IReadOnlyList<RankedPassage> ranked, IReadOnlyList<Target> said)
    {
        var first = ranked[0];
        draft.Cite(first);
        Say(draft, first, null, FirstQuote);
        var stated = said.SelectMany(t => t.AlsoAt.Append(t.Clause)).ToHashSet();
        RankedPassage before = first;
        foreach (var passage in ranked.Skip(1).Where(r => r.Score >= first.Score * Near).Take(MostQuoted - 1))
        {
            draft.Cite(passage);
            if (stated.Contains(passage.Clause.Id) || draft.Length > MostCharacters - FurtherQuote)
                continue;
            Say(draft, passage, before, FurtherQuote);
            before = passage;
        }
    }

    private void Say(Draft draft, RankedPassage passage, RankedPassage? before, int most)
    {
        draft.Part();
        draft.Say(quote.Of(draft.Question, passage, before, most));
        var asked = draft.Question.Asks(QuestionIntents.Who | QuestionIntents.When);
        if (asked)
            foreach (var label in Responsibility.Labels(draft.Session, passage.Stored.Row, passage.Clause).Where(l => l.Id != passage.Clause.Id))
            {
                draft.Say(PlainWords.Of(label.Text));
                draft.Cite(label);
            }

        if ((asked || before is null) && passage.Clause.Row is null && responsibility.Of(draft.Session, passage.Stored.Row, passage.Clause) is { } of)
            SayResponsible(draft, of);
    }

    private void SayResponsible(Draft draft, Responsible of)
    {
        if (of.Leads.Count > 0)
            draft.Say(prompts.Say(of.FromHeading ? "answer.heading_unit" : "answer.lead", ("units", string.Join("; ", of.Leads))));
        if (of.Cooperating is { } cooperating && draft.Question.Asks(QuestionIntents.Who))
            draft.Say(prompts.Say("answer.cooperating", ("units", PlainWords.Of(cooperating).TrimEnd('.'))));
        if (of.Leader is { } leader)
            draft.Say(prompts.Say("answer.leader", ("leader", PlainWords.Of(leader).TrimEnd('.'))));
        if (of.Source is { } source)
            draft.Cite(source);
    }

    /// <summary>Who signed, where one plan is asked about and says so.</summary>
    public Answer? Signed(ReadSession session, IReadOnlyList<PlanSummary> plans)
    {
        var lines = new List<string>();
        var citations = new List<Citation>();
        foreach (var plan in plans.Where(p => p.Header.Signer is not null).Take(MostSigned))
            if (ClauseTable.OfPlan(session, plan.Row).LastOrDefault(c => c.Value.Part == ClausePart.Closing && c.Value.Text.Contains(plan.Header.Signer!, StringComparison.Ordinal)) is { } clause)
            {
                lines.Add(plan.Header.SignerRole is { } role
                    ? prompts.Say("answer.signed_role", ("plan", names.Of(plan)), ("role", role), ("signer", plan.Header.Signer!))
                    : prompts.Say("answer.signed", ("plan", names.Of(plan)), ("signer", plan.Header.Signer!)));
                citations.Add(new(plan, clause.Value, Used: true));
            }

        return lines.Count == 0 ? null : new Answer.Found(string.Join('\n', lines), citations, []);
    }

    private const int MostSigned = 10;
}
