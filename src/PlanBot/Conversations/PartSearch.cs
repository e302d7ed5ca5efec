using PlanBot.Answers;
using PlanBot.Indexing;
using PlanBot.Language.Terms;
using PlanBot.Questions;
using PlanBot.Retrieval;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Conversations;

/// <summary>
/// Answers a message that goes on with a neighbouring part of the subject: its own words count in full, those of the
/// subject a little, and passages near the last answer come before others.
/// </summary>
internal sealed class PartSearch(IClauseIndex index, TermFrequencies frequencies, Retriever retriever, FoundWriter writer)
{
    // Below this the section does not speak of the part that was asked about.
    private const double EnoughEvidence = 0.18;

    private const double Remembered = 0.15;

    // Where the last answer stood counts as much as a third of the words.
    private const double SamePassage = 0.3;
    private const double SameParent = 0.25;
    private const double SameSection = 0.15;

    // Beside the last answer less has to be said again.
    private const double NearEvidence = 0.08;

    /// <summary>The answer, or null where no passage speaks of it.</summary>
    /// <param name="own">The message as a question.</param>
    /// <param name="before">The subject as a question.</param>
    /// <param name="places">The passages the last answer rested on.</param>
    public Answer.Found? Find(ReadSession session, PlanList plans, Question own, Question before, IReadOnlyList<Place> places)
    {
        var joined = own with
        {
            Wards = before.Wards,
            Intents = own.Asks(~QuestionIntents.Times) ? own.Intents : own.Intents | IntentOf(session, before, places),
            Years = own.Years.Count > 0 ? own.Years : before.Years,
            Terms = Join(own.Terms, before.Terms),
        };
        var ranked = retriever.Find(session, joined, plans).Passages
            .Select(p => p with { Score = p.Score + Nearness(p, places) })
            .OrderByDescending(p => p.Score).ThenBy(p => p.Stored.Row).ToList();
        if (ranked.Count == 0)
            return null;
        var enough = Nearness(ranked[0], places) >= SameParent ? NearEvidence : EnoughEvidence;
        return Held(session, own, [ranked[0].Stored.Row]) >= enough ? writer.Write(session, joined with { Terms = own.Terms }, ranked) as Answer.Found : null;
    }

    /// <summary>How much of a question's words, by rarity, the best of some passages holds.</summary>
    public double Held(ReadSession session, Question question, IReadOnlyList<long> rows) =>
        Best(session, question, rows, m => m.Own + (0.5 * m.Context));

    /// <summary>The same for the best sentence of a passage: long passages hold words by chance.</summary>
    public double HeldInSentence(ReadSession session, Question question, IReadOnlyList<long> rows) =>
        Best(session, question, rows, m => m.Sentence + (0.5 * m.Context));

    private double Best(ReadSession session, Question question, IReadOnlyList<long> rows, Func<TermMatch, double> held)
    {
        var rarities = new Rarities(session, frequencies);
        var matcher = new TermMatcher(question, rarities.Of, rarities.Unknown);
        return matcher.IsEmpty || rows.Count == 0 ? 0
            : index.Load(session, rows).Max(p => held(matcher.Match(p)));
    }

    // After a figure, the neighbouring part is a figure too.
    private static QuestionIntents IntentOf(ReadSession session, Question before, IReadOnlyList<Place> places) =>
        !before.Asks(~QuestionIntents.Times) && places.Count > 0 && TargetTable.Stating(session, [places[0].Clause.Id]).Count > 0
            ? QuestionIntents.Figure
            : before.Intents & QuestionIntents.Figure;

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
        foreach (var (i, place) in places.Index().Where(p => p.Item.Plan.Row == passage.Plan.Row))
            best = Math.Max(best, place.Row == passage.Stored.Row ? (i == 0 ? SamePassage : SameSection)
                : place.Clause.Parent is { } parent && passage.Clause.Parent == parent ? SameParent
                : Section(place.Clause.Address) == Section(passage.Clause.Address) ? SameSection : 0);
        return best;
    }

    // The first two levels of an address: "III › 2".
    private static string Section(string address) => string.Join(" › ", address.Split(" › ").Take(2));
}
