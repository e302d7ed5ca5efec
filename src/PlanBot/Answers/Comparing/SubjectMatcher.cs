using PlanBot.Indexing;
using PlanBot.Language;
using PlanBot.Language.Terms;
using PlanBot.Language.Vocabulary;
using PlanBot.Questions;
using PlanBot.Retrieval;

namespace PlanBot.Answers.Comparing;

/// <summary>How well words speak of the subject.</summary>
/// <param name="Coverage">How much of the subject they hold; what only their passage holds counts less.</param>
/// <param name="Precision">How much of the words was typed.</param>
/// <param name="IsTyped">True where two neighbours of the question stand side by side, not only words that may stand for them.</param>
internal readonly record struct SubjectMatch(double Coverage, double Precision, bool IsTyped);

/// <summary>Weighs one statement after another against what is compared; made for one question.</summary>
internal sealed class SubjectMatcher
{
    private const double ContextShare = 0.35;

    // The vocabulary's word for a thing is that thing when a ward is asked whether it states it.
    private const double SynonymWeight = 0.8;
    private const double NearSynonym = 0.4;

    // Words below this only hold a question together.
    private const double Meaning = 0.5;

    private static readonly string[] NumberWords = ["khong", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi"];

    private readonly ComparisonAsked _asked;
    private readonly Rarities _rarities;
    private readonly TermAnalyzer _analyzer;
    private readonly Func<string, ConceptShape> _shapes;
    private readonly TermMatcher _matcher;
    private readonly float[] _shape;
    private readonly HashSet<string> _wanted;
    private readonly HashSet<string> _typed;
    private readonly List<(string Word, string Digits)> _written;
    private readonly HashSet<string> _pairs;
    private readonly HashSet<string> _typedPairs;

    /// <param name="shapes">Tells what words speak of.</param>
    public SubjectMatcher(ComparisonAsked asked, Rarities rarities, TermAnalyzer analyzer, Func<string, ConceptShape> shapes)
    {
        (_asked, _rarities, _analyzer, _shapes) = (asked, rarities, analyzer, shapes);
        var terms = asked.Subject.Terms with { Terms = [.. asked.Subject.Terms.Terms.Where(t => !IsBroader(t)).Select(Raised)] };
        _matcher = new(asked.Subject with { Terms = terms }, rarities.Of, rarities.Unknown);
        _shape = asked.Subject.Concepts.Shape.Spread();
        _wanted = terms.Terms.SelectMany(t => t.Alternatives).ToHashSet(StringComparer.Ordinal);
        _typed = terms.Terms.Where(t => t.Origin != TermOrigin.Synonym).SelectMany(t => t.Alternatives).ToHashSet(StringComparer.Ordinal);
        _pairs = [.. _wanted.Where(IsPair)];
        _written = [.. asked.Numbers.Select(Plain).Select(n => (Word: WordOf(n), Digits: n)).Where(n => n.Word is not null).Select(n => (n.Word!, n.Digits))];
        _typedPairs = [.. _typed.Where(IsPair)];
    }

    /// <summary>True where nothing is left to compare.</summary>
    public bool IsEmpty => _matcher.IsEmpty || !_asked.Subject.Terms.Terms.Any(t => t.Weight >= Meaning);

    /// <param name="words">As the plan prints them.</param>
    /// <param name="context">The analysed terms of the passage they stand in, parted by blanks.</param>
    public SubjectMatch Match(string words, string context) => Match(_analyzer.Passage(words), context);

    /// <summary>The same for words that were analysed when they were taken in. Words that hold no two neighbours of the subject only touch it: their coverage is 0.</summary>
    public SubjectMatch Match(string[] terms, string context)
    {
        if (_pairs.Count > 0 && !terms.Any(_pairs.Contains))
            return default;
        terms = [.. terms, .. _written.SelectMany(n => InDigits(terms, n.Word, n.Digits))];
        var match = _matcher.Match(new(0, string.Join(' ', terms), context));
        var singles = terms.Where(t => !IsPair(t)).ToHashSet(StringComparer.Ordinal);
        var all = Weigh(singles);
        return new(match.Own + (ContextShare * match.Context), all == 0 ? 0 : Weigh(singles.Where(_typed.Contains)) / all,
            _typedPairs.Count == 0 || terms.Any(_typedPairs.Contains));
    }

    /// <summary>How alike the words are to the subject in the matters they speak of, 0 to 1.</summary>
    public double Alike(string words) => _shapes(words).Alike(_shape);

    /// <summary>Of the things the subject names that other words may stand for, in its order: whether these words hold them.</summary>
    public IReadOnlyList<bool> Things(string words) => _matcher.Things(new(0, string.Join(' ', _analyzer.Passage(words)), ""));

    /// <summary>How alike two statements' words are, 0 to 1, by rarity.</summary>
    public double Likeness(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var whole = Weigh(one) + Weigh(other);
        return whole == 0 ? 0 : 2 * Weigh(one.Where(other.Contains)) / whole;
    }

    /// <summary>The index terms worth looking up.</summary>
    public IReadOnlyCollection<string> Lookup => _matcher.Terms;

    /// <summary>For choosing the passages to look at: how much of the subject a passage holds, its best sentence before the rest.</summary>
    public double Rough(AnalysedPassage passage) =>
        _matcher.Match(passage) is var m ? m.Own + m.Sentence + (0.5 * m.Context) + (0.35 * m.Pairs) + (0.2 * m.Density) : 0;

    /// <summary>True for a folded syllable of the question itself.</summary>
    public bool IsTyped(string key) => _typed.Contains(key);

    /// <summary>True where the subject names this measure ("doanh nghiệp").</summary>
    public bool Names(string unit) => Syllables.Read(unit) is { Count: > 0 } syllables && syllables.TrueForAll(s => _wanted.Contains(s.Key));

    /// <summary>True where the words hold every figure the question names, as digits or as a word ("ba tiêu chí").</summary>
    public bool HoldsNumbers(string words)
    {
        if (_asked.Numbers.Count == 0)
            return true;
        var keys = Syllables.Read(words).Select(s => Plain(s.Key)).ToHashSet(StringComparer.Ordinal);
        return _asked.Numbers.Select(Plain).All(n => keys.Contains(n) || (WordOf(n) is { } word && keys.Contains(word)));
    }

    // A plan that writes "ba tiêu chí" holds a question's "3 tiêu chí", its neighbours too.
    private static IEnumerable<string> InDigits(string[] terms, string word, string digits) =>
        terms.Where(t => t.StartsWith(word, StringComparison.Ordinal) || t.EndsWith(word, StringComparison.Ordinal))
            .Select(t => t.Split('_')).Where(t => t.Contains(word))
            .Select(t => string.Join('_', t.Select(part => part == word ? digits : part)));

    private double Weigh(IEnumerable<string> terms) => terms.Sum(_rarities.Of);

    // "Hộ nghèo" for "hộ cận nghèo": what is left when a word is taken away is another thing.
    private bool IsBroader(QuestionTerm term)
    {
        if (term.Origin != TermOrigin.Synonym || term.Phrase is not { } phrase)
            return false;
        var words = phrase.Split(' ', '_');
        return words.Length < term.Length
            && words.All(w => _asked.Subject.Terms.Syllables.Skip(term.Start).Take(term.Length).Any(s => s.Key == w));
    }

    private static QuestionTerm Raised(QuestionTerm term) =>
        term.Origin == TermOrigin.Synonym && term.Weight is >= NearSynonym and < SynonymWeight ? term with { Weight = SynonymWeight } : term;

    private static bool IsPair(string term) => term.Contains('_', StringComparison.Ordinal);

    private static string? WordOf(string number) => int.TryParse(number, out var i) && i < NumberWords.Length ? NumberWords[i] : null;

    // "03", "3" and "3%" are one figure.
    private static string Plain(string key) => Numbers.Normal(key) ?? key;
}
