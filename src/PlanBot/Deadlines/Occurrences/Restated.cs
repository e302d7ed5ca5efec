using PlanBot.Clauses;
using PlanBot.Targets;

namespace PlanBot.Deadlines.Occurrences;

/// <summary>A plan says the same thing in its body and in its appendix: on one day it is due once.</summary>
internal sealed class Restated(IReadOnlyList<Target> targets)
{
    // Where a passage states targets that another passage states first: that other passage.
    private readonly Dictionary<ClauseId, ClauseId> _home = targets
        .SelectMany(t => t.AlsoAt.Where(c => c != t.Clause).Select(c => (At: c, Home: t.Clause)))
        .GroupBy(p => p.At).Where(g => g.Select(p => p.Home).Distinct().Count() == 1)
        .ToDictionary(g => g.Key, g => g.First().Home);

    /// <summary>Each thing once a day, in the plan's order.</summary>
    public IReadOnlyList<Occurrence> Merge(IReadOnlyList<Occurrence> all)
    {
        var once = all.GroupBy(o => (o.Due, Words(o))).Select(Join).ToList();
        var stated = once.ToLookup(o => (o.Clause, o.Due));
        var merged = new Dictionary<Occurrence, List<Occurrence>>(ReferenceEqualityComparer.Instance);
        foreach (var o in once)
            if (_home.TryGetValue(o.Clause, out var home) && stated[(home, o.Due)].FirstOrDefault() is { } first)
                (merged.TryGetValue(first, out var more) ? more : merged[first] = []).Add(o);
        var gone = merged.Values.SelectMany(m => m).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. once.Where(o => !gone.Contains(o)).Select(o => merged.TryGetValue(o, out var more) ? Join(more.Prepend(o)) : o)];
    }

    // The first keeps its place and words; what the plan says best about the day, and all who are named, come along.
    private static Occurrence Join(IEnumerable<Occurrence> same)
    {
        var all = same.ToList();
        var surest = all.MinBy(o => o.Assumption)!;
        return all.Count == 1 ? all[0] : all[0] with
        {
            Rule = surest.Rule,
            Assumption = surest.Assumption,
            Start = surest.Start,
            RunsTo = surest.RunsTo,
            Leads = [.. all.SelectMany(o => o.Leads).Distinct()],
            Units = [.. all.SelectMany(o => o.Units).Distinct()],
            Leader = all.Select(o => o.Leader).FirstOrDefault(l => l is not null),
            AlsoAt = [.. all.SelectMany(o => o.AlsoAt.Prepend(o.Clause)).Distinct().Where(c => c != all[0].Clause)],
        };
    }

    // With figures: "tăng 100" and "tăng 200" are two things.
    private static string Words(Occurrence o) => OccurrenceKey.Letters(o.What) + "\n" + string.Concat(o.What.Where(char.IsAsciiDigit));
}
