using PlanBot.Language;

namespace PlanBot.Targets.Merging;

/// <summary>
/// How alike two indicators are, from the syllables they share: a syllable that many of the plan's targets hold
/// ("tỷ lệ", "phường") says little, a rare one ("giải ngân") much.
/// </summary>
internal sealed class IndicatorSimilarity
{
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);
    private readonly double _unseen;

    /// <param name="indicators">All the plan's indicators.</param>
    public IndicatorSimilarity(IReadOnlyCollection<string> indicators)
    {
        foreach (var key in indicators.SelectMany(i => Keys(i)))
            _weights[key] = _weights.GetValueOrDefault(key) + 1;
        foreach (var key in _weights.Keys.ToList())
            _weights[key] = Weight(indicators.Count, _weights[key]);
        _unseen = Weight(indicators.Count, 1);
    }

    /// <summary>0 for nothing shared up to 1 for the same syllables; 0 too where grades differ ("mức độ 1", "mức độ 2").</summary>
    public double Compare(string first, string second)
    {
        var (one, other) = (Keys(first), Keys(second));
        var shared = one.Where(other.Contains).Sum(Weigh);
        if (shared == 0 || GradesDiffer(one, other))
            return 0;
        return 2 * shared / (one.Sum(Weigh) + other.Sum(Weigh));
    }

    /// <summary>Which share of the indicator's weight the text holds.</summary>
    public double Contains(string text, string indicator)
    {
        var (whole, part) = (Keys(text), Keys(indicator));
        if (part.Count < 3 || GradesDiffer(whole, part))
            return 0;
        return part.Where(whole.Contains).Sum(Weigh) / part.Sum(Weigh);
    }

    private double Weigh(string key) => _weights.GetValueOrDefault(key, _unseen);

    private static double Weight(int all, double holding) => Math.Log(1 + (all / holding));

    private static bool GradesDiffer(HashSet<string> one, HashSet<string> other)
    {
        var grades = one.Where(k => char.IsAsciiDigit(k[0])).ToList();
        var others = other.Where(k => char.IsAsciiDigit(k[0])).ToList();
        return grades.Count > 0 && others.Count > 0 && !grades.Intersect(others).Any();
    }

    private static HashSet<string> Keys(string text) => [.. Syllables.Read(text).Select(s => s.Key)];
}
