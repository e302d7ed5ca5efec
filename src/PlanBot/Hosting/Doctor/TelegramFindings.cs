using PlanBot.Channels.BotApi;
using PlanBot.Channels.Telegram;
using PlanBot.Channels.Telegram.Api;
using PlanBot.Channels.Telegram.Api.Wire;
using PlanBot.Prompts;

namespace PlanBot.Hosting.Doctor;

/// <summary>The Telegram bot: its token, what Telegram says of it, how updates come, the clock. Never says the token.</summary>
internal sealed class TelegramFindings(PromptBook prompts, TelegramOptions options, TimeProvider time)
{
    private const int ManyWaiting = 100;
    private static readonly TimeSpan Recent = TimeSpan.FromHours(1);

    public async Task<IReadOnlyList<Finding>> Look(CancellationToken cancellation)
    {
        if (!options.Enabled)
            return [Well("doctor.telegram_off")];
        return TelegramSetup.TokenOf(options) switch
        {
            TokenReading.Found found => await OfBot(found.Token, cancellation),
            TokenReading.Malformed wrong => [Problem("doctor.telegram_malformed", ("source", wrong.Source))],
            TokenReading.FileUnreadable file => [Problem("doctor.telegram_file", ("path", file.Path), ("detail", file.Detail))],
            _ => [Well("doctor.telegram_none")],
        };
    }

    private async Task<IReadOnlyList<Finding>> OfBot(BotToken token, CancellationToken cancellation)
    {
        using var client = new TelegramClient(token, options, time);
        var me = await client.GetMe(cancellation);
        if (me is not BotAnswer<User>.Ok { Value: { } bot })
            return [OfTrouble(me)];
        var webhook = await client.GetWebhookInfo(cancellation);
        return
        [
            Well("doctor.telegram_bot", ("bot", bot.Username ?? "?")),
            .. webhook is BotAnswer<WebhookInfo>.Ok { Value: { } info } ? OfWebhook(info) : [OfTrouble(webhook)],
            .. await new TelegramClock(prompts, options, time).Look(cancellation),
        ];
    }

    private Finding OfTrouble<T>(BotAnswer<T> answer) => answer switch
    {
        BotAnswer<T>.Refused { Code: 401 or 404 } => Problem("doctor.telegram_token"),
        BotAnswer<T>.Refused refused => Problem("doctor.telegram_refused", ("code", refused.Code), ("detail", refused.Description)),
        BotAnswer<T>.NotReached away => Problem("doctor.telegram_away", ("url", options.BaseUrl), ("detail", away.Reason)),
        BotAnswer<T>.Lost lost => Problem("doctor.telegram_away", ("url", options.BaseUrl), ("detail", lost.Reason)),
        _ => Problem("doctor.telegram_strange", ("url", options.BaseUrl)),
    };

    private IEnumerable<Finding> OfWebhook(WebhookInfo info)
    {
        var url = info.Url ?? "";
        if (url != options.WebhookUrl)
            yield return options.WebhookUrl.Length == 0
                ? Problem("doctor.telegram_webhook_set", ("url", url))
                : Problem("doctor.telegram_webhook_differs", ("url", url.Length == 0 ? "–" : url), ("wanted", options.WebhookUrl));
        else
            yield return url.Length == 0 ? Well("doctor.telegram_polling") : Well("doctor.telegram_webhook", ("url", url));
        yield return info.PendingUpdateCount > ManyWaiting
            ? Problem("doctor.telegram_many_waiting", ("count", info.PendingUpdateCount))
            : Well("doctor.telegram_waiting", ("count", info.PendingUpdateCount));
        if (url.Length > 0 && info is { LastErrorDate: { } date } && time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(date) < Recent)
            yield return Problem("doctor.telegram_undelivered", ("detail", info.LastErrorMessage ?? "?"));
    }

    private Finding Well(string name, params ReadOnlySpan<(string Name, object Value)> values) => new(true, prompts.Say(name, values));

    private Finding Problem(string name, params ReadOnlySpan<(string Name, object Value)> values) => new(false, prompts.Say(name, values));
}
