namespace PlanBot.Answers.Honesty;

/// <summary>How much of a subject one passage holds.</summary>
internal sealed class Coverage
{
    /// <summary>At least half of a plan term's words must stand in the passage for the term to stand for what was typed.</summary>
    private const double Half = 0.5;

    private readonly Lazy<(double Words, bool BySynonym)> _loosely;

    /// <param name="byFigure">True where only sentences count that hold a figure.</param>
    public Coverage(Subject subject, PassageWords passage, bool byFigure)
    {
        var held = byFigure ? passage.OfFigures : passage.All;
        var stood = StoodFor(subject.StandIns.Where(s => s.IsSynonym), held, out _);
        Missing = [.. subject.Pairs.Where(p => !p.Terms.Any(held.Contains)).Where(p => Least(stood, p) < Half)];
        Pairs = subject.PairWeight > 0 ? 1 - (Missing.Sum(p => p.Weight) / subject.PairWeight) : 0;
        _loosely = new(() => Loosely(subject, passage));
    }

    /// <summary>The share of its neighbours, by weight.</summary>
    public double Pairs { get; }

    /// <summary>The share of its words, by weight, marks counted where typed, wherever in the passage they stand.</summary>
    public double Words => _loosely.Value.Words;

    /// <summary>The neighbours that it lacks.</summary>
    public IReadOnlyList<SubjectPart> Missing { get; }

    /// <summary>True where the passage holds a plan term that stands for everyday words of the question.</summary>
    public bool BySynonym => _loosely.Value.BySynonym;

    private static (double Words, bool BySynonym) Loosely(Subject subject, PassageWords passage)
    {
        var stood = StoodFor(subject.StandIns, passage.All, out var bySynonym);
        var words = subject.Words.Sum(w => w.Weight * (Holds(passage, w) ? 1 : Least(stood, w)));
        return (subject.WordWeight > 0 ? words / subject.WordWeight : 0, bySynonym);
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
