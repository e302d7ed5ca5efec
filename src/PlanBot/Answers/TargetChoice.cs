using PlanBot.Answers.Honesty;
using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Questions;
using PlanBot.Targets;

namespace PlanBot.Answers;

/// <summary>Which figures of a passage a question asks for.</summary>
internal static class TargetChoice
{
    private const int Most = 4;

    /// <summary>The figures, best first; those of the time the question names before others.</summary>
    public static IReadOnlyList<Target> Of(Question question, NumberAsked? number, IReadOnlyList<Target> figures, Clause clause)
    {
        var rated = figures.Where(f => f.Clause == clause.Id || f.AlsoAt.Contains(clause.Id)).Where(f => number is null || f.Value == 0 || number.Admits(f.Unit)).Select(f => (Figure: f, Share: Share(question, f))).ToList();
        if (rated.Count == 0 || rated.Max(r => r.Share) is var best && best <= 0)
            return [];
        var near = rated.Where(r => r.Share >= best * 0.7).ToList();
        var years = Years(question, near.Select(r => r.Figure.Period));
        return [.. near.OrderByDescending(r => years.Contains(r.Figure.Period.To)).ThenByDescending(r => r.Share).Take(Most).Select(r => r.Figure)];
    }

    // "Đến cuối nhiệm kỳ" names the last of the years that the passage gives a figure for.
    private static IReadOnlyList<int> Years(Question question, IEnumerable<TargetPeriod> given) =>
        question.Years.Count > 0 ? question.Years
        : question.Asks(QuestionIntents.EndOfTerm) ? [given.Max(p => p.To)]
        : question.Asks(QuestionIntents.FirstYear) ? [given.Min(p => p.To)]
        : [];

    /// <summary>The share of the words for what is measured that the question holds, or that stand for words of it.</summary>
    public static double Share(Question question, Target figure)
    {
        var words = Syllables.Read(figure.Indicator).Select(s => s.Key).Distinct().ToList();
        return words.Count == 0 ? 0 : words.Count(w => question.Terms.Terms.Any(t => t.Alternatives.Contains(w))) / (double)words.Count;
    }
}
