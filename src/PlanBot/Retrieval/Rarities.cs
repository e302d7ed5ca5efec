using PlanBot.Indexing;
using PlanBot.Storage;

namespace PlanBot.Retrieval;

/// <summary>How rare index terms are, as BM25 weighs it; asked once a term.</summary>
internal sealed class Rarities(ReadSession session, IClauseIndex index)
{
    private readonly Dictionary<string, double> _known = new(StringComparer.Ordinal);
    private readonly long _count = index.Count(session);

    /// <summary>What a word that no plan holds counts: as much as a word that one passage in a hundred holds.</summary>
    public double Unknown => Rarity(Math.Max(1, _count / 100));

    /// <summary>The rarity of a term; 0 where the index does not hold it.</summary>
    public double Of(string term)
    {
        if (!_known.TryGetValue(term, out var rarity))
            _known[term] = rarity = index.Frequency(session, [term])[0] is > 0 and var passages ? Rarity(passages) : 0;
        return rarity;
    }

    private double Rarity(long passages) => Math.Log(1 + ((_count - passages + 0.5) / (passages + 0.5)));
}
