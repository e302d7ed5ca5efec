namespace PlanBot.Language.Vocabulary;

/// <summary>Which concepts a text speaks of, and how much of each: a direction of length 1, or nothing.</summary>
/// <param name="Concepts">Their numbers, rising.</param>
/// <param name="Shares">The share of each; their squares add up to 1.</param>
internal sealed record ConceptShape(int[] Concepts, float[] Shares)
{
    public static ConceptShape None { get; } = new([], []);

    /// <summary>The share of each concept by its number, as far as there are any: for comparing this one with many.</summary>
    public float[] Spread()
    {
        var spread = new float[Concepts.Length == 0 ? 0 : Concepts[^1] + 1];
        for (var i = 0; i < Concepts.Length; i++)
            spread[Concepts[i]] = Shares[i];
        return spread;
    }

    /// <summary>How alike two texts are in what they speak of: from 0, nothing in common, to 1, the same.</summary>
    /// <param name="other">The other one, <see cref="Spread"/>.</param>
    public double Alike(float[] other)
    {
        var common = 0.0;
        for (var i = 0; i < Concepts.Length && Concepts[i] < other.Length; i++)
            common += Shares[i] * other[Concepts[i]];
        return common;
    }
}
