namespace PlanBot.Deadlines.Occurrences;

/// <summary>What is kept of an occurrence to know it again: its key, its day and its words.</summary>
internal sealed record KnownOccurrence(OccurrenceKey Key, DateOnly Due, string What)
{
    public static KnownOccurrence Of(Occurrence occurrence) => new(occurrence.Key, occurrence.Due, occurrence.What);
}

/// <summary>
/// Finds the occurrences of a replaced plan again in the plan that replaced it: by key, else on the same day by the
/// likeness of their words, so that a slip of scanning or an added word does not end one thing and begin another.
/// </summary>
internal static class OccurrenceCarry
{
    /// <summary>The share of three-letter pieces two wordings must have in common.</summary>
    private const double LeastLikeness = 0.75;

    /// <summary>For each earlier occurrence that goes on: its earlier key and its key now. None of the later ones is taken twice.</summary>
    /// <param name="earlier">Of one ward.</param>
    /// <param name="later">Of the same ward.</param>
    public static IReadOnlyDictionary<OccurrenceKey, OccurrenceKey> Match(IReadOnlyList<KnownOccurrence> earlier, IReadOnlyList<KnownOccurrence> later)
    {
        var keys = later.Select(o => o.Key).ToHashSet();
        var matched = earlier.Where(o => keys.Contains(o.Key)).ToDictionary(o => o.Key, o => o.Key);
        var free = later.Where(o => !matched.ContainsKey(o.Key)).Select(o => (o.Key, o.Due, Pieces: Pieces(o.What))).ToLookup(o => o.Due);
        var pairs = from o in earlier
                    where !matched.ContainsKey(o.Key)
                    let pieces = Pieces(o.What)
                    from candidate in free[o.Due]
                    let likeness = Likeness(pieces, candidate.Pieces)
                    where likeness >= LeastLikeness
                    orderby likeness descending
                    select (Earlier: o.Key, Later: candidate.Key);
        var taken = new HashSet<OccurrenceKey>();
        foreach (var (old, now) in pairs.ToList())
            if (!matched.ContainsKey(old) && taken.Add(now))
                matched.Add(old, now);
        return matched;
    }

    /// <summary>For each earlier occurrence that goes on under another day: its earlier key and its key now. Only what both have once, in the same letters: of what comes back every month nobody can say which is which.</summary>
    /// <param name="earlier">Of one ward.</param>
    /// <param name="later">Of the same ward.</param>
    public static IReadOnlyDictionary<OccurrenceKey, OccurrenceKey> Moved(IReadOnlyList<KnownOccurrence> earlier, IReadOnlyList<KnownOccurrence> later)
    {
        var once = Once(later);
        return Once(earlier).Where(o => once.TryGetValue(o.Key, out var now) && now.Due != o.Value.Due).ToDictionary(o => o.Value.Key, o => once[o.Key].Key);
    }

    private static Dictionary<string, KnownOccurrence> Once(IReadOnlyList<KnownOccurrence> all) =>
        all.GroupBy(o => OccurrenceKey.Letters(o.What)).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single());

    private static HashSet<string> Pieces(string what)
    {
        var letters = OccurrenceKey.Letters(what);
        return letters.Length < 3 ? [letters] : [.. Enumerable.Range(0, letters.Length - 2).Select(i => letters.Substring(i, 3))];
    }

    private static double Likeness(HashSet<string> one, HashSet<string> other) =>
        2.0 * one.Count(other.Contains) / (one.Count + other.Count);
}
