using System.Globalization;
using System.Text.RegularExpressions;
using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Language.Vocabulary;
using PlanBot.Questions;
using PlanBot.Retrieval;
using PlanBot.Storage;
using PlanBot.Targets.Figures.Numbers;

namespace PlanBot.Answers.Honesty;

/// <summary>
/// How much of what was asked the best sentences speak of, word by word: by the word, by a plan term that stands for it, or
/// by the matters it touches. Costs more than <see cref="Coverage"/>, so it is asked only where that leaves a doubt.
/// </summary>
internal sealed partial class Explanation(Concepts concepts, MeasurementReader numbers)
{
    /// <summary>How many of the ranked passages may explain a question.</summary>
    private const int Looked = 3;

    private const double Half = 0.5;
    private const double LeastThing = 0.4;

    // What is much worse than the first speaks of something else.
    private const double NearBest = 0.75;

    /// <summary>The best sentence's share of the subject's words, by weight; headings help.</summary>
    public double Share(Question question, Evidence found)
    {
        var matters = WordMatters.Of(question, concepts);
        var whole = found.Subject.WordWeight;
        return whole == 0 ? 0 : Sentences(found).Select(s => found.Subject.Words.Sum(w => w.Weight * Told(w, s.WithHeadings, found.Subject, matters)) / whole).DefaultIfEmpty().Max();
    }

    /// <summary>A text's share of a question's subject, by weight; 1 where the question has none.</summary>
    /// <param name="text">Its terms.</param>
    public double Share(Question question, Subject subject, HashSet<string> text)
    {
        var matters = WordMatters.Of(question, concepts);
        return subject.WordWeight == 0 ? 1 : subject.Words.Sum(w => w.Weight * Told(w, text, subject, matters)) / subject.WordWeight;
    }

    /// <summary>The best passage in which a sentence with a number speaks of the thing that is counted, or of the question as a whole; null where none does.</summary>
    public RankedPassage? Stating(NumberAsked number, Question question, Evidence found)
    {
        var matters = WordMatters.Of(question, concepts);
        var things = found.Subject.Words.Where(w => number.Thing.Contains(w.Start)).ToList();
        return Near(found).FirstOrDefault(p => p.Words.Sentences.Index().Any(s => s.Item.HasFigure && IsStated(p.Passage, s.Item, s.Index)))?.Passage;

        bool IsStated(RankedPassage passage, SentenceWords sentence, int index) =>
            (IsOfThing(sentence) && (Units(passage, index).Any(u => number.Admits(u) || number.MayBeShare) || Counts(passage, index)))
            || (IsOfQuestion(sentence) && Units(passage, index).Any(number.Admits));

        // "Từ 01 - 02 khu đô thị": the number of the thing itself, whether or not it is a unit that plans measure with.
        bool Counts(RankedPassage passage, int index) => things.Count > 0 && passage.Clause.Row is null
            && Regex.IsMatch(VietnameseText.Fold(Sentence(passage, index)), $@"\d (?:\w+ )?(?:{string.Join('|', things[0].Terms.Select(Regex.Escape))})\b", RegexOptions.CultureInvariant);

        bool IsOfThing(SentenceWords sentence) => things.Count > 0 && things.Average(w => Told(w, sentence.Own, found.Subject, matters)) >= LeastThing;

        bool IsOfQuestion(SentenceWords sentence) =>
            found.Subject.Words.Sum(w => w.Weight * Told(w, sentence.WithHeadings, found.Subject, things.Count > 0 ? [] : matters)) >= Half * found.Subject.WordWeight;
    }

    /// <summary>True where a passage holds a number that may be the one asked for, whatever it is of.</summary>
    public bool HasNumber(NumberAsked number, RankedPassage passage) =>
        number.Quantity is not null && Enumerable.Range(0, passage.Clause.Row is null ? Language.Sentences.Parts(passage.Clause.Text).Count : 1).Any(i => Units(passage, i).Any(number.Admits));

    /// <summary>True where a sentence that speaks of the question, its row of a table or its section's "Thời gian thực hiện" names a time.</summary>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public bool NamesTime(ReadSession session, Question question, Evidence found)
    {
        var matters = WordMatters.Of(question, concepts);
        return Near(found).Any(p => p.Passage.Clause.Row is not null
            ? Named(p.Passage.Clause.Text) && IsTold(p.Words.All)
            : p.Words.Sentences.Index().Any(s => (Named(Sentence(p.Passage, s.Index)) || p.Passage.Clause.Headings.Any(Named)) && IsTold(s.Item.WithHeadings))
                || Responsibility.Labels(session, p.Passage.Stored.Row, p.Passage.Clause).Any(l => Named(l.Text)));

        // "Thường xuyên" tells no year.
        bool Named(string text) => VietnameseText.Fold(text) is var folded
            && (Soon().IsMatch(folded) || Year().Matches(folded).Any(y => !question.Years.Contains(int.Parse(y.Value, CultureInfo.InvariantCulture)))
                || (!AsksYear().IsMatch(VietnameseText.Fold(question.Text)) && SignReader.NamesTime(question, folded)));

        bool IsTold(HashSet<string> text) => found.Subject.Words.Sum(w => w.Weight * Told(w, text, found.Subject, matters)) >= Half * found.Subject.WordWeight;
    }

    // The units of a sentence's numbers; years, grades and numbers of documents have none and answer no "how many".
    private IEnumerable<string?> Units(RankedPassage passage, int sentence)
    {
        if (passage.Clause.Row is { } row)
            return row.Cells.SelectMany(Units);
        return numbers.Find(Sentence(passage, sentence), [], acceptBare: false).Select(m => m.Unit);
    }

    private static string Sentence(RankedPassage passage, int index)
    {
        var text = passage.Clause.Text;
        var parts = Language.Sentences.Parts(text);
        return text[parts[Math.Min(index, parts.Count - 1)]];
    }

    // What a cell holds may be told by the column of units alone.
    private IEnumerable<string?> Units(Cell cell) => cell.Role == ColumnRole.Unit
        ? [PlainWords.Of(cell.Text)]
        : numbers.Find(PlainWords.Of(cell.Text), [], acceptBare: true).Select(m => m.Unit);

    private static IEnumerable<Weighed> Near(Evidence found) =>
        found.Passages.Take(Looked).Where(p => p.Passage.Score >= NearBest * found.Passages[0].Passage.Score);

    private static IEnumerable<SentenceWords> Sentences(Evidence found) => found.Passages.Take(Looked).SelectMany(p => p.Words.Sentences);

    private static double Told(SubjectPart word, HashSet<string> text, Subject subject, IReadOnlyList<WordMatters> matters)
    {
        if (word.Terms.Any(text.Contains))
            return 1;
        var standing = subject.StandIns.Where(t => word.Start >= t.Start && word.Start < t.Start + t.Length)
            .Select(t => t.Terms.Count(alternatives => alternatives.Any(text.Contains)) / (double)t.Terms.Count).Where(share => share >= Half);
        return standing.Concat(matters.Where(m => m.Covers(word)).Select(m => m.In(text))).DefaultIfEmpty().Max();
    }

    // "Sớm kết thúc hoạt động" is all the plan says of when, and an answer.
    [GeneratedRegex(@"\bsom\b")]
    private static partial Regex Soon();

    [GeneratedRegex(@"\bnam (?:nao|may)\b")]
    private static partial Regex AsksYear();

    [GeneratedRegex(@"\b20\d\d\b")]
    private static partial Regex Year();
}
