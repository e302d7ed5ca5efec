using System.Runtime.InteropServices;
using PlanBot.Language.Terms;

namespace PlanBot.Language.Vocabulary;

/// <summary>Which concepts a word or two neighbours speak of, and what else speaks of them.</summary>
internal sealed class ConceptIndex
{
    // One syllable of a phrase says less than two neighbours.
    private const double Single = 0.4;

    // A word said in many of a concept's phrases is its word; after some it says no more.
    private const double Saturation = 1.2;

    private const int MostConcepts = 8;
    private const int MostTerms = 400;
    private const double SureStrength = 4;

    private readonly Func<Syllable, string> _form;
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly List<int> _foldedOf = [];
    private readonly Dictionary<string, int> _foldedIds = new(StringComparer.Ordinal);
    private readonly List<string> _folded = [];
    private readonly (int Term, float Weight)[][] _ofConcept;
    private readonly List<(int Concept, float Weight)>[] _ofTerm;

    /// <param name="concepts">Each with its phrases.</param>
    /// <param name="form">What of a syllable is compared: its marked or its folded form.</param>
    public ConceptIndex(IReadOnlyList<IReadOnlyList<Syllable[]>> concepts, Func<Syllable, string> form)
    {
        _form = form;
        var counts = concepts.Select(Count).ToList();
        var rarity = new double[_terms.Count];
        foreach (var term in counts.SelectMany(c => c.Keys))
            rarity[term]++;
        for (var t = 0; t < rarity.Length; t++)
            rarity[t] = Math.Log(1 + ((counts.Count - rarity[t] + 0.5) / (rarity[t] + 0.5)));
        _ofConcept = [.. counts.Select(c => c.Select(t => (t.Key, (float)(rarity[t.Key] * t.Value / (t.Value + Saturation) * Part(t.Key)))).ToArray())];
        _ofTerm = new List<(int, float)>[_terms.Count];
        foreach (var (concept, terms) in _ofConcept.Index())
            foreach (var (term, weight) in terms)
                (_ofTerm[term] ??= []).Add((concept, weight));
    }

    public TouchedConcepts Touched(IReadOnlyList<Token> reading, bool writesMarks)
    {
        var strengths = Strengths(TermsOf(reading.Select(t => (writesMarks ? t.Marked : t.Key, t.Break))));
        if (strengths.Count == 0)
            return TouchedConcepts.None;
        var best = strengths.OrderByDescending(s => s.Strength).ThenBy(s => s.Concept).Take(MostConcepts).ToList();
        var length = Length(best.Select(s => s.Strength));
        var terms = new Dictionary<int, double>();
        foreach (var (concept, strength) in best)
            foreach (var (term, weight) in _ofConcept[concept])
                CollectionsMarshal.GetValueRefOrAddDefault(terms, _foldedOf[term], out _) += strength / length * weight;
        return new(Math.Min(1, best[0].Strength / SureStrength), Telling(terms), ShapeOf(strengths));
    }

    // The most telling terms, the most telling first.
    private (string Term, double Weight)[] Telling(Dictionary<int, double> weights)
    {
        var (terms, rising) = (weights.Keys.ToArray(), weights.Values.ToArray());
        Array.Sort(rising, terms);
        var telling = new (string Term, double Weight)[Math.Min(MostTerms, terms.Length)];
        for (var i = 0; i < telling.Length; i++)
            telling[i] = (_folded[terms[^(i + 1)]], rising[^(i + 1)]);
        return telling;
    }

    /// <summary>What a text speaks of.</summary>
    public ConceptShape ShapeOf(IReadOnlyList<Syllable> text) => ShapeOf(Strengths(TermsOf(text.Select(t => (_form(t), false)))));

    // How much of each concept the terms speak of, in rising order of concepts; those they do not touch are left out.
    private List<(int Concept, double Strength)> Strengths(HashSet<int> terms)
    {
        var strengths = new double[_ofConcept.Length];
        foreach (var term in terms)
            foreach (var (concept, weight) in _ofTerm[term])
                strengths[concept] += weight;
        var touched = new List<(int Concept, double Strength)>();
        for (var concept = 0; concept < strengths.Length; concept++)
            if (strengths[concept] > 0)
                touched.Add((concept, strengths[concept]));
        return touched;
    }

    private static ConceptShape ShapeOf(List<(int Concept, double Strength)> strengths)
    {
        var length = Length(strengths.Select(s => Emphasised(s.Strength)));
        return new([.. strengths.Select(s => s.Concept)], [.. strengths.Select(s => (float)(Emphasised(s.Strength) / length))]);
    }

    // To the power of 1.5: the more a text speaks of a concept, the more this one counts in its shape, and the less those it only brushes.
    private static double Emphasised(double strength) => strength * Math.Sqrt(strength);

    private static double Length(IEnumerable<double> parts) => Math.Sqrt(parts.Sum(p => p * p));

    private double Part(int term) => _folded[_foldedOf[term]].Contains('_', StringComparison.Ordinal) ? 1 : Single;

    // In how many phrases of a concept each term stands.
    private Dictionary<int, int> Count(IReadOnlyList<Syllable[]> phrases)
    {
        var counts = new Dictionary<int, int>();
        foreach (var phrase in phrases)
            for (var i = 0; i < phrase.Length; i++)
            {
                Add(counts, Id(_form(phrase[i]), Folded(phrase[i])));
                if (i > 0)
                    Add(counts, Id(Reading.Pair(_form(phrase[i - 1]), _form(phrase[i])), Reading.Pair(Folded(phrase[i - 1]), Folded(phrase[i]))));
            }

        return counts;
    }

    private static void Add(Dictionary<int, int> counts, int term) => counts[term] = counts.GetValueOrDefault(term) + 1;

    private static string Folded(Syllable syllable) => Numbers.Normal(syllable.Key) ?? syllable.Key;

    private int Id(string term, string folded)
    {
        if (!_terms.TryGetValue(term, out var id))
        {
            _terms.Add(term, id = _terms.Count);
            _foldedOf.Add(FoldedId(folded));
        }

        return id;
    }

    // Terms that differ in marks alone are one in the index of the plans.
    private int FoldedId(string folded)
    {
        if (!_foldedIds.TryGetValue(folded, out var id))
        {
            _foldedIds.Add(folded, id = _folded.Count);
            _folded.Add(folded);
        }

        return id;
    }

    // Words and neighbours, each once; no two are neighbours over a break, which stands before the second.
    private HashSet<int> TermsOf(IEnumerable<(string Form, bool Break)> words)
    {
        var found = new HashSet<int>();
        string? before = null;
        foreach (var (form, isBreak) in words)
        {
            if (_terms.TryGetValue(form, out var single))
                found.Add(single);
            if (before is not null && !isBreak && _terms.TryGetValue(Reading.Pair(before, form), out var pair))
                found.Add(pair);
            before = form;
        }

        return found;
    }
}
