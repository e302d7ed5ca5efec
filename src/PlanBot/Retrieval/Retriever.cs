using PlanBot.Clauses;
using PlanBot.Indexing;
using PlanBot.Plans;
using PlanBot.Questions;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Retrieval;

/// <summary>
/// Finds passages for a question: the index names candidates, a first look weighs their words, a second look at the best
/// of them weighs what they are.
/// </summary>
internal sealed class Retriever(IClauseIndex index, TermFrequencies frequencies, SignReader signs, PassageMatters matters, Weights weights)
{
    private const int Candidates = 150;
    private const int Looked = 24;

    /// <summary>The best passages.</summary>
    public Ranking Find(ReadSession session, Question question, PlanList plans)
    {
        var rarities = new Rarities(session, frequencies);
        var matcher = new TermMatcher(question, rarities.Of, rarities.Unknown);
        if (matcher.IsEmpty)
            return new([], false);

        var rows = question.Wards.Count == 0 ? null : plans.Of(question.Wards).Select(p => p.Row).ToList();
        var candidates = index.Search(session, new([.. matcher.Terms], rows, Candidates));
        var passages = index.Load(session, [.. candidates.Select(c => c.Row)]);
        var best = passages.Select(p => (Passage: p, Match: matcher.Match(p)))
            .OrderByDescending(p => First(p.Match)).ThenBy(p => p.Passage.Row).Take(Looked).ToList();
        return new(Look(session, question, plans, matcher, best), candidates.Count > 0);
    }

    private double First(TermMatch m) =>
        (m.Own * weights.Own) + (m.Sentence * weights.Sentence) + (m.Context * weights.Context) + (m.Pairs * weights.Pairs)
        + (m.Matters.Own * (weights.Matter + weights.MatterDensity)) + (m.Matters.Sentence * weights.MatterSentence) + (m.Matters.Context * weights.MatterContext)
        + (SignReader.LengthOf(m.Words) * weights.Length);

    private List<RankedPassage> Look(
        ReadSession session, Question question, PlanList plans, TermMatcher matcher, List<(AnalysedPassage Passage, TermMatch Match)> best)
    {
        var clauses = ClauseTable.Read(session, [.. best.Select(b => b.Passage.Row)]).ToDictionary(c => c.Row);
        var stating = TargetTable.Stating(session, [.. clauses.Values.Select(c => c.Value.Id)]);
        var likeness = new Likeness(matters, plans, question, best.Count == 0 ? 0 : best.Max(b => b.Match.Own));
        var ranked = new List<RankedPassage>(best.Count);
        foreach (var (passage, match) in best)
            if (clauses.TryGetValue(passage.Row, out var clause) && plans.Find(clause.Plan) is { } plan)
            {
                var read = signs.Read(question, clause.Value, match, likeness.Of(clause), stating.Contains(clause.Value.Id));
                ranked.Add(new(clause, plan, read, read.Score(weights), () => matcher.Sentences(passage)));
            }

        return [.. ranked.OrderByDescending(r => r.Score).ThenBy(r => r.Stored.Row)];
    }
}
