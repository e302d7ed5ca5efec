using PlanBot.Language.Terms;
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

    /// <summary>
    /// Less of it will do where all that the question speaks of stands in it, and it is so much more than of any target here: "tỷ lệ bảo hiểm xã hội" where this ward
    /// insures health alone.
    /// </summary>
    public const double NamedShort = 0.45;
    public const double All = 0.75;
    public const double More = 0.2;

    // A reading of a short form that counts for less is one of several.
    private const double Sure = 0.5;

    private const int MostWards = 4;

    /// <summary>What is missing here, or null where nothing is.</summary>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public Missed? Find(ReadSession session, Question question, Evidence here, PlanList plans)
    {
        if (!question.Asks(QuestionIntents.Figure | QuestionIntents.Date) || question.Wards.Count == 0)
            return null;
        var words = Words(question, here.Subject);
        if (words.Count == 0)
            return null;
        var known = indicators.Of(session, plans);
        if (!known.Holds(question.Wards))
            return null;
        var asked = question.Terms.Terms.SelectMany(t => t.Alternatives).ToHashSet(StringComparer.Ordinal);
        var own = known.All.Where(i => question.Wards.Contains(i.Ward)).Select(i => i.Words.Concat(i.Pairs).ToHashSet(StringComparer.Ordinal)).ToList();
        var ownBest = known.All.Where(i => question.Wards.Contains(i.Ward)).Select(i => known.Share(i, asked.Contains)).DefaultIfEmpty().Max();
        var figures = here.Passages.SelectMany(p => p.Words.Sentences).Where(s => s.HasFigure || !question.Asks(QuestionIntents.Figure)).Select(s => s.WithHeadings).ToList();
        var missed = known.All.Where(i => !question.Wards.Contains(i.Ward))
            .Select(i => (Indicator: i, Share: known.Share(i, asked.Contains)))
            .Where(i => IsNamed(i.Indicator, i.Share) || IsNamedShort(i.Indicator, i.Share))
            .OrderByDescending(i => i.Share).ThenByDescending(i => i.Indicator.Words.Count).Select(i => i.Indicator).ToList();
        return missed.Count == 0 ? null : new(missed[0].Name, [.. missed.Select(i => i.Ward).Distinct().Take(MostWards)]);

        bool IsNamed(IndicatorWords indicator, double share) =>
            share >= Named && Held(words, indicator.Words.Contains) >= Meant && !own.Concat(figures).Any(text => known.Share(indicator, text.Contains) >= Same);

        bool IsNamedShort(IndicatorWords indicator, double share) =>
            share >= NamedShort && share >= ownBest + More && !question.Asks(QuestionIntents.Who) && Held(words, indicator.Words.Contains) >= All
            && !own.Concat(figures).Any(text => IsSame(known, indicator, here.Subject, words, text));
    }

    // What states most of the indicator, or all that is asked. The two neighbours that tell most of what is asked must be there too: "bảo hiểm y tế" has most words
    // of "tỷ lệ người tham gia bảo hiểm xã hội".
    private static bool IsSame(IndicatorTerms.Known known, IndicatorWords indicator, Subject subject, IReadOnlyList<SubjectPart> words, HashSet<string> text) =>
        (subject.Pairs.Where(p => p.Terms.Any(indicator.Pairs.Contains)).MaxBy(p => p.Weight) is not { } telling || telling.Terms.Any(text.Contains))
        && (known.Share(indicator, text.Contains) >= Same || Held(words, text.Contains) >= All);

    private static double Held(IReadOnlyList<SubjectPart> words, Func<string, bool> holds) =>
        words.Sum(w => w.Terms.Any(holds) ? w.Weight : 0) / words.Sum(w => w.Weight);

    // A short form's words are what is asked too.
    private static List<SubjectPart> Words(Question question, Subject subject)
    {
        var weight = subject.Words.Select(w => w.Weight).DefaultIfEmpty(1).Average();
        return [.. subject.Words, .. question.Terms.Terms.Where(t => t is { Origin: TermOrigin.Abbreviation, IsPair: false } && t.Weight > Sure).Select(t => new SubjectPart(t.Alternatives, weight, t.Start, t.Length))];
    }
}
