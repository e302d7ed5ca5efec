using PlanBot.Language.Vocabulary;

namespace PlanBot.Retrieval;

/// <summary>The index terms that speak of the matters a question touches, weighed by their rarity in the plans.</summary>
internal sealed class ConceptWants
{
    private const int Most = 150;
    private const int MostLookedUp = 12;

    // So much of the matters makes half of the sign.
    private const double Half = 1.5;

    private readonly double _sureness;

    /// <param name="rarity">The rarity of an index term; 0 for a term the index does not hold.</param>
    public ConceptWants(TouchedConcepts touched, Func<string, double> rarity)
    {
        _sureness = touched.Sureness;
        var terms = touched.Terms.Select(t => t.Term).ToArray();
        var rising = touched.Terms.Select(t => t.Weight * rarity(t.Term)).ToArray();
        Array.Sort(rising, terms);
        Terms = [.. Enumerable.Range(1, Math.Min(Most, terms.Length)).TakeWhile(i => rising[^i] > 0).Select(i => (terms[^i], rising[^i] / rising[^1]))];
    }

    /// <summary>The terms, the weightiest first, which has 1.</summary>
    public IReadOnlyList<(string Term, double Weight)> Terms { get; }

    /// <summary>The terms that say most: worth looking up in the index.</summary>
    public IEnumerable<string> Telling => Terms.Take(MostLookedUp).Select(t => t.Term);

    /// <summary>The sign, 0 to 1, for the weights that were found, added up.</summary>
    public double Sign(double found) => _sureness * found / (found + Half);
}
