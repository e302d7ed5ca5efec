using System.Reflection;
using PlanBot.Evaluation;
using PlanBot.Retrieval;

namespace PlanBot.Benchmarks.Fitting;

/// <summary>One gold question with its ranked passages, their signs and which of them are hits.</summary>
internal sealed record Judged(GoldQuestion Question, double[][] Signs, bool[] Hits)
{
    private static readonly PropertyInfo[] SignProperties =
        [.. typeof(Signs).GetProperties().Where(p => typeof(Weights).GetProperty(p.Name) is not null)];

    /// <summary>The names of the signs, in the order of <see cref="Signs"/>.</summary>
    public static IReadOnlyList<string> Names => [.. SignProperties.Select(p => p.Name)];

    public static Judged Of(GoldQuestion question, Ranking ranking) => new(
        question,
        [.. ranking.Passages.Select(p => SignProperties.Select(s => (double)s.GetValue(p.Signs)!).ToArray())],
        [.. ranking.Passages.Select(p => question.Quotes.Any(q => GoldText.Hits(q, p.Clause.Text))
            && (question.Ward is null || GoldText.SameWard(p.Ward.Value, question.Ward)))]);

    /// <summary>The place of the first hit under these weights, from 1; null where none was ranked.</summary>
    public int? Rank(double[] weights)
    {
        var best = Enumerable.Range(0, Signs.Length).OrderByDescending(i => Score(Signs[i], weights)).ToList().FindIndex(i => Hits[i]);
        return best < 0 ? null : best + 1;
    }

    public static double Score(double[] signs, double[] weights)
    {
        var score = 0.0;
        for (var i = 0; i < weights.Length; i++)
            score += signs[i] * weights[i];
        return score;
    }

    public static double[] Standard(Weights weights) =>
        [.. Names.Select(n => (double)typeof(Weights).GetProperty(n)!.GetValue(weights)!)];
}
