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
    // A passage holds a thing where it has so much of its words.
    private const double Holding = 0.6;

    // What the matters of a sentence count beside its words.
    private const double MatterShare = 0.3;

    private readonly List<Want> _wants = [];
    private readonly TermLookup<TermUse> _lookup = new();
    private readonly double _whole;
    private readonly double _wholePairs;
    private readonly List<int> _starts = [];
    private readonly bool[] _found;
    private readonly bool[] _foundInSentence;
    private readonly List<int> _touched = [];
    private readonly List<int> _rarest;
    private readonly ConceptWants _concepts;
    private readonly int[] _inPassage;
    private readonly int[] _inSentence;
    private readonly Action<TermUse> _see;
    private double _matterAdded;
    private double _matterHeld;
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
        _concepts = new(question.Concepts, rarity);
        foreach (var (i, (term, _)) in _concepts.Terms.Index())
            _lookup[term].Matter = i;
        _inPassage = new int[_concepts.Terms.Count];
        _inSentence = new int[_concepts.Terms.Count];
        _see = See;
    }

    /// <summary>The index terms worth looking up.</summary>
    public IReadOnlyCollection<string> Terms => [.. _lookup.All.Where(t => t.Use.Parts.Count > 0).Select(t => t.Term), .. _concepts.Telling];

    public bool IsEmpty => _wants.Count == 0;

    public TermMatch Match(AnalysedPassage passage)
    {
        Array.Clear(_found);
        _passage++;
        var (best, bestSentence, words, density, matters) = MatchSentences(passage.Own);
        var own = Held(_found);
        var rarest = _rarest.Count == 0 ? 0 : _rarest.Sum(w => _wants[w].Held(Part(_found, w))) / Math.Max(_rarest.Sum(w => _wants[w].Most), 1e-6);
        var pairs = 0.0;
        for (var i = 0; i < _wants.Count; i++)
            pairs += _wants[i].HeldPairs(Part(_found, i));
        Mark(passage.Context, _found);
        var context = Held(_found) - own;
        matters = matters with { Context = _concepts.Sign(_matterHeld) };
        return new(own / _whole, best / _whole, context / _whole, pairs / _wholePairs, rarest, density, bestSentence, words, matters);
    }

    /// <summary>How much of the question each sentence of the passage holds, in order.</summary>
    public IReadOnlyList<double> Sentences(AnalysedPassage passage)
    {
        var shares = new List<double>();
        foreach (var range in passage.Own.AsSpan().Split('\n'))
        {
            Array.Clear(_foundInSentence);
            Mark(passage.Own.AsSpan()[range], _foundInSentence);
            shares.Add((Held(_foundInSentence) / _whole) + (MatterShare * _concepts.Sign(_matterHeld)));
        }

        return shares;
    }

    /// <summary>Of the things the question names that other words may stand for, in its order: whether the passage's own text holds them, in whatever words.</summary>
    public IReadOnlyList<bool> Things(AnalysedPassage passage)
    {
        Array.Clear(_found);
        Mark(passage.Own, _found);
        return [.. _wants.Index().Where(w => w.Item.HasStandIns).Select(w => w.Item.Holds(Part(_found, w.Index), Holding))];
    }

    private (double Best, int Sentence, int Words, double Density, MatterMatch Matters) MatchSentences(ReadOnlySpan<char> own)
    {
        var (best, bestSentence, words, sentence, density) = (0.0, 0, 0, 0, 0.0);
        var (matter, bestMatter) = (0.0, 0.0);
        foreach (var range in own.Split('\n'))
        {
            Array.Clear(_foundInSentence);
            var length = Mark(own[range], _foundInSentence);
            words += length;
            matter += _matterAdded;
            bestMatter = Math.Max(bestMatter, _matterHeld);
            if (_touched.Count > 0 && Held(_foundInSentence) is var held && held > best)
                (best, bestSentence, density) = (held, sentence, Math.Min(1, _touched.Count / (double)length));
            foreach (var part in _touched)
                _found[part] = true;
            sentence++;
        }

        return (best, bestSentence, words, density, new(_concepts.Sign(matter), _concepts.Sign(bestMatter), 0));
    }

    // Looks every term up once for both: what was asked, and the matters it touches.
    private int Mark(ReadOnlySpan<char> text, bool[] found)
    {
        _touched.Clear();
        _sentence++;
        (_matterAdded, _matterHeld) = (0, 0);
        var words = _lookup.Read(text, _see);
        foreach (var part in _touched)
            found[part] = true;
        return words;
    }

    private void See(TermUse use)
    {
        _touched.AddRange(use.Parts);
        if (use.Matter is { } matter)
            Weigh(matter);
    }

    // What a text holds of the matters, and what of it the passage did not hold before.
    private void Weigh(int matter)
    {
        var weight = _concepts.Terms[matter].Weight;
        _matterHeld += Seen(_inSentence, matter, _sentence) ? 0 : weight;
        _matterAdded += Seen(_inPassage, matter, _passage) ? 0 : weight;
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
            _lookup[part.Term].Parts.Add(start + i);

        _starts.Add(start);
        _wants.Add(want);
    }

    /// <summary>What a term is looked up for.</summary>
    private sealed class TermUse
    {
        public List<int> Parts { get; } = [];

        /// <summary>Its place among the terms of the matters; null for none.</summary>
        public int? Matter { get; set; }
    }
}
