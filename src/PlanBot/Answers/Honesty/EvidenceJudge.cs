using System.Globalization;
using PlanBot.Prompts;
using PlanBot.Questions;
using PlanBot.Retrieval;
using PlanBot.Storage;

namespace PlanBot.Answers.Honesty;

/// <summary>
/// Decides whether what was found may be said, by how much of the question's subject the best passages hold. The vocabulary
/// only says which sentence fits a question that they do not hold.
/// </summary>
internal sealed class EvidenceJudge(
    TermFrequencies frequencies, SubjectReader subjects, EvidenceReader evidence, Explanation explanation, FigureSubject figures, NearMiss nearMiss, TargetMiss targetMiss, OutsideField outside, Choices choices, NumberReader numbers, AskingWords asking, ScopeWards wards, PlanNames names, PromptBook prompts)
{
    /// <summary>How many of the ranked passages are looked at.</summary>
    public const int Looked = 5;

    /// <summary>Below this no passage speaks of what was asked (fitted on the gold questions, like the weights).</summary>
    public const double LeastEvidence = 0.15;

    /// <summary>With less of the subject's words than this, by share and by weight, and no plan term standing for them, the passages are about something else.</summary>
    public const double LeastShare = 0.35;
    public const double LeastWeight = 6;
    public const double LeastPairWeight = 3;

    /// <summary>So much must a passage hold of a question that speaks of no ward and no plan.</summary>
    public const double SurePairWeight = 5;
    public const double SureShare = 0.4;

    /// <summary>A passage with this share of the subject is on it, so that a year it names may be the one asked for.</summary>
    public const double OnSubject = 0.6;

    // ... unless another one is clearly more on it.
    private const double NearBest = 0.85;

    /// <summary>
    /// So much must a passage's best sentence speak of the matters asked about, so alike must the passage or that sentence be to the question in them, and so much of
    /// the question must they explain, where its words are wanting.
    /// </summary>
    public const double OnMatter = 0.5;
    public const double AlikeInMatter = 0.25;
    public const double AlikeSentence = 0.4;
    public const double Explained = 0.4;

    /// <summary>
    /// A passage that speaks less of the matters asked about and stands lower than this is about something else (fitted like the rest). A question
    /// whether there is something is asked of things that no plan has heard of.
    /// </summary>
    public const double LeastMatter = 0.5;
    public const double LeastScore = 1.1;
    public const double LeastScoreWhether = 1.5;

    /// <summary>The answer to a question about a ward that has no plan here; null where it asks about none such.</summary>
    public Answer.NotFound? ForeignWard(ReadSession session, Question question, PlanList plans) =>
        UnknownWard(session, question) is { } ward
            ? new(prompts.Say("answer.unknown_ward", ("ward", ward), ("wards", WardList.Of(plans.Wards))))
            : null;

    /// <summary>The verdict on one question about wards that have plans.</summary>
    /// <param name="ranking">What was found for it.</param>
    /// <param name="plans">All plans.</param>
    public Verdict Judge(ReadSession session, Question question, Ranking ranking, PlanList plans)
    {
        var subject = subjects.Read(session, question);
        var found = evidence.Read(question, subject, ranking.Passages.Take(Looked));
        if (outside.Of(session, question, found, plans) is { } refusal)
            return No(refusal);
        if (ForeignWords.Prevail(question.Terms.Syllables))
            return No(new Answer.Clarify(prompts.Say("answer.other_script")));
        if (question.Asks(QuestionIntents.Signed) && ranking.Passages.Count > 0)
            return new Verdict.Enough();
        if (subject.IsEmpty)
            return No(choices.For(session, question, plans));
        if (Missing(session, question, found, ranking, plans) is { } missing)
            return No(missing);
        if (ranking.Passages.Count == 0)
            return No(NotFound(question));
        var isWeak = IsWeak(found, ranking);
        var number = numbers.In(question);
        var stating = number is null ? null : explanation.Stating(number, question, found);
        if (number is not null && stating is null && !(IsOnMatter(question, found) && explanation.HasNumber(number, ranking.Passages[0])))
            return No(isWeak || found.Words < OnSubject ? NotFound(question) : new Answer.NotFound(prompts.Say("no.number", ("plans", names.OfWards(question.Wards)))));
        if (question.Asks(QuestionIntents.Date) && !explanation.NamesTime(session, question, found))
            return No(isWeak ? NotFound(question) : new Answer.NotFound(prompts.Say("no.time", ("plans", names.OfWards(question.Wards)))));
        if ((isWeak && !IsOnMatter(question, found)) || IsElsewhere(question, ranking.Passages[0]))
            return No(NotFound(question));
        return IsAnywhere(question, found) ? No(new Answer.NotFound(prompts.Say("no.which_ward", ("wards", WardList.Of(plans.Wards))))) : new Verdict.Enough(isWeak || IsOfOthers(session, question, stating ?? ranking.Passages[0]) ? Doubt.OtherWords : Doubt.None, stating);
    }

    // Everyday words may still mean it; that the plan has other ones must be said, or its figure would be taken for the one asked for.
    private bool IsOfOthers(ReadSession session, Question question, RankedPassage first) =>
        question.Asks(QuestionIntents.Figure) && !question.Asks(QuestionIntents.Who | QuestionIntents.When) && figures.IsOfOthers(session, question, first.Clause);

    private Answer.NotFound NotFound(Question question) => new(prompts.Say("answer.not_found", ("plans", names.OfWards(question.Wards))));

    private static bool IsElsewhere(Question question, RankedPassage best) =>
        best.Signs.MatterSentence < LeastMatter && best.Score < (question.Terms.AsksWhether ? LeastScoreWhether : LeastScore);

    // Everyday words that stand nowhere in the plans may still be what a passage speaks of.
    private bool IsOnMatter(Question question, Evidence found) =>
        found.Passages[0].Passage.Signs is { MatterSentence: >= OnMatter } signs && (signs.Alike >= AlikeInMatter || signs.AlikeSentence >= AlikeSentence) && explanation.Share(question, found) >= Explained;

    // No ward is asked and none is meant: then a passage must be on the very subject, or small talk would be answered from plans.
    private static bool IsAnywhere(Question question, Evidence found) =>
        question.Wards.Count == 0 && !ScopeWards.NamesField(question)
        && (found.Pairs * found.Subject.PairWeight < SurePairWeight || found.Words < SureShare);

    private static Verdict.Declined No(Answer.Declined answer) => new(answer);

    private string? UnknownWard(ReadSession session, Question question)
    {
        if (question.UnknownWard is { } named)
            return named;
        var asked = asking.In(question);
        return wards.Find(question, i => !asked.Contains(i) && Weight(question, i) >= 0.5, frequencies.IsKnown(session));
    }

    private static double Weight(Question question, int syllable) =>
        question.Terms.Terms.Where(t => t.Start == syllable && t.Length == 1 && t.Phrase is null && !t.IsPair).Select(t => t.Weight).DefaultIfEmpty().Max();

    private Answer.NotFound? Missing(ReadSession session, Question question, Evidence found, Ranking ranking, PlanList plans) =>
        OutsidePeriod(question, found, plans) is { } period ? new(prompts.Say("no.period", ("plans", names.OfWards(question.Wards)), ("period", period), ("years", string.Join(", ", question.Years))))
        : (targetMiss.Find(session, question, found, plans) ?? nearMiss.Find(session, question, found, ranking, plans)) is { } missed ? new(prompts.Say("no.near_miss", ("plans", names.OfWards(question.Wards)), ("subject", missed.Missing), ("wards", WardList.Of(missed.Wards))))
        : null;

    // A year that no asked plan reaches, nor any passage on the subject.
    private static string? OutsidePeriod(Question question, Evidence found, PlanList plans)
    {
        if (question.Years.Count == 0 || question.Wards.Count == 0)
            return null;
        var periods = plans.Of(question.Wards).Select(p => p.Header.Period).ToList();
        var isOutside = periods.TrueForAll(p => p is { } span && question.Years.All(y => y < span.From || y > span.To))
            && !found.Passages.Any(p => p.Passage.Score >= NearBest * found.Passages[0].Passage.Score && (p.Freely.Pairs >= OnSubject || p.Freely.BySynonym) && question.Years.Any(y => p.Words.All.Contains(y.ToString(CultureInfo.InvariantCulture))));
        return isOutside && periods[0] is { } first ? (first.From == first.To ? $"{first.From}" : $"{first.From} - {first.To}") : null;
    }

    private static bool IsWeak(Evidence found, Ranking ranking) =>
        ranking.Passages[0].Signs.Evidence < LeastEvidence
        || (!found.BySynonym && found.Words < LeastShare && found.Words * found.Subject.WordWeight < LeastWeight && found.Pairs * found.Subject.PairWeight < LeastPairWeight);
}
