using PlanBot.Answers;
using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Questions;
using PlanBot.Retrieval;
using PlanBot.Storage;

namespace PlanBot.Conversations;

/// <summary>Answers the messages of a chat one after another, each in the light of those before.</summary>
internal sealed class Dialogue(
    Chats chats,
    Answerer answerer,
    PlanDatabase database,
    PlanCatalog catalog,
    TermFrequencies frequencies,
    MessageScreen screen,
    QuestionReader questions,
    FollowUpWords words,
    SubjectAnswerer subjects,
    PartSearch parts,
    PromptBook prompts)
{
    // More words have a subject of their own.
    private const int FewWords = 3;

    /// <summary>The answer to one message.</summary>
    /// <param name="chat">Names the conversation; null stands alone.</param>
    /// <param name="set">The ward the channel set the chat to, or null.</param>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public Answer Answer(string? chat, WardName? set, string message) =>
        chat is null ? answerer.Answer(message, set) : Answer(chat, chats.Recall(chat).With(set), message);

    /// <summary>The answer to a message that may be heard a second time, changed or not: it never leans on its own first hearing.</summary>
    /// <param name="id">The message's name in its channel.</param>
    /// <param name="isChange">True where it was heard before with other words.</param>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public Answer Answer(string chat, WardName? set, string message, string id, bool isChange)
    {
        var now = chats.Recall(chat);
        // Others have spoken since: the change must not lean on them, nor they on the change.
        if (isChange && now.Message != id)
            return answerer.Answer(message, set);
        var before = now.Message == id ? now.Before ?? new() : now;
        var answer = Answer(chat, before.With(set), message);
        chats.Keep(chat, chats.Recall(chat) with { Message = id, Before = before with { Message = null, Before = null } });
        return answer;
    }

    /// <summary>The answer to a message as if this had just been spoken of; the chat goes on from there.</summary>
    /// <param name="subject">Null for nothing at all: the message stands alone.</param>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public Answer AnswerAbout(string chat, WardName? set, Subject? subject, string message) =>
        Answer(chat, new ChatMemory(set, null, subject), message);

    private Answer Answer(string chat, ChatMemory memory, string message)
    {
        var (answer, after) = screen.Of(MessageScreen.Clean(message)) == MessageKind.Question
            ? Answer(memory, MessageScreen.Clean(message))
            : (answerer.Answer(message, memory.Ward), memory);
        chats.Keep(chat, after);
        return answer;
    }

    private (Answer Answer, ChatMemory After) Answer(ChatMemory memory, string message)
    {
        var (reading, resolved) = database.Read(session => Resolve(session, memory, message));
        if (resolved is Resolved.Unclear)
            return (new Answer.Clarify(prompts.Say("conversation.unclear")), Naming(memory, reading.Question));
        if (resolved is Resolved.Fresh || memory.Subject is not { } subject)
            return Fresh(memory, reading, message);
        return resolved is Resolved.Elsewhere elsewhere
            ? Elsewhere(memory, subject, reading, elsewhere, isWhole: reading.Own.Count > 0 || elsewhere.Newest == elsewhere.Text)
            : database.Read(session => subjects.Answer(session, memory, subject, reading, resolved, text => Read(session, text, subject.Wards)));
    }

    private (MessageReading Reading, Resolved Resolved) Resolve(ReadSession session, ChatMemory memory, string message)
    {
        var plans = catalog.Of(session);
        var ward = memory.Ward is { } set ? plans.WardIndex.Find(set) : null;
        var question = questions.Read(message, ward, plans.WardIndex, frequencies.IsKnown(session));
        var reading = MessageReading.Of(question, words);
        return (reading, ConversationStep.Resolve(memory.Subject, reading, () => SpeaksOf(session, plans, memory.Subject!, question)));
    }

    private (Answer Answer, ChatMemory After) Fresh(ChatMemory memory, MessageReading reading, string message)
    {
        var question = reading.Question;
        var answer = answerer.Answer(message, memory.Ward);
        // A few words that say nothing by themselves may be of what was last spoken of.
        if (answer is Answer.NotFound && memory.Subject is { Passages.Count: > 0 } subject && !question.NamesWard && reading.Own.Count <= FewWords
            && database.Read(session => subjects.Answer(session, memory, subject, reading, new Resolved.Part(reading.Kinds), text => Read(session, text, subject.Wards))) is var part && part.Answer is Answer.Found)
            return part;
        var text = PlainText.WithoutWards(question);
        return (answer, Naming(memory, question) with { Subject = SubjectMemory.After(answer, text, text, question.Wards, memory.Subject) });
    }

    private static ChatMemory Naming(ChatMemory memory, Question question) =>
        question is { NamesWard: true, Wards: [var one] } ? memory with { Named = one } : memory;

    private (Answer Answer, ChatMemory After) Elsewhere(ChatMemory memory, Subject subject, MessageReading reading, Resolved.Elsewhere to, bool isWhole)
    {
        var answer = Ask(reading.Question, to);
        var after = memory with
        {
            Named = to.Wards.Count == 1 ? to.Wards[0] : memory.Named,
            Subject = SubjectMemory.After(answer, to.Text, to.Newest, to.Wards, subject).On(subject.Basis),
        };
        if (answer is not Answer.Found found)
            return reading.Question.NamesWard ? (answer, after) : database.Read(session => subjects.StayOn(session, memory, subject, reading, answer));
        var gone = database.Read(session => subjects.GoOn(session, after, subject, reading, to, found, t => Read(session, t, to.Wards)));
        // What was asked before may stand in the way of what was asked last.
        return gone.Answer is Answer.Found || isWhole ? gone
            : Elsewhere(memory, subject, reading, to with { Text = to.Newest }, isWhole: true) is var newest && newest.Answer is Answer.Found ? newest : gone;
    }

    private Answer Ask(Question message, Resolved.Elsewhere to)
    {
        var text = to.Wards.Count > 1 ? $"{string.Join(", ", to.Wards)}: {to.Text}" : to.Text;
        var ward = to.Wards.Count == 1 ? to.Wards[0] : (WardName?)null;
        var answer = answerer.Answer(text, ward);
        // The year was another ward's: a plan of one year has no other.
        return answer is Answer.NotFound && message is { NamesWard: true, Years.Count: 0 } && PlainText.WithoutYears(text) is var undated && undated != text
            ? answerer.Answer(undated, ward) : answer;
    }

    private bool SpeaksOf(ReadSession session, PlanList plans, Subject subject, Question question) =>
        parts.Held(session, question, [.. Place.Of(session, plans, subject.Passages).Select(p => p.Row)]) > 0.9;

    private Question Read(ReadSession session, string text, IReadOnlyList<WardName> wards) =>
        questions.Read(text, null, catalog.Of(session).WardIndex, frequencies.IsKnown(session)) with { Wards = wards };
}
