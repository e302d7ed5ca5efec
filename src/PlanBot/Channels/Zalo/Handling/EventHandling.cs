using PlanBot.Channels.Chatting;
using PlanBot.Channels.Inbox;
using PlanBot.Channels.Zalo.Api;
using PlanBot.Channels.Zalo.Receiving;
using PlanBot.Channels.Zalo.Sending;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Zalo.Handling;

/// <summary>
/// Handles one event. What is remembered, what is said and that the event is done with are one unit of work: whenever the
/// program is killed, a question has been answered once or is answered at the next start.
/// </summary>
internal sealed class EventHandling(
    PlanDatabase database, ZaloBot bot, ZaloClient client, MessageReading reading, ZaloReplies replies, ChannelMeter meter, TimeProvider time) : IIncomingHandler
{
    private readonly TypingSign _typing = new((chat, done) => client.SendTyping(chat.Chat, done), time);

    public string Bot => bot.Key;

    public string Channel => ZaloChannel.ChannelName;

    public async Task Handle(IncomingRecord update, CancellationToken stopping)
    {
        if (EventOf(update) is not { } happened)
        {
            await Finish(update, _ => { });
            return;
        }

        var turn = await _typing.While(happened.Chat, () => reading.Answer(happened));
        await Finish(update, session =>
        {
            turn.Keep(session);
            replies.Write(session, KeyOf(update, happened), happened, turn);
        });
        meter.Queued(Channel, TimeSpan.FromMilliseconds(Now - update.Received));
    }

    public void GiveUp(IncomingRecord update)
    {
        var happened = EventOf(update);
        database.Write(session =>
        {
            if (IncomingTable.MarkHandled(session, Bot, update.Number, Now) && happened is not null)
                replies.WriteFault(session, KeyOf(update, happened), happened);
        });
    }

    private static ChatEvent? EventOf(IncomingRecord update) => ReceivedEvent.Of(update.Payload) is { } received ? EventMeaning.Of(received.Event).Event : null;

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

    // By the message's own id: whatever Zalo delivers twice is answered once.
    private string KeyOf(IncomingRecord update, ChatEvent happened) => happened switch
    {
        ChatEvent.Wrote { MessageId: { Length: > 0 } id } => $"{Bot}:{id}",
        ChatEvent.SentOther { MessageId: { Length: > 0 } id } => $"{Bot}:{id}",
        _ => $"{Bot}#{update.Number}",
    };

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();
}
