using Microsoft.Extensions.Options;
using PlanBot.Channels.Chatting.Answering;
using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Channels.Chatting.Commands;
using PlanBot.Channels.Chatting.Guarding;
using PlanBot.Channels.Chatting.Staff;
using PlanBot.Prompts;
using PlanBot.Questions;
using PlanBot.Storage;

namespace PlanBot.Channels.Chatting;

/// <summary>
/// What the bot does in a chat, the same on every platform. Reads freely; what has to be remembered is written by the
/// turn's Keep, in the caller's unit of work. Safe for many threads, with one event of a chat in hand at a time.
/// </summary>
internal sealed class ChatDesk(
    PlanDatabase database,
    PlanCatalog catalog,
    Doorkeeper door,
    CommandDesk commands,
    UnitWorkAsked unitWork,
    QuestionDesk questions,
    ButtonDesk buttons,
    CodeDesk codes,
    IOptions<ChatOptions> options,
    TimeProvider time,
    PromptBook prompts)
{
    /// <summary>What to say and to keep about one event. The same event may be handled again where its turn was not kept.</summary>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public ChatTurn Handle(ChatEvent happened) => database.Read(session =>
    {
        var draft = new TurnDraft(ChatScene.Of(session, catalog.Of(session), happened, time.GetUtcNow()));
        if (door.Enter($"{happened.Chat.Channel}:{happened.Person}", EffortOf(happened)) is Admission.Closed closed)
            Refuse(draft, happened, closed);
        else
            Handle(draft, happened);
        return draft.Finish();
    });

    private static int EffortOf(ChatEvent happened) => happened is ChatEvent.Wrote { Command: null } ? Doorkeeper.Question : Doorkeeper.Look;

    private void Handle(TurnDraft draft, ChatEvent happened)
    {
        if (happened.Terms is { } terms && !draft.State.IsGreeted)
            draft.Introduce(terms);
        switch (happened)
        {
            case ChatEvent.Pressed pressed:
                buttons.Press(draft, pressed.Button);
                break;
            case ChatEvent.Wrote { Text.Length: var length } when length > options.Value.MaxQuestionLength:
                draft.Say(prompts.Say("chat.too_long", ("length", length), ("most", options.Value.MaxQuestionLength)));
                break;
            case ChatEvent.Wrote { Command: { } command } wrote:
                commands.Run(draft, command, MessageScreen.Clean(wrote.Text), wrote.MessageId);
                break;
            case ChatEvent.Wrote wrote:
                if (!codes.TryEnter(draft, wrote.Text) && !commands.TryContinue(draft, draft.Scene.Known.Awaits, MessageScreen.Clean(wrote.Text), wrote.MessageId)
                    && !unitWork.TryShow(draft, MessageScreen.Clean(wrote.Text)))
                    questions.Ask(draft, wrote.Text, wrote.MessageId);
                break;
            default:
                if (draft.State.IsGreeted == draft.Scene.Known.IsGreeted)
                    draft.KeepNoState();
                if (!draft.Scene.IsGroup)
                    draft.Say(prompts.Say("chat.cannot_read"));
                break;
        }
    }

    // A button always gets a word, or it seems to hang; a message gets one a spell.
    private void Refuse(TurnDraft draft, ChatEvent happened, Admission.Closed closed)
    {
        draft.KeepNoState();
        var wait = prompts.Say("chat.wait", ("seconds", Math.Max(1, (int)Math.Ceiling(closed.Wait.TotalSeconds))));
        if (happened is ChatEvent.Pressed)
            draft.Note(wait);
        else if (closed.IsFirst)
            draft.Say(wait);
    }
}
