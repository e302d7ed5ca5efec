using PlanBot.Language.Vocabulary;
using PlanBot.Questions;
using PlanBot.Retrieval;
using PlanBot.Targets.Figures.Numbers;

namespace PlanBot.Answers.Honesty;

/// <summary>
/// How much of what was asked the best sentences speak of, word by word: by the word, by a plan term that stands for it, or
/// by the matters it touches. Costs more than <see cref="Coverage"/>, so it is asked only where that leaves a doubt.
/// </summary>
internal sealed class Explanation(Concepts concepts, MeasurementReader numbers)
{
    /// <summary>How many of the ranked passages may explain a question.</summary>
    private const int Looked = 3;

    private const double Half = 0.5;
    private const double LeastThing = 0.4;

    // What is much worse than the first speaks of something else.
    private const double Near = 0.75;

    /// <summary>The best sentence's share of the subject's words, by weight; headings help.</summary>
    public double Share(Question question, Evidence found)
    {
        var matters = WordMatters.Of(question, concepts);
        var whole = found.Subject.WordWeight;
        return whole == 0 ? 0 : Sentences(found).Select(s => found.Subject.Words.Sum(w => w.Weight * Told(w, s.WithHeadings, found.Subject, matters)) / whole).DefaultIfEmpty().Max();
    }

    /// <summary>The best passage in which a sentence with a number speaks of the thing that is counted, or of the question as a whole; null where none does.</summary>
    public RankedPassage? Stating(NumberAsked number, Question question, Evidence found)
    {
        var matters = WordMatters.Of(question, concepts);
        var words = found.Subject.Words;
        var things = words.Where(w => number.Thing.Contains(w.Start)).ToList();
        return found.Passages.Take(Looked).Where(p => p.Passage.Score >= Near * found.Passages[0].Passage.Score)
            .FirstOrDefault(p => p.Words.Sentences.Index().Any(s => s.Item.HasFigure && HasNumber(p.Passage, s.Index)
                && ((things.Count > 0 && things.Average(w => Told(w, s.Item.Own, found.Subject, matters)) >= LeastThing)
                    || words.Sum(w => w.Weight * Told(w, s.Item.WithHeadings, found.Subject, things.Count > 0 ? [] : matters)) >= Half * found.Subject.WordWeight)))?.Passage;
    }

    // Years, grades and numbers of documents answer no "how many"; what a table's cell holds is told by its column.
    private bool HasNumber(RankedPassage passage, int sentence)
    {
        if (passage.Clause.Row is not null)
            return true;
        var text = passage.Clause.Text;
        var parts = Language.Sentences.Parts(text);
        var part = text[parts[Math.Min(sentence, parts.Count - 1)]];
        return numbers.Find(part, [], acceptBare: false).Count > 0;
    }

    private static IEnumerable<SentenceWords> Sentences(Evidence found) => found.Passages.Take(Looked).SelectMany(p => p.Words.Sentences);

    private static double Told(SubjectPart word, HashSet<string> text, Subject subject, IReadOnlyList<WordMatters> matters)
    {
        if (word.Terms.Any(text.Contains))
            return 1;
        var standing = subject.StandIns.Where(t => word.Start >= t.Start && word.Start < t.Start + t.Length)
            .Select(t => t.Terms.Count(alternatives => alternatives.Any(text.Contains)) / (double)t.Terms.Count).Where(share => share >= Half);
        return standing.Concat(matters.Where(m => m.Covers(word)).Select(m => m.In(text))).DefaultIfEmpty().Max();
    }
}
