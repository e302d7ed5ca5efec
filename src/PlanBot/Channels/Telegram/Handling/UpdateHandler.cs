using PlanBot.Channels.Chatting;
using PlanBot.Channels.Inbox;
using PlanBot.Channels.Telegram.Api;
using PlanBot.Channels.Telegram.Sending;
using PlanBot.Channels.Telegram.Updates;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Telegram.Handling;

/// <summary>
/// Handles one update. What is remembered, what is said and that the update is done with are one unit of work: whenever the
/// program is killed, a question has been answered once or is answered at the next start.
/// </summary>
internal sealed class UpdateHandler(
    PlanDatabase database,
    BotIdentity identity,
    ChatAnswering answering,
    GroupAdmins admins,
    ReplyWriter replies,
    ChatChanges changes,
    LongTexts longTexts,
    TypingSign typing,
    PressedButtons buttons,
    ChannelMeter meter,
    TimeProvider time) : IIncomingHandler
{
    public string Bot => identity.Key;

    public string Channel => TelegramChannel.ChannelName;

    public async Task Handle(IncomingRecord update, CancellationToken stopping)
    {
        await identity.Wait(stopping);
        switch (Translate(update))
        {
            case Translation.Happened { Event: ChatEvent.Wrote wrote, Date: var date } when longTexts.GoesOn(wrote, date):
                await Finish(update, _ => { });
                break;
            case Translation.Happened { Event: var happened }:
                await Answer(update, happened with { IsAdmin = await admins.Has(happened) });
                break;
            case var other:
                await Finish(update, session => changes.Keep(session, other));
                AnswerButton(update, null);
                break;
        }
    }

    public void GiveUp(IncomingRecord update)
    {
        var happened = (TryTranslate(update) as Translation.Happened)?.Event;
        database.Write(session =>
        {
            if (IncomingTable.MarkHandled(session, Bot, update.Number, Now) && happened is not null)
                replies.WriteFault(session, KeyOf(update), happened);
        });
        AnswerButton(update, null);
    }

    private async Task Answer(IncomingRecord update, ChatEvent happened)
    {
        var turn = await typing.While(happened.Chat, () => answering(happened));
        await Finish(update, session =>
        {
            turn.Keep(session);
            replies.Write(session, KeyOf(update), happened, turn.Replies);
        });
        meter.Queued(TelegramChannel.ChannelName, TimeSpan.FromMilliseconds(Now - update.Received));
        AnswerButton(update, turn.Notice);
    }

    // Somebody else was quicker: then what was to be written has been.
    private Task<bool> Finish(IncomingRecord update, Action<WriteSession> work) => database.WriteAsync(
        session =>
        {
            var isMine = IncomingTable.MarkHandled(session, Bot, update.Number, Now);
            if (isMine)
                work(session);
            return isMine;
        },
        CancellationToken.None);

    private void AnswerButton(IncomingRecord update, string? notice)
    {
        if (ReceivedUpdate.Of(update.Payload)?.Read().CallbackQuery?.Id is { } pressed)
            buttons.Answer(pressed, notice);
    }

    private Translation Translate(IncomingRecord update) =>
        ReceivedUpdate.Of(update.Payload) is { } received
            ? UpdateTranslator.Of(received, identity.Known!)
            : new Translation.Ignored("unknown");

    // An update that not even its meaning can be told of is given up as well.
    private Translation? TryTranslate(IncomingRecord update)
    {
        try
        {
            return Translate(update);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return null;
        }
    }

    private string KeyOf(IncomingRecord update) => $"{Bot}:{update.Number}";

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();
}
