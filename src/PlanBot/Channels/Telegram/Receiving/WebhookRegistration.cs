using PlanBot.Channels.BotApi;
using PlanBot.Channels.Telegram.Api;
using PlanBot.Channels.Telegram.Api.Wire;
using PlanBot.Channels.Telegram.Updates;

namespace PlanBot.Channels.Telegram.Receiving;

/// <summary>Tells Telegram where updates are to go, where it does not know that yet.</summary>
internal sealed class WebhookRegistration(TelegramClient client, TelegramCalls calls, BotToken token, TelegramOptions options)
{
    /// <exception cref="OperationCanceledException">The program is stopping.</exception>
    public async Task Settle(CancellationToken stopping)
    {
        var now = await calls.Until("getWebhookInfo", client.GetWebhookInfo, stopping) ?? new WebhookInfo("", false, 0);
        if (options.WebhookUrl.Length == 0 && !string.IsNullOrEmpty(now.Url))
            await calls.Until("deleteWebhook", c => client.DeleteWebhook(dropPending: false, c), stopping);
        else if (options.WebhookUrl.Length > 0 && Differs(now))
            await calls.Until("setWebhook", c => client.SetWebhook(Wanted, c), stopping);
    }

    private SetWebhookRequest Wanted => new(options.WebhookUrl, BotWebhook.SecretOf(token), UpdateTranslator.Kinds, options.WebhookConnections);

    // Telegram never shows the secret; deliveries that are refused show that it has another one.
    private bool Differs(WebhookInfo now) =>
        now.Url != options.WebhookUrl
        || (now.MaxConnections ?? options.WebhookConnections) != options.WebhookConnections
        || !UpdateTranslator.Kinds.ToHashSet().SetEquals(now.AllowedUpdates ?? [])
        || now.LastErrorMessage?.Contains("401", StringComparison.Ordinal) == true;
}
