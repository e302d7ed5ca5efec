using PlanBot.Clauses;
using PlanBot.Prompts;
using PlanBot.Questions;
using PlanBot.Retrieval;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Answers;

/// <summary>Composes an answer from what was found: the plan's own words, who is responsible, and the sources.</summary>
internal sealed class FoundWriter(PromptBook prompts, PlanNames names, TargetSentence sentence, Responsibility responsibility)
{
    private const int FirstQuote = 520;
    private const int FurtherQuote = 220;
    private const int MostQuoted = 3;

    // A further passage is said beside the first where it is nearly as good.
    private const double Near = 0.86;

    public Answer Write(ReadSession session, Question question, IReadOnlyList<RankedPassage> ranked)
    {
        var first = ranked[0];
        var quoted = ranked.Where(r => r.Score >= first.Score * Near).Take(MostQuoted).ToList();
        var figures = question.Asks(QuestionIntents.Figure) ? TargetTable.At(session, [first.Clause.Id]) : [];
        var said = TargetChoice.Of(question, [.. figures.Select(f => f.Value)], first.Clause);
        var responsible = responsibility.Of(session, first.Stored.Row, first.Clause);
        var labels = question.Asks(QuestionIntents.Who | QuestionIntents.When) ? Responsibility.Labels(session, first.Stored.Row, first.Clause) : [];

        var lines = new List<string>();
        foreach (var (i, target) in said.Index())
            lines.Add(i == 0 ? sentence.First(target, first.Plan.Header, first.Clause) : sentence.More(target, first.Plan.Header, first.Clause));
        foreach (var (i, passage) in quoted.Index())
            lines.Add(Quote(passage, i == 0 ? null : quoted[i - 1], i == 0 ? FirstQuote : FurtherQuote));
        lines.AddRange(labels.Select(l => PlainWords.Of(l.Text)));
        lines.AddRange(Responsible(responsible, first.Clause));
        return new Answer.Found(
            string.Join('\n', lines),
            Citations(ranked, quoted, first, [.. labels, .. responsible?.Source is { } source ? new[] { source } : []]),
            [.. said.Select(t => new UsedTarget(first.Plan, t))]);
    }

    /// <summary>Who signed, where one plan is asked about and says so.</summary>
    public Answer? Signed(ReadSession session, IReadOnlyList<PlanSummary> plans)
    {
        var lines = new List<string>();
        var citations = new List<Citation>();
        foreach (var plan in plans.Where(p => p.Header.Signer is not null))
            if (ClauseTable.OfPlan(session, plan.Row).LastOrDefault(c => c.Value.Part == ClausePart.Closing && c.Value.Text.Contains(plan.Header.Signer!, StringComparison.Ordinal)) is { } clause)
            {
                lines.Add(plan.Header.SignerRole is { } role
                    ? prompts.Say("answer.signed_role", ("plan", names.Of(plan)), ("role", role), ("signer", plan.Header.Signer!))
                    : prompts.Say("answer.signed", ("plan", names.Of(plan)), ("signer", plan.Header.Signer!)));
                citations.Add(new(plan, clause.Value, Used: true));
            }

        return lines.Count == 0 ? null : new Answer.Found(string.Join('\n', lines), citations, []);
    }

    private string Quote(RankedPassage passage, RankedPassage? before, int most)
    {
        var opening = before is null ? prompts.Say("answer.from", ("plan", names.Of(passage.Plan)), ("address", passage.Clause.Address))
            : before.Plan.Row == passage.Plan.Row ? prompts.Say("answer.also", ("address", passage.Clause.Address))
            : prompts.Say("answer.also_elsewhere", ("plan", names.Of(passage.Plan)), ("address", passage.Clause.Address));
        var words = passage.Clause.Row is { } row
            ? RowText.Of(row)
            : $"“{PlainWords.WithoutBullet(Excerpt.Of(passage.Clause.Text, passage.BestSentence, most, prompts.Say("answer.gap")))}”";
        return $"{opening}\n{words}";
    }

    private IEnumerable<string> Responsible(Responsible? responsible, Clause clause)
    {
        if (responsible is null || clause.Row is not null)
            yield break;
        var units = string.Join("; ", responsible.Leads);
        if (units.Length > 0)
            yield return prompts.Say(responsible.FromHeading ? "answer.heading_unit" : "answer.lead", ("units", units));
        if (responsible.Cooperating is { } cooperating)
            yield return prompts.Say("answer.cooperating", ("units", PlainWords.Of(cooperating).TrimEnd('.')));
        if (responsible.Leader is { } leader)
            yield return prompts.Say("answer.leader", ("leader", PlainWords.Of(leader).TrimEnd('.')));
    }

    private static List<Citation> Citations(
        IReadOnlyList<RankedPassage> ranked, List<RankedPassage> quoted, RankedPassage first, IReadOnlyList<Clause> supporting)
    {
        var citations = quoted.Select(q => new Citation(q.Plan, q.Clause, Used: true)).ToList();
        citations.AddRange(supporting.Where(s => !citations.Exists(c => c.Clause.Id == s.Id)).DistinctBy(s => s.Id).Select(s => new Citation(first.Plan, s, Used: true)));
        citations.AddRange(ranked.Where(r => !citations.Exists(c => c.Clause.Id == r.Clause.Id)).Select(r => new Citation(r.Plan, r.Clause, Used: false)));
        return citations;
    }
}
