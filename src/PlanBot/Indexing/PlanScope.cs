using PlanBot.Storage;

namespace PlanBot.Indexing;

/// <summary>The plans a search looks in, as ranges of rows to seek to.</summary>
internal sealed class PlanScope
{
    /// <summary>Above so many ranges, reading past other plans costs less than seeking to each.</summary>
    private const int MostRanges = 16;

    private readonly HashSet<long>? _plans;

    private PlanScope(IReadOnlyList<(long First, long Last)> ranges, HashSet<long>? plans, bool isNarrow)
    {
        Ranges = ranges;
        IsNarrow = isNarrow;
        _plans = plans;
    }

    public IReadOnlyList<(long First, long Last)> Ranges { get; }

    /// <summary>True where only the plans' own postings are read.</summary>
    public bool IsNarrow { get; }

    /// <param name="plans">Rows of plans; null is all.</param>
    public static PlanScope Of(IReadOnlyList<long>? plans)
    {
        if (plans is null)
            return new([(0, long.MaxValue)], null, false);
        var ranges = Join(plans.Distinct().Order());
        return ranges.Count <= MostRanges
            ? new(ranges, null, true)
            : new([(ranges[0].First, ranges[^1].Last)], [.. plans], false);
    }

    /// <summary>True where the row, found in one of the ranges, is of one of the plans.</summary>
    public bool Holds(long row) => _plans is null || _plans.Contains(PlanRows.PlanOf(row));

    // Plans taken in one after the other are one range.
    private static List<(long First, long Last)> Join(IEnumerable<long> plans)
    {
        var ranges = new List<(long First, long Last)>();
        foreach (var plan in plans)
            if (ranges.Count > 0 && ranges[^1].Last + 1 == PlanRows.First(plan))
                ranges[^1] = (ranges[^1].First, PlanRows.Last(plan));
            else
                ranges.Add((PlanRows.First(plan), PlanRows.Last(plan)));
        return ranges;
    }
}
