using PlanBot.Storage;

namespace PlanBot.Retrieval;

/// <summary>How rare index terms are, as BM25 weighs it.</summary>
internal sealed class Rarities(ReadSession session, TermFrequencies frequencies)
{
    private readonly TermFrequencies.Known _known = frequencies.Of(session);

    /// <summary>What a word that no plan holds counts: as much as a word that one passage in a hundred holds.</summary>
    public double Unknown => Rarity(Math.Max(1, _known.Count / 100));

    /// <summary>The rarity of a term; 0 where the index does not hold it.</summary>
    public double Of(string term) => Passages(term) is > 0 and var passages ? Rarity(passages) : 0;

    /// <summary>The number of passages that hold a term.</summary>
    public long Passages(string term) => frequencies.Of(session, _known, term);

    private double Rarity(long passages) => Math.Log(1 + ((_known.Count - passages + 0.5) / (passages + 0.5)));
}
