using PlanBot.Indexing;
using PlanBot.Language.Terms;
using PlanBot.Questions;

namespace PlanBot.Retrieval;

/// <summary>How much of a question one passage holds, by rarity.</summary>
/// <param name="BestSentence">Which of the passage's sentences holds most, from 0.</param>
/// <param name="Words">How many terms the passage has.</param>
/// <param name="Rarest">How much of the question's three rarest wants the passage holds.</param>
/// <param name="Density">Which share of its best sentence's terms the question holds.</param>
/// <param name="Matters">How much of the matters the question touches.</param>
internal readonly record struct TermMatch(
    double Own, double Sentence, double Context, double Pairs, double Rarest, double Density, int BestSentence, int Words, MatterMatch Matters);

/// <summary>How much a passage speaks of the matters a question touches, each from 0 to 1.</summary>
/// <param name="Own">The passage.</param>
/// <param name="Sentence">Its best sentence.</param>
/// <param name="Context">Its headings.</param>
internal readonly record struct MatterMatch(double Own, double Sentence, double Context);

/// <summary>
/// Matches one question against passages. A word that was typed and the plan terms it may stand for are one want: the
/// better of them counts, so that a synonym never adds to the plan's own word.
/// </summary>
internal sealed class TermMatcher
{
    private readonly List<Want> _wants = [];
    private readonly Dictionary<string, List<int>> _lookup = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> _spans;
    private readonly double _whole;
    private readonly double _wholePairs;
    private readonly List<int> _starts = [];
    private readonly bool[] _found;
    private readonly bool[] _foundInSentence;
    private readonly List<int> _touched = [];
    private readonly List<int> _rarest;
    private readonly ConceptWants _concepts;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _matters;
    private readonly int[] _inPassage;
    private readonly int[] _inSentence;
    private int _passage;
    private int _sentence;

    /// <param name="rarity">The rarity of an index term; 0 for a term the index does not hold.</param>
    /// <param name="unknown">The rarity that stands in for a typed word no plan holds.</param>
    public TermMatcher(Question question, Func<string, double> rarity, double unknown)
    {
        foreach (var want in WantReader.Read(question, rarity, unknown))
            Add(want);
        _whole = Math.Max(_wants.Sum(w => w.Most), 1e-6);
        _wholePairs = Math.Max(_wants.Sum(w => w.MostPairs), 1e-6);
        _rarest = [.. _wants.Index().OrderByDescending(w => w.Item.Most).Take(3).Select(w => w.Index)];
        var parts = _wants.Sum(w => w.Parts.Count);
        _found = new bool[parts];
        _foundInSentence = new bool[parts];
        _spans = _lookup.GetAlternateLookup<ReadOnlySpan<char>>();
        _concepts = new(question.Concepts, rarity);
        _matters = _concepts.Terms.Index().ToDictionary(t => t.Item.Term, t => t.Index, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _inPassage = new int[_concepts.Terms.Count];
        _inSentence = new int[_concepts.Terms.Count];
    }

    /// <summary>The index terms worth looking up.</summary>
    public IReadOnlyCollection<string> Terms => [.. _lookup.Keys, .. _concepts.Telling];

    public bool IsEmpty => _wants.Count == 0;

    public TermMatch Match(AnalysedPassage passage)
    {
        Array.Clear(_found);
        var (best, bestSentence, words, density) = MatchSentences(passage.Own);
        var own = Held(_found);
        var rarest = _rarest.Count == 0 ? 0 : _rarest.Sum(w => _wants[w].Held(Part(_found, w))) / Math.Max(_rarest.Sum(w => _wants[w].Most), 1e-6);
        var pairs = 0.0;
        for (var i = 0; i < _wants.Count; i++)
            pairs += _wants[i].HeldPairs(Part(_found, i));
        Mark(passage.Context, _found);
        var context = Held(_found) - own;
        return new(own / _whole, best / _whole, context / _whole, pairs / _wholePairs, rarest, density, bestSentence, words, Matters(passage));
    }

    /// <summary>How much of the question each sentence of the passage holds, in order.</summary>
    public IReadOnlyList<double> Sentences(AnalysedPassage passage)
    {
        var shares = new List<double>();
        foreach (var range in passage.Own.AsSpan().Split('\n'))
        {
            Array.Clear(_foundInSentence);
            Mark(passage.Own.AsSpan()[range], _foundInSentence);
            shares.Add(Held(_foundInSentence) / _whole);
        }

        return shares;
    }

    private (double Best, int Sentence, int Words, double Density) MatchSentences(ReadOnlySpan<char> own)
    {
        var (best, bestSentence, words, sentence, density) = (0.0, 0, 0, 0, 0.0);
        foreach (var range in own.Split('\n'))
        {
            Array.Clear(_foundInSentence);
            var length = Mark(own[range], _foundInSentence);
            words += length;
            if (_touched.Count > 0 && Held(_foundInSentence) is var held && held > best)
                (best, bestSentence, density) = (held, sentence, Math.Min(1, _touched.Count / (double)length));
            foreach (var part in _touched)
                _found[part] = true;
            sentence++;
        }

        return (best, bestSentence, words, density);
    }

    private int Mark(ReadOnlySpan<char> text, bool[] found)
    {
        _touched.Clear();
        var words = 0;
        foreach (var range in text.Split(' '))
        {
            words++;
            if (!_spans.TryGetValue(text[range], out var places))
                continue;
            foreach (var part in places)
            {
                found[part] = true;
                _touched.Add(part);
            }
        }

        return words;
    }

    private MatterMatch Matters(AnalysedPassage passage)
    {
        var (own, best) = (0.0, 0.0);
        _passage++;
        foreach (var range in passage.Own.AsSpan().Split('\n'))
        {
            var (added, held) = Matters(passage.Own.AsSpan()[range]);
            own += added;
            best = Math.Max(best, held);
        }

        _passage++;
        return new(_concepts.Sign(own), _concepts.Sign(best), _concepts.Sign(Matters(passage.Context).Held));
    }

    // What a text holds, and what of it the passage did not hold before.
    private (double Added, double Held) Matters(ReadOnlySpan<char> text)
    {
        var (added, held) = (0.0, 0.0);
        _sentence++;
        foreach (var range in text.Split(' '))
        {
            if (!_matters.TryGetValue(text[range], out var term))
                continue;
            var weight = _concepts.Terms[term].Weight;
            held += Seen(_inSentence, term, _sentence) ? 0 : weight;
            added += Seen(_inPassage, term, _passage) ? 0 : weight;
        }

        return (added, held);
    }

    // Remembers by the number of the text, so that nothing has to be cleared between two texts.
    private static bool Seen(int[] last, int term, int number) => last[term] == number || (last[term] = number) < 0;

    private double Held(bool[] found)
    {
        var held = 0.0;
        for (var i = 0; i < _wants.Count; i++)
            held += _wants[i].Held(Part(found, i));
        return held;
    }

    private ReadOnlySpan<bool> Part(bool[] found, int want) => found.AsSpan(_starts[want], _wants[want].Parts.Count);

    private void Add(Want want)
    {
        var start = _wants.Count == 0 ? 0 : _starts[^1] + _wants[^1].Parts.Count;
        foreach (var (i, part) in want.Parts.Index())
        {
            if (!_lookup.TryGetValue(part.Term, out var places))
                _lookup[part.Term] = places = [];
            places.Add(start + i);
        }

        _starts.Add(start);
        _wants.Add(want);
    }
}
