using PlanBot.Answers.Honesty;
using PlanBot.Language.Terms;
using PlanBot.Plans;
using PlanBot.Questions;
using PlanBot.Retrieval;
using PlanBot.Storage;

namespace PlanBot.Answers.Comparing;

/// <summary>Answers a question that sets wards side by side.</summary>
internal sealed class Comparer(
    ComparisonReader reader, TermFrequencies frequencies, TermAnalyzer analyzer, StatementShapes shapes, Retriever retriever, StatementFinder finder, WardByWard wardByWard, NumberReader numbers, ComparisonWriter writer)
{
    // With thousands of wards only those are looked at whose plans speak most of the subject.
    private const int MostWards = 24;

    // Of the comparisons that were read one by one, those between two things stand below a tenth, and those of one thing above a quarter.
    private const double LeastLikeness = 0.2;

    /// <summary>The comparison; null where the message asks for none, or where it only might and the wards do not state it.</summary>
    /// <param name="question">The message as a question to one ward.</param>
    /// <param name="hasChatWard">True where the chat is set to a ward.</param>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public Answer? Answer(ReadSession session, Question question, bool hasChatWard, PlanList plans)
    {
        var asked = reader.Read(question.Text, hasChatWard, plans.WardIndex, frequencies.IsKnown(session));
        if (asked is null)
            return null;
        var matcher = new SubjectMatcher(asked, new(session, frequencies), analyzer, words => shapes.Of(plans, words, asked.Subject.Terms.WritesMarks));
        if (matcher.IsEmpty)
            return asked.IsContrast ? writer.OfWhat() : null;
        var wards = WardsOf(session, asked, plans);
        if (IsOfPersons(asked))
            return asked.IsGuess || asked.Subject.Asks(QuestionIntents.Signed) ? null : wardByWard.Answer(session, asked, wards, plans);
        var chosen = new StatementChoice(asked, matcher, Counted(question, matcher)).Choose([.. wards.Select(w => finder.Find(session, asked, matcher, w, plans))]);
        var statements = OfOneThing(OnTheMatter.Of(asked, chosen, matcher), matcher);
        if (asked.IsGuess && statements.Count < 2)
            return null;
        if (statements.Count == 0)
            return (Answer?)wardByWard.Answer(session, asked, wards, plans) ?? (asked.Aim == ComparisonAim.SideBySide ? null : writer.None(asked, wards));
        // What each ward does about something: better told by all of the wards that were named than compared between some.
        if (asked is { Aim: ComparisonAim.SideBySide, WantsFigure: false } && statements.Count < asked.Wards.Count && wardByWard.Answer(session, asked, wards, plans) is { } all && all.Citations.Select(c => c.Plan.Ward).Distinct().Count() == wards.Count)
            return all;
        return writer.Write(asked, wards, statements, asked.Wards.Count > 0 || wards.Count == plans.Wards.Count);
    }

    // A figure of what no other ward measures says nothing about who has more: "về trường học" holds schools of the standard and classrooms.
    private static List<Statement> OfOneThing(IReadOnlyList<Statement> statements, SubjectMatcher matcher) =>
        [.. statements.Select(s => s with { IsOfOneThing = statements.Count < 2 || statements.Where(o => o != s && o.Figure is not null).Select(o => matcher.Likeness(s.Terms, o.Terms)).DefaultIfEmpty(1).Max() >= LeastLikeness })];

    // The folded words for the things whose number is asked for: "bác sĩ" of "mấy bác sĩ".
    private HashSet<string> Counted(Question question, SubjectMatcher matcher) =>
        numbers.In(question) is { Thing: { Count: > 0 } thing } ? [.. thing.Select(i => question.Terms.Syllables[i].Key).Where(matcher.IsTyped)] : [];

    // Who leads, which document: that is told by the passages themselves.
    private static bool IsOfPersons(ComparisonAsked asked) =>
        asked.Aim == ComparisonAim.SideBySide && (asked.AsksPersons || asked.Subject.Asks(QuestionIntents.Signed | QuestionIntents.Document));

    private IReadOnlyList<WardName> WardsOf(ReadSession session, ComparisonAsked asked, PlanList plans)
    {
        if (asked.Wards.Count > 0)
            return [.. asked.Wards.Take(MostWards)];
        return plans.Wards.Count <= MostWards ? plans.Wards
            : [.. retriever.Find(session, asked.Subject with { Wards = [] }, plans).Passages.Select(p => p.Ward).Distinct().Take(MostWards)];
    }
}
