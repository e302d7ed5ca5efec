using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Questions;
using PlanBot.Targets;

namespace PlanBot.Answers;

/// <summary>Which figures of a passage a question asks for.</summary>
internal static class TargetChoice
{
    private const int Most = 4;

    /// <summary>The figures, best first; those of the question's years before others.</summary>
    public static IReadOnlyList<Target> Of(Question question, IReadOnlyList<Target> figures, Clause clause)
    {
        var asked = question.Terms.Terms.SelectMany(t => t.Alternatives).ToHashSet(StringComparer.Ordinal);
        var rated = figures.Where(f => f.Clause == clause.Id || f.AlsoAt.Contains(clause.Id))
            .Select(f => (Figure: f, Share: Share(f, asked), InYear: question.Years.Count == 0 || question.Years.Contains(f.Period.To)))
            .ToList();
        if (rated.Count == 0)
            return [];
        var best = rated.Max(r => r.Share);
        return best <= 0 ? [] : [.. rated.Where(r => r.Share >= best * 0.7).OrderByDescending(r => r.InYear).ThenByDescending(r => r.Share).Take(Most).Select(r => r.Figure)];
    }

    // The share of the indicator's words that the question holds.
    private static double Share(Target figure, HashSet<string> asked)
    {
        var words = Syllables.Read(figure.Indicator).Select(s => s.Key).Distinct().ToList();
        return words.Count == 0 ? 0 : words.Count(asked.Contains) / (double)words.Count;
    }
}
