using PlanBot.Answers;
using PlanBot.Indexing;
using PlanBot.Language.Terms;
using PlanBot.Questions;
using PlanBot.Retrieval;
using PlanBot.Storage;

namespace PlanBot.Conversations;

/// <summary>
/// Answers a message that goes on with a neighbouring part of the subject: its own words count in full, those of the
/// subject a little, and passages near the last answer come before others.
/// </summary>
internal sealed class PartSearch(IClauseIndex index, Retriever retriever, FoundWriter writer)
{
    private const double Remembered = 0.3;

    // Where the last answer stood counts as much as a third of the words.
    private const double SamePassage = 0.3;
    private const double SameParent = 0.25;
    private const double SameSection = 0.15;

    /// <summary>The answer, or null where no passage speaks of it.</summary>
    /// <param name="own">The message as a question.</param>
    /// <param name="before">The subject as a question.</param>
    /// <param name="places">The passages the last answer rested on.</param>
    public Answer.Found? Find(ReadSession session, PlanList plans, Question own, Question before, IReadOnlyList<Place> places)
    {
        var joined = own with
        {
            Wards = before.Wards,
            Intents = own.Intents == QuestionIntents.None ? before.Intents & QuestionIntents.Figure : own.Intents,
            Years = own.Years.Count > 0 ? own.Years : before.Years,
            Terms = Join(own.Terms, before.Terms),
        };
        var ranked = retriever.Find(session, joined, plans).Passages
            .Select(p => p with { Score = p.Score + Nearness(p, places) })
            .OrderByDescending(p => p.Score).ThenBy(p => p.Stored.Row).ToList();
        return ranked.Count > 0 && Held(session, own, [ranked[0].Stored.Row]) >= Answerer.EnoughEvidence
            ? writer.Write(session, joined with { Terms = own.Terms }, ranked) as Answer.Found
            : null;
    }

    /// <summary>How much of a question's words, by rarity, the best of some passages holds.</summary>
    public double Held(ReadSession session, Question question, IReadOnlyList<long> rows)
    {
        var rarities = new Rarities(session, index);
        var matcher = new TermMatcher(question, rarities.Of, rarities.Unknown);
        return matcher.IsEmpty || rows.Count == 0 ? 0
            : index.Load(session, rows).Max(p => matcher.Match(p) is var m ? m.Own + (0.5 * m.Context) : 0);
    }

    private static QuestionTerms Join(QuestionTerms own, QuestionTerms before)
    {
        var known = own.Terms.Select(t => t.Alternatives[0]).ToHashSet(StringComparer.Ordinal);
        var further = before.Terms.Where(t => !known.Contains(t.Alternatives[0]))
            .Select(t => t with { Weight = t.Weight * Remembered, Start = t.Start + own.Syllables.Count + 1 });
        return own with { Terms = [.. own.Terms, .. further] };
    }

    private static double Nearness(RankedPassage passage, IReadOnlyList<Place> places)
    {
        var best = 0.0;
        foreach (var place in places.Where(p => p.Plan.Row == passage.Plan.Row))
            best = Math.Max(best, place.Row == passage.Stored.Row ? SamePassage
                : place.Clause.Parent is { } parent && passage.Clause.Parent == parent ? SameParent
                : Section(place.Clause.Address) == Section(passage.Clause.Address) ? SameSection : 0);
        return best;
    }

    // The first two levels of an address: "III › 2".
    private static string Section(string address) => string.Join(" › ", address.Split(" › ").Take(2));
}
