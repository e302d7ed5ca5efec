using System.Runtime.InteropServices;
using PlanBot.Language;

namespace PlanBot.Targets.Merging;

/// <summary>
/// How alike two indicators are, from the syllables they share: a syllable that many of the plan's targets hold
/// ("tỷ lệ", "phường") says little, a rare one ("giải ngân") much.
/// </summary>
internal sealed class IndicatorSimilarity
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<double> _weights = [];
    private readonly Dictionary<string, Wording> _wordings = new(StringComparer.Ordinal);
    private readonly double _unseen;

    /// <param name="indicators">All the plan's indicators.</param>
    public IndicatorSimilarity(IReadOnlyCollection<string> indicators)
    {
        var holding = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in indicators.SelectMany(i => Syllables.Read(i).Select(s => s.Key).Distinct(StringComparer.Ordinal)))
            CollectionsMarshal.GetValueRefOrAddDefault(holding, key, out _)++;
        _unseen = Weight(indicators.Count, 1);
        foreach (var (key, count) in holding)
            Number(key, Weight(indicators.Count, count));
    }

    /// <summary>0 for nothing shared up to 1 for the same syllables; 0 too where grades differ ("mức độ 1", "mức độ 2").</summary>
    public double Compare(string first, string second)
    {
        var (one, other) = (Read(first), Read(second));
        return GradesDiffer(one, other) ? 0 : 2 * Shared(one, other) / (one.Weight + other.Weight);
    }

    /// <summary>Which share of the indicator's weight the text holds.</summary>
    public double Contains(string text, string indicator)
    {
        var (whole, part) = (Read(text), Read(indicator));
        return part.Syllables.Length < 3 || GradesDiffer(whole, part) ? 0 : Shared(whole, part) / part.Weight;
    }

    // Both lists are in order of number: one walk through both.
    private double Shared(Wording one, Wording other)
    {
        var sum = 0.0;
        for (int i = 0, j = 0; i < one.Syllables.Length && j < other.Syllables.Length;)
        {
            var order = one.Syllables[i].CompareTo(other.Syllables[j]);
            if (order == 0)
                sum += _weights[one.Syllables[i]];
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return sum;
    }

    private static bool GradesDiffer(Wording one, Wording other) =>
        one.Grades.Length > 0 && other.Grades.Length > 0 && !one.Grades.AsSpan().ContainsAny(other.Grades);

    private Wording Read(string indicator)
    {
        if (_wordings.TryGetValue(indicator, out var known))
            return known;
        var keys = Syllables.Read(indicator).Select(s => s.Key).Distinct(StringComparer.Ordinal).ToList();
        int[] numbers = [.. keys.Select(k => Number(k, _unseen)).Order()];
        int[] grades = [.. keys.Where(k => char.IsAsciiDigit(k[0])).Select(k => _numbers[k])];
        return _wordings[indicator] = new(numbers, grades, Math.Max(1e-9, numbers.Sum(n => _weights[n])));
    }

    private int Number(string key, double weight)
    {
        if (_numbers.TryGetValue(key, out var number))
            return number;
        _weights.Add(weight);
        return _numbers[key] = _weights.Count - 1;
    }

    private static double Weight(int all, double holding) => Math.Log(1 + (all / holding));

    private sealed record Wording(int[] Syllables, int[] Grades, double Weight);
}
