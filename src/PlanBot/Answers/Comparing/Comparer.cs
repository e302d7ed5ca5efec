using PlanBot.Language.Terms;
using PlanBot.Language.Vocabulary;
using PlanBot.Plans;
using PlanBot.Questions;
using PlanBot.Retrieval;
using PlanBot.Storage;

namespace PlanBot.Answers.Comparing;

/// <summary>Answers a question that sets wards side by side.</summary>
internal sealed class Comparer(
    ComparisonReader reader, TermFrequencies frequencies, TermAnalyzer analyzer, Concepts concepts, Retriever retriever, StatementFinder finder, ComparisonWriter writer)
{
    // With thousands of wards only those are looked at whose plans speak most of the subject.
    private const int MostWards = 24;

    /// <summary>The comparison; null where the message asks for none, or where it only might and the wards do not state it.</summary>
    /// <param name="text">As typed; bounded and cleaned by the caller.</param>
    /// <param name="chatWard">The ward the chat is set to, or null.</param>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public Answer? Answer(ReadSession session, string text, WardName? chatWard, PlanList plans)
    {
        var asked = reader.Read(text, chatWard is not null, plans.WardIndex, frequencies.IsKnown(session));
        if (asked is null || IsOfPersons(asked))
            return null;
        var matcher = new SubjectMatcher(asked, new(session, frequencies), analyzer, concepts);
        if (matcher.IsEmpty)
            return null;
        var wards = WardsOf(session, asked, plans);
        var chosen = new StatementChoice(asked, matcher).Choose([.. wards.Select(w => finder.Find(session, asked, matcher, w, plans))]);
        var statements = OnTheMatter.Of(asked.Aim, chosen, matcher);
        if ((asked.IsGuess && statements.Count < 2) || (statements.Count == 0 && asked.Aim == ComparisonAim.SideBySide))
            return null;
        return writer.Write(asked, wards, statements, asked.Wards.Count > 0 || wards.Count == plans.Wards.Count);
    }

    // Who leads, who signed: that is answered from the passages themselves.
    private static bool IsOfPersons(ComparisonAsked asked) =>
        asked.Aim == ComparisonAim.SideBySide && asked.Subject.Asks(QuestionIntents.Who | QuestionIntents.Signed | QuestionIntents.Document);

    private IReadOnlyList<WardName> WardsOf(ReadSession session, ComparisonAsked asked, PlanList plans)
    {
        if (asked.Wards.Count > 0)
            return [.. asked.Wards.Take(MostWards)];
        return plans.Wards.Count <= MostWards ? plans.Wards
            : [.. retriever.Find(session, asked.Subject with { Wards = [] }, plans).Passages.Select(p => p.Ward).Distinct().Take(MostWards)];
    }
}
