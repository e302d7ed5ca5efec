namespace PlanBot.Evaluation.Scoring;

/// <summary>A question that an earlier run judged otherwise.</summary>
/// <param name="Better">False where anything got worse, even if something else got better.</param>
internal sealed record Change(Outcome Before, Outcome Now, bool Better)
{
    /// <summary>The questions of both runs that got better or worse, in the order of the later run.</summary>
    public static IReadOnlyList<Change> Between(IReadOnlyList<Outcome> earlier, IReadOnlyList<Outcome> now)
    {
        var before = earlier.DistinctBy(o => o.Id).ToDictionary(o => o.Id, StringComparer.Ordinal);
        var changes = new List<Change>();
        foreach (var outcome in now)
            if (before.TryGetValue(outcome.Id, out var old) && old.Set == outcome.Set && Steps(old, outcome) is var steps && steps.Exists(s => s != 0))
                changes.Add(new(old, outcome, steps.TrueForAll(s => s >= 0)));
        return changes;
    }

    // Above 0 for each way in which the later one is better.
    private static List<int> Steps(Outcome old, Outcome now) =>
    [
        (old.Rank ?? int.MaxValue).CompareTo(now.Rank ?? int.MaxValue),
        now.Shown.CompareTo(old.Shown),
        now.Hit.CompareTo(old.Hit),
        now.Set == GoldKind.Single ? now.Answered.CompareTo(old.Answered) : 0,
    ];
}
