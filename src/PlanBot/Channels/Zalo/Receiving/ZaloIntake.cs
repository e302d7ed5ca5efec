using PlanBot.Channels.BotApi;
using PlanBot.Channels.Zalo.Api;

namespace PlanBot.Channels.Zalo.Receiving;

/// <summary>Everything the bot asks of Zalo by itself: who it is, where messages go, and messages. Zalo away or against it never stops the program.</summary>
internal sealed partial class ZaloIntake(ZaloClient client, ZaloBot bot, ZaloPoller poller, ZaloOptions options, TimeProvider time, ILogger<ZaloIntake> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => RunningAnew.Run("Zalo", Run, time, logger, stoppingToken);

    private async Task Run(CancellationToken stopping)
    {
        var isFetching = options.WebhookUrl.Length == 0;
        var me = await Until("getMe", client.GetMe, stopping);
        Log.Known(logger, me?.AccountName ?? "?", isFetching ? "fetched" : "delivered");
        if (isFetching)
        {
            // The platform hands out nothing while a webhook is set.
            if (await Until("getWebhookInfo", client.GetWebhookInfo, stopping) is not { Url: null or "" })
                await Until("deleteWebhook", client.DeleteWebhook, stopping);
            await poller.Run(stopping);
        }
        else
            // Zalo never shows the secret it keeps: it is told anew at each start.
            await Until("setWebhook", c => client.SetWebhook(options.WebhookUrl, BotWebhook.SecretOf(bot.Token), c), stopping);
    }

    /// <summary>The result, however long it takes; nothing where the server will never take the call (400, 404). What is wrong is logged when it changes.</summary>
    private async Task<T?> Until<T>(string call, Func<CancellationToken, Task<BotAnswer<T>>> send, CancellationToken stopping)
    {
        var patience = new Patience(time);
        var told = "";
        while (true)
        {
            var answer = await send(stopping);
            if (answer is BotAnswer<T>.Ok ok)
                return ok.Value;
            if (answer is BotAnswer<T>.Refused { Code: 400 or 404 } never)
            {
                Log.NotTaken(logger, call, never.Code, never.Description);
                return default;
            }

            if (told != (told = ZaloTrouble.Of(answer)))
                Log.Again(logger, call, told);
            await patience.Wait(null, stopping);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(3801, LogLevel.Warning, "Zalo: {Call} is tried again until it is taken. {Trouble}")]
        public static partial void Again(ILogger logger, string call, string trouble);

        [LoggerMessage(3802, LogLevel.Error, "Zalo: {Call} is not taken and not tried again: {Code} {Reason}. Correct the section \"Zalo\" of the settings and start again")]
        public static partial void NotTaken(ILogger logger, string call, int code, string reason);

        [LoggerMessage(3821, LogLevel.Information, "Zalo: this is {Bot}; messages are {How}")]
        public static partial void Known(ILogger logger, string bot, string how);
    }
}
