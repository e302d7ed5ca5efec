namespace PlanBot.Answers.Honesty;

/// <summary>A word of the question's subject, or two neighbours.</summary>
/// <param name="Terms">Index terms; any one of them will do.</param>
/// <param name="Weight">By rarity; less for neighbours that stand side by side by chance.</param>
/// <param name="Start">The first typed syllable it comes from, from 0.</param>
/// <param name="Length">How many typed syllables.</param>
/// <param name="Marked">The form with marks where the asker typed marks; null elsewhere.</param>
internal sealed record SubjectPart(IReadOnlyList<string> Terms, double Weight, int Start, int Length, string? Marked = null);

/// <summary>A plan term that may stand for some of the typed words; its terms belong together.</summary>
internal sealed record StandIn(IReadOnlyList<IReadOnlyList<string>> Terms, int Start, int Length, bool IsSynonym);

/// <summary>What a question is about: its words without scaffolding, without what it asks for, without the ward.</summary>
/// <param name="Pairs">Neighbours that the plans know side by side: the best sign of what is meant.</param>
internal sealed record Subject(IReadOnlyList<SubjectPart> Pairs, IReadOnlyList<SubjectPart> Words, IReadOnlyList<StandIn> StandIns)
{
    /// <summary>True where the question names nothing that could be looked up.</summary>
    public bool IsEmpty => Words.Count == 0 && Pairs.Count == 0 && StandIns.Count == 0;

    public double PairWeight { get; } = Pairs.Sum(p => p.Weight);

    public double WordWeight { get; } = Words.Sum(w => w.Weight);
}
