using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Plans;

namespace PlanBot.Benchmarks.Growth;

/// <summary>Folded syllables and pairs, without vocabulary: what the index holds at least.</summary>
internal static class PlainTerms
{
    public static IReadOnlyList<string> Of(string text)
    {
        var keys = Syllables.Read(VietnameseText.Compose(text)).Select(s => s.Key).ToList();
        return [.. keys, .. keys.Zip(keys.Skip(1), (a, b) => $"{a}_{b}")];
    }

    /// <summary>The terms of each clause and of what it stands under, in the outline's order.</summary>
    public static IEnumerable<(string Own, string Context)> Of(WardName ward, ClauseOutline outline)
    {
        var contexts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var clause in outline.Clauses)
        {
            var headings = string.Join(" . ", clause.Headings);
            if (!contexts.TryGetValue(headings, out var context))
                contexts[headings] = context = string.Join(' ', clause.Headings.Append(ward.Value).SelectMany(Of));
            yield return (string.Join(' ', Of(clause.Text)), context);
        }
    }
}
