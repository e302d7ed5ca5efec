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
internal sealed class Retriever(IClauseIndex index, TermFrequencies frequencies, SignReader signs, PassageShelf shelf, Weights weights)
{
    private const int Looked = 16;
    private const int CandidatesEach = 5; // more than these five, for each that is looked at, changed no answer

    /// <summary>The best passages.</summary>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public Ranking Find(ReadSession session, Question question, PlanList plans)
    {
        var rarities = new Rarities(session, frequencies);
        return Find(session, question, plans, new(question, rarities.Of, rarities.Unknown), Looked);
    }

    /// <summary>The best passages of other wards on the same question, which are looked at less closely.</summary>
    /// <param name="ranking">What was found in the wards it is about.</param>
    /// <param name="most">So many at most.</param>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public IReadOnlyList<RankedPassage> Elsewhere(ReadSession session, Question question, IReadOnlyList<WardName> wards, Ranking ranking, PlanList plans, int most) =>
        Find(session, question with { Wards = wards }, plans, ranking.Matcher, most).Passages;

    private Ranking Find(ReadSession session, Question question, PlanList plans, TermMatcher matcher, int looked)
    {
        if (matcher.IsEmpty)
            return new([], matcher);
        var rows = question.Wards.Count == 0 ? null : plans.Of(question.Wards).Select(p => p.Row).ToList();
        var candidates = index.Search(session, new([.. matcher.Terms], rows, CandidatesEach * looked));
        var best = index.Load(session, [.. candidates.Select(c => c.Row)]).Select(p => (Passage: p, Match: matcher.Match(p)))
            .OrderByDescending(p => First(p.Match)).ThenBy(p => p.Passage.Row).Take(looked).ToList();
        return new(Look(session, question, plans, matcher, best), matcher);
    }

    private double First(TermMatch m) =>
        (m.Own * weights.Own) + (m.Sentence * weights.Sentence) + (m.Context * weights.Context) + (m.Pairs * weights.Pairs)
        + (m.Matters.Own * (weights.Matter + weights.MatterDensity)) + (m.Matters.Sentence * weights.MatterSentence) + (m.Matters.Context * weights.MatterContext)
        + (SignReader.LengthOf(m.Words) * weights.Length);

    private List<RankedPassage> Look(
        ReadSession session, Question question, PlanList plans, TermMatcher matcher, List<(AnalysedPassage Passage, TermMatch Match)> best)
    {
        var passages = shelf.Of(session, plans, [.. best.Select(b => b.Passage.Row)]);
        var stating = TargetTable.Stating(session, [.. passages.Values.Select(p => p.Stored.Value.Id)]);
        var likeness = new Likeness(question, best.Count == 0 ? 0 : best.Max(b => b.Match.Own));
        var ranked = new List<RankedPassage>(best.Count);
        foreach (var (passage, match) in best)
            if (passages.TryGetValue(passage.Row, out var shelved) && plans.Find(shelved.Stored.Plan) is { } plan)
            {
                var clause = shelved.Stored.Value;
                var read = signs.Read(question, clause, match, likeness.Of(shelved), stating.Contains(clause.Id));
                ranked.Add(new(shelved.Stored, plan, read, read.Score(weights), passage, () => matcher.Sentences(passage)));
            }

        return [.. ranked.OrderByDescending(r => r.Score).ThenBy(r => r.Stored.Row)];
    }
}
