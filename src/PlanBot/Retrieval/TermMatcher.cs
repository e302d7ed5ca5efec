using PlanBot.Indexing;
using PlanBot.Language.Terms;
using PlanBot.Questions;

namespace PlanBot.Retrieval;

/// <summary>How much of a question one passage holds, by rarity.</summary>
/// <param name="BestSentence">Which of the passage's sentences holds most, from 0.</param>
/// <param name="Words">How many terms the passage has.</param>
/// <param name="Rarest">How much of the question's three rarest wants the passage holds.</param>
/// <param name="Density">Which share of its best sentence's terms the question holds.</param>
internal readonly record struct TermMatch(
    double Own, double Sentence, double Context, double Pairs, double Rarest, double Density, int BestSentence, int Words);

/// <summary>
/// Matches one question against passages. A word that was typed and the plan terms it may stand for are one want: the
/// better of them counts, so that a synonym never adds to the plan's own word.
/// </summary>
internal sealed class TermMatcher
{
    private readonly List<Want> _wants = [];
    private readonly Dictionary<string, List<(int Want, int Part)>> _lookup = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Want, int Part)>>.AlternateLookup<ReadOnlySpan<char>> _spans;
    private readonly double _whole;
    private readonly double _wholePairs;
    private readonly bool[][] _found;
    private readonly bool[][] _foundInSentence;
    private readonly List<(int Want, int Part)> _touched = [];
    private readonly List<int> _rarest;

    /// <param name="rarity">The rarity of an index term; 0 for a term the index does not hold.</param>
    /// <param name="unknown">The rarity that stands in for a typed word no plan holds.</param>
    public TermMatcher(Question question, Func<string, double> rarity, double unknown)
    {
        foreach (var want in WantReader.Read(question, rarity, unknown))
            Add(want);
        _whole = Math.Max(_wants.Sum(w => w.Most), 1e-6);
        _wholePairs = Math.Max(_wants.Sum(w => w.MostPairs), 1e-6);
        _rarest = [.. _wants.Index().OrderByDescending(w => w.Item.Most).Take(3).Select(w => w.Index)];
        _found = [.. _wants.Select(w => new bool[w.Parts.Count])];
        _foundInSentence = [.. _wants.Select(w => new bool[w.Parts.Count])];
        _spans = _lookup.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The index terms worth looking up.</summary>
    public IReadOnlyCollection<string> Terms => _lookup.Keys;

    public bool IsEmpty => _wants.Count == 0;

    public TermMatch Match(AnalysedPassage passage)
    {
        Clear(_found);
        var (best, bestSentence, words, density) = MatchSentences(passage.Own);
        var own = Held(_found);
        var rarest = _rarest.Count == 0 ? 0 : _rarest.Sum(w => _wants[w].Held(_found[w])) / Math.Max(_rarest.Sum(w => _wants[w].Most), 1e-6);
        var pairs = _wants.Index().Sum(w => w.Item.HeldPairs(_found[w.Index]));
        Mark(passage.Context, _found);
        var context = Held(_found) - own;
        return new(own / _whole, best / _whole, context / _whole, pairs / _wholePairs, rarest, density, bestSentence, words);
    }

    private (double Best, int Sentence, int Words, double Density) MatchSentences(ReadOnlySpan<char> own)
    {
        var (best, bestSentence, words, sentence, density) = (0.0, 0, 0, 0, 0.0);
        foreach (var range in own.Split('\n'))
        {
            Clear(_foundInSentence);
            var length = Mark(own[range], _foundInSentence);
            words += length;
            if (_touched.Count > 0 && Held(_foundInSentence) is var held && held > best)
                (best, bestSentence, density) = (held, sentence, Math.Min(1, _touched.Count / (double)length));
            foreach (var (want, part) in _touched)
                _found[want][part] = true;
            sentence++;
        }

        return (best, bestSentence, words, density);
    }

    private int Mark(ReadOnlySpan<char> text, bool[][] found)
    {
        _touched.Clear();
        var words = 0;
        foreach (var range in text.Split(' '))
        {
            words++;
            if (!_spans.TryGetValue(text[range], out var places))
                continue;
            foreach (var (want, part) in places)
            {
                found[want][part] = true;
                _touched.Add((want, part));
            }
        }

        return words;
    }

    private double Held(bool[][] found)
    {
        var held = 0.0;
        for (var i = 0; i < _wants.Count; i++)
            held += _wants[i].Held(found[i]);
        return held;
    }

    private static void Clear(bool[][] found)
    {
        foreach (var flags in found)
            Array.Clear(flags);
    }

    private void Add(Want want)
    {
        foreach (var (part, i) in want.Parts.Select((p, i) => (p, i)))
        {
            if (!_lookup.TryGetValue(part.Term, out var places))
                _lookup[part.Term] = places = [];
            places.Add((_wants.Count, i));
        }

        _wants.Add(want);
    }
}
