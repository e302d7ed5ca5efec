using Microsoft.Extensions.Options;
using PlanBot.Answers;
using PlanBot.Channels.Chatting.Guarding;
using PlanBot.Conversations;
using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Chatting.Answering;

/// <summary>Answers questions in a chat: typed ones, and those that a button asks.</summary>
internal sealed class QuestionDesk(
    Dialogue dialogue, Chats chats, SourceParts sources, AnswerButtons buttons, ChannelMeter meter, IOptions<ChatOptions> options, PromptBook prompts)
{
    /// <summary>A person's question.</summary>
    /// <param name="message">The platform's id of the message it stands in.</param>
    public void Ask(TurnDraft draft, string question, string message)
    {
        var answer = dialogue.Answer(draft.Scene.Conversation, draft.Ward, question, message, draft.Scene.IsEdit);
        Greet(draft, answer);
        Give(draft, answer, question, message);
    }

    /// <summary>A question that a button holds.</summary>
    public void AskAnew(TurnDraft draft, string question) => Give(draft, dialogue.AnswerAbout(draft.Scene.Conversation, draft.Ward, null, question), question, null);

    /// <summary>The wards side by side, whatever the chat's ward.</summary>
    public void Compare(TurnDraft draft, string subject, string? message)
    {
        var question = prompts.Say("chat.ask_compare", ("subject", subject));
        var answer = dialogue.AnswerAbout(draft.Scene.Conversation, null, null, question);
        Greet(draft, answer);
        Give(draft, answer, question, message);
    }

    /// <summary>Who is responsible for what an earlier answer was about.</summary>
    public void AskResponsible(TurnDraft draft, Subject subject) => AskAbout(draft, subject, prompts.Say("chat.ask_responsible"), asksWho: true, replaces: false);

    /// <summary>An earlier answer's question for another ward.</summary>
    public void AskForWard(TurnDraft draft, Subject subject, WardName ward) =>
        AskAbout(draft, subject, prompts.Say("chat.ask_ward", ("ward", ward)), asksWho: false, replaces: true);

    private void AskAbout(TurnDraft draft, Subject subject, string question, bool asksWho, bool replaces) =>
        Give(draft, dialogue.AnswerAbout(draft.Scene.Conversation, draft.Ward, subject, question), prompts.Say("chat.asked_about", ("subject", subject.Newest.TrimEnd('?', '.', ' ')), ("question", question)), null, asksWho, replaces);

    // Whoever begins without /start is told once who speaks and what is kept.
    private void Greet(TurnDraft draft, Answer answer)
    {
        if (draft.State.IsGreeted)
            return;
        draft.Introduce(prompts.Say(answer is Answer.Greeting ? "chat.start" : "chat.first", ("days", options.Value.RetentionDays)));
    }

    private void Give(TurnDraft draft, Answer answer, string question, string? message, bool asksWho = false, bool replaces = false)
    {
        meter.Answer(draft.Scene.Chat.Channel, AskDesk.StatusOf(answer));
        if (answer is Answer.Greeting)
        {
            // "xin chào" to one who just introduced itself needs no second greeting.
            if (draft.Scene.Known.IsGreeted)
                draft.Say(answer.Text, replaces: replaces);
            return;
        }

        if (message is not null && draft.Scene.IsEdit)
            draft.Keep(session => GivenAnswerTable.RemoveTo(session, draft.Scene.Chat.Channel, draft.Scene.Chat.Chat, message));

        var given = GivenAnswers.Of(draft.Scene, question, answer, chats.Recall(draft.Scene.Conversation).Subject, draft.Ward, message);
        draft.Keep(session => GivenAnswerTable.Insert(session, given));
        draft.Reply(
            [.. asksWho ? [About(question)] : (IReadOnlyList<ReplyPart>)[], .. AnswerParts.Of(answer), .. Sources(answer)],
            buttons.Of(draft, answer, given, asksWho), replaces);
    }

    // The answer it is about may stand far above.
    private ReplyPart.Text About(string question) => new(prompts.Say("chat.about", ("question", PersonalData.Masked(question))));

    // A comparison names its sources line by line.
    private IEnumerable<ReplyPart> Sources(Answer answer) =>
        answer is Answer.Found { NamesPlaces: false } found && found.Citations.Where(c => c.Used).ToList() is { Count: > 0 } used ? [sources.Line(used)] : [];
}
