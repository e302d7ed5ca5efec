using PlanBot.Channels.Inbox;
using PlanBot.Channels.Zalo.Api;
using PlanBot.Channels.Zalo.Sending;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Zalo.Receiving;

/// <summary>Takes events in, however they came: what is for the bot is kept, everything is counted.</summary>
internal sealed class ZaloArrivals([FromKeyedServices(ZaloChannel.ChannelName)] InboxWriter inbox, ZaloBot bot, ChannelMeter meter, TimeProvider time)
{
    /// <summary>Done when the event is in the database, or is none to keep.</summary>
    /// <exception cref="Storage.StorageException">It could not be written.</exception>
    /// <exception cref="OperationCanceledException">The program is stopping.</exception>
    public Task Keep(ReceivedEvent received, CancellationToken cancellation)
    {
        var meaning = EventMeaning.Of(received.Event);
        meter.Update(ZaloChannel.ChannelName, meaning.Kind);
        return meaning.Event is { Chat.Chat: var chat }
            ? inbox.Keep([new(bot.Key, received.Number, chat, received.Json, time.GetUtcNow().ToUnixTimeMilliseconds())], cancellation)
            : Task.CompletedTask;
    }
}
