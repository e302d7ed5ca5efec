using PlanBot.Language.Terms;
using PlanBot.Prompts;
using PlanBot.Questions;
using PlanBot.Retrieval;
using PlanBot.Storage;

namespace PlanBot.Answers.Honesty;

/// <summary>
/// Tells questions that are not for plans. Words of the vocabulary count only where the best passages do not hold them:
/// "số điện thoại" is answered by a plan that speaks of a hotline.
/// </summary>
internal sealed class OutsideField(TermFrequencies frequencies, ScopeVocabulary vocabulary, PromptBook prompts)
{
    // Scolding or a passing word beside a real question does not make it less of one.
    private const double RealWeight = 8;
    private const double RealShare = 0.7;

    // The words must stand in a passage that is on the subject, not in any that was found.
    private const double NearBest = 0.9;

    // So often must two words stand side by side in plans to be one term.
    private const int OneTerm = 3;

    public Answer.Declined? Of(ReadSession session, Question question, Evidence found, PlanList plans)
    {
        var rarities = new Rarities(session, frequencies);
        foreach (var match in vocabulary.In(question.Terms.Syllables, question.Terms.WritesMarks, i => IsOneTerm(rarities, question, i)))
            if (match.Always || !(IsHeld(match, found) || (IsPassing(match, question) && IsReal(found))))
                return Say(match.Kind, plans);
        return null;
    }

    private static bool IsOneTerm(Rarities rarities, Question question, int i) =>
        !question.WardSyllables.Contains(i) && !question.WardSyllables.Contains(i + 1)
        && rarities.Passages(Reading.Pair(question.Terms.Syllables[i].Key, question.Terms.Syllables[i + 1].Key)) >= OneTerm;

    // Two syllables without marks are often other words: "theo may" is theo mày and theo mấy.
    private static bool IsPassing(ScopeMatch match, Question question) => (match.Phrase.Count <= 2 && !question.Terms.WritesMarks) || match.Kind
        is ScopeKind.Abuse or ScopeKind.Cost or ScopeKind.Market or ScopeKind.Advice or ScopeKind.Weather or ScopeKind.Sport or ScopeKind.Pastime or ScopeKind.OtherOffice;

    private static bool IsReal(Evidence found) => found.Subject.PairWeight >= RealWeight && found.Pairs >= RealShare;

    private static bool IsHeld(ScopeMatch match, Evidence found) => found.Passages.Where(p => p.Freely.Pairs >= NearBest * found.Pairs).Any(p => match.Phrase.Count == 1
        ? p.Words.Marked.Contains(match.Phrase[0].Marked)
        : match.Phrase.Zip(match.Phrase.Skip(1), (a, b) => Reading.Pair(a.Key, b.Key)).All(p.Words.All.Contains));

    private Answer.Declined Say(ScopeKind kind, PlanList plans)
    {
        var text = prompts.Say(PromptOf(kind), ("wards", WardList.Of(plans.Wards)));
        return kind is ScopeKind.Abuse or ScopeKind.Accusation or ScopeKind.Settings ? new Answer.Refused(text) : new Answer.OutOfScope(text);
    }

    /// <summary>The text for a kind, in prompts/no.txt.</summary>
    internal static string PromptOf(ScopeKind kind) => kind switch
    {
        ScopeKind.Cost => PromptOf(ScopeKind.Fee),
        ScopeKind.CaseFile => "no.case_file",
        ScopeKind.OtherOffice => "no.other_office",
        _ => $"no.{kind.ToString().ToLowerInvariant()}",
    };
}
