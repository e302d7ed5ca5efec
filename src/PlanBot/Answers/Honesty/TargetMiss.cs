using PlanBot.Questions;
using PlanBot.Storage;

namespace PlanBot.Answers.Honesty;

/// <summary>
/// Tells that the asked wards set no such target where another ward does: the question names that ward's indicator, and no
/// figure that was found here is of it.
/// </summary>
internal sealed class TargetMiss(IndicatorTerms indicators)
{
    /// <summary>So much of the other ward's indicator must the question name, by how telling its words are.</summary>
    public const double Named = 0.8;

    /// <summary>What states so much of it here is the same target in other words.</summary>
    public const double Same = 0.7;

    /// <summary>So much of the question must the indicator hold: "hộ nghèo" alone is in many questions.</summary>
    public const double Meant = 0.5;

    private const int MostWards = 4;

    /// <summary>What is missing here, or null where nothing is.</summary>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public Missed? Find(ReadSession session, Question question, Evidence here, PlanList plans)
    {
        if (!question.Asks(QuestionIntents.Figure | QuestionIntents.Date) || question.Wards.Count == 0 || here.Subject.WordWeight == 0)
            return null;
        var known = indicators.Of(session, plans);
        if (!known.Holds(question.Wards))
            return null;
        var asked = question.Terms.Terms.SelectMany(t => t.Alternatives).ToHashSet(StringComparer.Ordinal);
        var own = known.All.Where(i => question.Wards.Contains(i.Ward)).Select(i => i.Words.ToHashSet(StringComparer.Ordinal)).ToList();
        var figures = here.Passages.SelectMany(p => p.Words.Sentences).Where(s => s.HasFigure || !question.Asks(QuestionIntents.Figure)).Select(s => s.WithHeadings).ToList();
        var missed = known.All.Where(i => !question.Wards.Contains(i.Ward))
            .Select(i => (Indicator: i, Share: known.Share(i, asked.Contains)))
            .Where(i => i.Share >= Named && IsMeant(here.Subject, i.Indicator) && !own.Concat(figures).Any(text => known.Share(i.Indicator, text.Contains) >= Same))
            .OrderByDescending(i => i.Share).ThenByDescending(i => i.Indicator.Words.Count).Select(i => i.Indicator).ToList();
        return missed.Count == 0 ? null : new(missed[0].Name, [.. missed.Select(i => i.Ward).Distinct().Take(MostWards)]);
    }

    private static bool IsMeant(Subject subject, IndicatorWords indicator) =>
        subject.Words.Sum(w => w.Terms.Any(indicator.Words.Contains) ? w.Weight : 0) >= Meant * subject.WordWeight;
}
