using PlanBot.Channels.BotApi;
using PlanBot.Channels.Telegram.Api;
using PlanBot.Channels.Telegram.Sending;
using PlanBot.Channels.Telegram.Updates;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Telegram.Receiving;

/// <summary>Everything the bot asks of Telegram by itself: who it is, what is shown of it, and updates. Telegram away or against it never stops the program.</summary>
internal sealed partial class TelegramIntake(
    TelegramClient client,
    TelegramCalls calls,
    BotIdentity identity,
    WebhookRegistration webhook,
    BotProfile profile,
    Poller poller,
    TelegramOptions options,
    PlanDatabase database,
    TimeProvider time,
    ILogger<TelegramIntake> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => RunningAnew.Run("Telegram", Run, time, logger, stoppingToken);

    private async Task Run(CancellationToken stopping)
    {
        await Introduce(stopping);
        await webhook.Settle(stopping);
        var shown = profile.Settle(stopping);
        if (options.WebhookUrl.Length == 0)
            await poller.Run(stopping);
        await shown;
    }

    private async Task Introduce(CancellationToken stopping)
    {
        while (identity.Known is null)
            if (await calls.Until("getMe", client.GetMe, stopping) is { } me)
            {
                identity.Learn(me);
                Keep(me.Username);
                Log.Known(logger, me.Username ?? "?", options.WebhookUrl.Length == 0 ? "fetched" : "delivered");
            }
            else
                await Task.Delay(RunningAnew.AfterFault, time, stopping);
    }

    // For whoever makes an address that opens the chat, also at the command line.
    private void Keep(string? name)
    {
        if (name is { Length: > 0 })
            database.Write(session => BotNameTable.Keep(session, TelegramChannel.ChannelName, name));
    }

    private static partial class Log
    {
        [LoggerMessage(3121, LogLevel.Information, "Telegram: this is @{Bot}; updates are {How}")]
        public static partial void Known(ILogger logger, string bot, string how);
    }
}
