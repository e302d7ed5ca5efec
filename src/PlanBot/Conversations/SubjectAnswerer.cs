using PlanBot.Answers;
using PlanBot.Prompts;
using PlanBot.Questions;
using PlanBot.Storage;

namespace PlanBot.Conversations;

/// <summary>Answers what is asked about the subject before: a part of it, who, when, where, the passage in full, its source.</summary>
internal sealed class SubjectAnswerer(PlanCatalog catalog, AspectReader aspects, PartSearch parts, WholePassage whole, PlanNames names, PromptBook prompts)
{
    // A passage that holds less of the question than this share of what the passage before held speaks of something else.
    private const double SameSubject = 0.7;

    // With so many words of its own a message was answered for them.
    private const int OwnSubject = 3;

    /// <summary>The answer and what is remembered after it.</summary>
    /// <param name="read">Understands a text as a question to the subject's wards.</param>
    public (Answer Answer, ChatMemory After) Answer(
        ReadSession session, ChatMemory memory, Subject subject, MessageReading message, Resolved resolved, Func<string, Question> read)
    {
        var plans = catalog.Of(session);
        Answer? found = resolved switch
        {
            Resolved.Aspect aspect => aspects.Read(session, plans, subject, aspect.Asked, message.Question.Text, read),
            Resolved.Part => Part(session, plans, subject, message, read),
            Resolved.Whole item => whole.Tell(session, plans, subject, item.Number),
            Resolved.Source => whole.Source(session, plans, subject),
            _ => null,
        };
        var answer = found ?? NotSaid(subject);
        return (answer, memory with { Subject = Remember(answer, subject, message, resolved) });
    }

    /// <summary>
    /// A figure of the subject was looked for in its own ward and not found: the passage last answered from may print it all the same. The chat stays on the subject.
    /// </summary>
    public (Answer Answer, ChatMemory After) StayOn(ReadSession session, ChatMemory memory, Subject subject, MessageReading message, Answer declined)
    {
        var plans = catalog.Of(session);
        var prints = message.Has(FollowUpKinds.Figure) && Place.Of(session, plans, subject.Passages) is [var first, ..] && HasFigure(first);
        return (prints ? whole.Tell(session, plans, subject, 0) ?? declined : declined, memory);
    }

    /// <summary>The same subject was looked for in another ward: whether it is the same, and what was asked about it.</summary>
    public (Answer Answer, ChatMemory After) GoOn(
        ReadSession session, ChatMemory after, Subject before, MessageReading message, Resolved.Elsewhere to, Answer.Found found, Func<string, Question> read)
    {
        var plans = catalog.Of(session);
        if (message.Question.NamesWard && message.Own.Count < OwnSubject && !IsSame(session, plans, before, found, read(before.Newest)))
            return (NotSaid(after.Subject!), after with { Subject = after.Subject! with { Passages = [], Shown = [], Basis = before.Basis } });
        if (to.Asked == FollowUpKinds.None || aspects.Read(session, plans, after.Subject!, to.Asked, message.Question.Text, read) is not { } asked)
            return (found, after);
        var both = message.Has(FollowUpKinds.Aspects)
            ? new Answer.Found(asked.Text, Join(asked, found), [])
            : new Answer.Found(
                string.Join('\n', asked.Text.Split('\n').Where(l => !found.Text.Contains(l.TrimEnd('.'), StringComparison.Ordinal)).Prepend(found.Text)),
                Join(found, asked), found.Targets);
        return (both, after with { Subject = after.Subject! with { Asked = to.Asked } });
    }

    private static IReadOnlyList<Citation> Join(Answer.Found first, Answer.Found second) =>
        [.. first.Citations.Where(c => c.Used).Concat(second.Citations).Concat(first.Citations).DistinctBy(c => c.Clause.Id)];

    // Held words, and a figure where a figure was asked for and the passage before had one.
    private bool IsSame(ReadSession session, PlanList plans, Subject before, Answer.Found found, Question question)
    {
        var then = Place.Of(session, plans, before.Basis);
        var now = Place.Of(session, plans, [.. found.Citations.Where(c => c.Used).Select(c => c.Clause.Id)]);
        return parts.Held(session, question, [.. now.Select(p => p.Row)]) >= parts.Held(session, question, [.. then.Select(p => p.Row)]) * SameSubject
            && (!question.Asks(QuestionIntents.Figure) || found.Targets.Count > 0 || !then.Any(HasFigure) || now.Any(HasFigure));
    }

    private Answer.Found? Part(ReadSession session, PlanList plans, Subject subject, MessageReading message, Func<string, Question> read) =>
        parts.Find(session, plans, message.Question, read(subject.Text), Place.Of(session, plans, subject.Passages));

    private static bool HasFigure(Place place) => place.Clause.Text.AsSpan(place.Clause.Mark.Length).IndexOfAnyInRange('0', '9') >= 0;

    private Answer.NotFound NotSaid(Subject subject) => new(prompts.Say("conversation.not_said", ("plans", names.OfWards(subject.Wards))));

    private static Subject? Remember(Answer answer, Subject subject, MessageReading message, Resolved resolved) => resolved switch
    {
        Resolved.Part => AfterPart(answer, subject, PlainText.WithoutWards(message.Question)),
        Resolved.Aspect aspect when answer is Answer.Found found =>
            subject with { Asked = aspect.Asked, Shown = [.. found.Citations.Where(c => c.Used).Select(c => c.Clause.Id)] },
        _ => subject,
    };

    private static Subject? AfterPart(Answer answer, Subject subject, string part) =>
        SubjectMemory.After(answer, $"{part}; {subject.Text}", part, subject.Wards, subject);
}
