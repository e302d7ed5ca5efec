namespace PlanBot.Language.Vocabulary;

/// <summary>Which concepts a text speaks of, and how much of each: a direction of length 1, or nothing.</summary>
/// <param name="Concepts">Their numbers, rising.</param>
/// <param name="Shares">The share of each; their squares add up to 1.</param>
internal sealed record ConceptShape(int[] Concepts, float[] Shares)
{
    public static ConceptShape None { get; } = new([], []);

    /// <summary>How alike two texts are in what they speak of: from 0, nothing in common, to 1, the same.</summary>
    public double Alike(ConceptShape other)
    {
        var common = 0.0;
        for (int i = 0, j = 0; i < Concepts.Length && j < other.Concepts.Length;)
            if (Concepts[i] < other.Concepts[j])
                i++;
            else if (Concepts[i] > other.Concepts[j])
                j++;
            else
                common += Shares[i++] * other.Shares[j++];
        return common;
    }
}
