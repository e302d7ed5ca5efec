using PlanBot.Channels.BotApi;
using PlanBot.Channels.Zalo;
using PlanBot.Channels.Zalo.Api;
using PlanBot.Channels.Zalo.Api.Wire;
using PlanBot.Prompts;

namespace PlanBot.Hosting.Doctor;

/// <summary>The Zalo bot: its token, what Zalo says of it, how messages come. Never says the token.</summary>
internal sealed class ZaloFindings(PromptBook prompts, ZaloOptions options, TimeProvider time)
{
    public async Task<IReadOnlyList<Finding>> Look(CancellationToken cancellation)
    {
        if (!options.Enabled)
            return [Well("doctor.zalo_off")];
        return ZaloSetup.TokenOf(options) switch
        {
            TokenReading.Found found => await OfBot(new(found.Token), cancellation),
            TokenReading.Malformed wrong => [Problem("doctor.zalo_malformed", ("source", wrong.Source))],
            TokenReading.FileUnreadable file => [Problem("doctor.zalo_file", ("path", file.Path), ("detail", file.Detail))],
            _ => [Well("doctor.zalo_none")],
        };
    }

    private async Task<IReadOnlyList<Finding>> OfBot(ZaloBot bot, CancellationToken cancellation)
    {
        using var client = new ZaloClient(bot, options, time);
        var me = await client.GetMe(cancellation);
        if (me is not BotAnswer<ZaloMe>.Ok { Value: { } known })
            return [OfTrouble(me)];
        var webhook = await client.GetWebhookInfo(cancellation);
        return
        [
            Well("doctor.zalo_bot", ("bot", known.AccountName ?? "?")),
            webhook is BotAnswer<ZaloWebhookInfo>.Ok ok ? OfWebhook(ok.Value?.Url ?? "") : OfTrouble(webhook),
        ];
    }

    private Finding OfTrouble<T>(BotAnswer<T> answer) => answer switch
    {
        BotAnswer<T>.Refused { Code: 401 } => Problem("doctor.zalo_token"),
        BotAnswer<T>.Refused refused => Problem("doctor.zalo_refused", ("code", refused.Code), ("detail", refused.Description)),
        BotAnswer<T>.NotReached away => Problem("doctor.zalo_away", ("url", options.BaseUrl), ("detail", away.Reason)),
        BotAnswer<T>.Lost lost => Problem("doctor.zalo_away", ("url", options.BaseUrl), ("detail", lost.Reason)),
        _ => Problem("doctor.zalo_strange", ("url", options.BaseUrl)),
    };

    private Finding OfWebhook(string url)
    {
        if (url == options.WebhookUrl)
            return url.Length == 0 ? Well("doctor.zalo_polling") : Well("doctor.zalo_webhook", ("url", url));
        return options.WebhookUrl.Length == 0
            ? Problem("doctor.zalo_webhook_set", ("url", url))
            : Problem("doctor.zalo_webhook_differs", ("url", url.Length == 0 ? "–" : url), ("wanted", options.WebhookUrl));
    }

    private Finding Well(string name, params ReadOnlySpan<(string Name, object Value)> values) => new(true, prompts.Say(name, values));

    private Finding Problem(string name, params ReadOnlySpan<(string Name, object Value)> values) => new(false, prompts.Say(name, values));
}
