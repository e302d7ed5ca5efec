using PlanBot.Channels.Inbox;
using PlanBot.Channels.Telegram.Api;
using PlanBot.Channels.Telegram.Api.Wire;
using PlanBot.Channels.Telegram.Sending;
using PlanBot.Channels.Telegram.Updates;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Telegram.Receiving;

/// <summary>Takes updates in, however they came: what is for the bot is kept, everything is counted.</summary>
internal sealed class Arrivals([FromKeyedServices(TelegramChannel.ChannelName)] InboxWriter inbox, BotIdentity identity, ChannelMeter meter, TimeProvider time)
{
    /// <summary>Done when all that matters is in the database; then the updates may be confirmed.</summary>
    /// <exception cref="Storage.StorageException">They could not be written.</exception>
    /// <exception cref="OperationCanceledException">The program is stopping.</exception>
    public Task Keep(IReadOnlyList<ReceivedUpdate> updates, CancellationToken cancellation)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        var kept = updates.Where(IsForMe).Select(u => new IncomingRecord(identity.Key, u.Id, UpdateTranslator.ChatOf(u.Read()), u.Json, now)).ToList();
        return kept.Count == 0 ? Task.CompletedTask : inbox.Keep(kept, cancellation);
    }

    // What people in a group say to each other is not kept even for a moment. A pressed button is, to be answered at least.
    private bool IsForMe(ReceivedUpdate update)
    {
        var translated = UpdateTranslator.Of(update, identity.Known ?? new User(0));
        meter.Update(TelegramChannel.ChannelName, translated.Kind);
        return translated is not Translation.Ignored || translated.Kind == "callback_query" || identity.Known is null && translated.Kind != "unknown";
    }
}
