using PlanBot.Language.Terms;
using PlanBot.Questions;
using PlanBot.Retrieval;
using PlanBot.Storage;

namespace PlanBot.Answers.Honesty;

/// <summary>Reads what a question is about.</summary>
internal sealed class SubjectReader(TermFrequencies frequencies, AskingWords asking)
{
    /// <summary>A word that weighs less is scaffolding.</summary>
    private const double LeastWeight = 0.5;

    /// <summary>Two words of which one stands beside the other in at least this share of its passages are no chance neighbours.</summary>
    private const double Cohesive = 0.1;

    /// <summary>What a pair counts of which one word only says what kind of thing is asked for.</summary>
    private const double HalfAsking = 0.3;

    public Subject Read(ReadSession session, Question question)
    {
        var rarities = new Rarities(session, frequencies);
        var frame = asking.In(question);
        var terms = question.Terms.Terms.Where(t => !Spans(t).Any(question.WardSyllables.Contains)).ToList();
        return new(
            [.. terms.Where(t => t.IsPair && t.Origin != TermOrigin.Synonym && t.Weight >= LeastWeight).Select(t => Pair(t, frame, rarities)).Where(p => p.Weight > 0)],
            [.. terms.Where(IsWord).Where(t => !frame.Contains(t.Start)).Select(t => Word(t, rarities))],
            [.. terms.Where(t => t.Phrase is not null && !Spans(t).All(frame.Contains)).GroupBy(t => (t.Start, t.Length, t.Phrase, t.Origin))
                .Select(g => new StandIn([.. g.Select(t => t.Alternatives)], g.Key.Start, g.Key.Length, g.Key.Origin == TermOrigin.Synonym))]);
    }

    private static IEnumerable<int> Spans(QuestionTerm term) => Enumerable.Range(term.Start, term.Length);

    private static bool IsWord(QuestionTerm term) =>
        term is { IsPair: false, Length: 1, Phrase: null, Origin: TermOrigin.Typed or TermOrigin.Repair }
        && term.Weight >= LeastWeight && !char.IsAsciiDigit(term.Alternatives[0][0]);

    private static SubjectPart Word(QuestionTerm term, Rarities rarities)
    {
        var rarity = term.Alternatives.Max(rarities.Of);
        return new(term.Alternatives, rarity > 0 ? rarity : rarities.Unknown, term.Start, 1, term.Origin == TermOrigin.Typed ? term.Marked : null);
    }

    private static SubjectPart Pair(QuestionTerm term, HashSet<int> frame, Rarities rarities)
    {
        var asked = Spans(term).Count(frame.Contains);
        var weight = term.Origin == TermOrigin.Typed && asked == term.Length ? 0
            : rarities.Of(term.Alternatives[0]) * term.Weight * (asked > 0 ? HalfAsking : 1);
        return new(term.Alternatives, weight > 0 ? weight * Math.Sqrt(Math.Min(1, Cohesion(rarities, term.Alternatives[0]) / Cohesive)) : 0, term.Start, term.Length);
    }

    private static double Cohesion(Rarities rarities, string pair)
    {
        var cut = pair.LastIndexOf('_');
        var both = rarities.Passages(pair);
        var rarer = Math.Max(both, Math.Min(rarities.Passages(pair[..cut]), rarities.Passages(pair[(cut + 1)..])));
        return rarer == 0 ? 0 : both / (double)rarer;
    }
}
