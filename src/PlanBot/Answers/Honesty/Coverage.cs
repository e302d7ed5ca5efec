namespace PlanBot.Answers.Honesty;

/// <summary>How much of a subject one passage holds.</summary>
/// <param name="Pairs">The share of its neighbours, by weight; of figure-bearing sentences alone where a figure was asked for.</param>
/// <param name="Words">The share of its words, by weight, marks counted where typed.</param>
/// <param name="Missing">The neighbours that it lacks.</param>
/// <param name="BySynonym">True where the passage holds a plan term that stands for everyday words of the question.</param>
internal sealed record Coverage(double Pairs, double Words, IReadOnlyList<SubjectPart> Missing, bool BySynonym)
{
    public static Coverage Nothing { get; } = new(0, 0, [], false);

    /// <summary>At least half of a plan term's words must stand in the passage for the term to stand for what was typed.</summary>
    private const double Half = 0.5;

    public static Coverage Of(Subject subject, PassageWords passage, bool asksFigure)
    {
        var held = asksFigure ? passage.OfFigures ?? [] : passage.All;
        var stood = StoodFor(subject.StandIns.Where(s => s.IsSynonym), held, out _);
        var missing = subject.Pairs.Where(p => !p.Terms.Any(held.Contains)).Where(p => Least(stood, p) < Half).ToList();
        var lost = missing.Sum(p => p.Weight);
        var loose = StoodFor(subject.StandIns, passage.All, out var bySynonym);
        var words = subject.Words.Sum(w => w.Weight * (Holds(passage, w) ? 1 : Least(loose, w)));
        return new(
            subject.PairWeight > 0 ? 1 - (lost / subject.PairWeight) : 0,
            subject.WordWeight > 0 ? words / subject.WordWeight : 0,
            missing, bySynonym);
    }

    private static bool Holds(PassageWords passage, SubjectPart word) =>
        word.Marked is { } marked ? passage.Marked.Contains(marked) : word.Terms.Any(passage.All.Contains);

    // For each typed syllable, how much of a term that stands for it the passage holds.
    private static Dictionary<int, double> StoodFor(IEnumerable<StandIn> terms, HashSet<string> held, out bool bySynonym)
    {
        bySynonym = false;
        var shares = new Dictionary<int, double>();
        foreach (var term in terms)
        {
            var share = term.Terms.Count(t => t.Any(held.Contains)) / (double)term.Terms.Count;
            if (share < Half)
                continue;
            bySynonym |= term.IsSynonym;
            for (var i = term.Start; i < term.Start + term.Length; i++)
                shares[i] = Math.Max(shares.GetValueOrDefault(i), share);
        }

        return shares;
    }

    private static double Least(Dictionary<int, double> shares, SubjectPart part) =>
        Enumerable.Range(part.Start, part.Length).Min(i => shares.GetValueOrDefault(i));
}
