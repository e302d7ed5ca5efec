using System.Text.RegularExpressions;
using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Targets;

namespace PlanBot.Answers.Listing;

/// <summary>A stated target with its figures.</summary>
/// <param name="Place">The passage that states it.</param>
internal sealed record StatedFigures(PlanSummary Plan, Clause Place, IReadOnlyList<Target> Figures);

/// <summary>The targets that stand under one heading of a plan, in its order.</summary>
internal sealed record TargetGroup(string Name, IReadOnlyList<StatedFigures> Targets);

/// <summary>Puts targets under the headings their plan gives them.</summary>
internal static partial class TargetGroups
{
    /// <summary>The groups of these plans, in the order of the plans and of their passages.</summary>
    public static IReadOnlyList<TargetGroup> Of(ReadSession session, IReadOnlyList<PlanSummary> plans)
    {
        var groups = new List<TargetGroup>();
        foreach (var plan in plans)
        {
            var items = TargetTable.OfPlans(session, [plan.Row]).Select(t => t.Value).GroupBy(t => t.Item).ToDictionary(g => g.Key, g => g.ToList());
            var stated = ClauseTable.Find(session, [.. items.Keys]).Where(c => c.Plan == plan.Row).DistinctBy(c => c.Value.Id)
                .Select(c => new StatedFigures(plan, c.Value, items[c.Value.Id]));
            groups.AddRange(stated.GroupBy(s => NameOf(s.Place)).Select(g => new TargetGroup(g.Key, [.. g])));
        }

        return groups;
    }

    // The nearest heading that says what they are about: "(2) …, trong đó:" is itself a target, "1.1. Chỉ tiêu cụ thể" says nothing.
    private static string NameOf(Clause place)
    {
        var name = place.Headings.LastOrDefault(h => !IsItem(h) && !SaysNothing().IsMatch(VietnameseText.Fold(h)))
            ?? place.Headings.LastOrDefault(h => !IsItem(h)) ?? place.Address;
        return PlainWords.Of(Mark().Replace(name, "")).TrimEnd('.', ':', ' ') is { Length: > 0 } said ? said : name;
    }

    private static bool IsItem(string heading) => heading.StartsWith('(');

    [GeneratedRegex(@"^[\d.\s]*(?:mot so |cac )?chi tieu cu the\W*$")]
    private static partial Regex SaysNothing();

    [GeneratedRegex(@"^\s*(?:\d+(?:\.\d+)*|[IVX]+|[a-z])[.)]\s*")]
    private static partial Regex Mark();
}
