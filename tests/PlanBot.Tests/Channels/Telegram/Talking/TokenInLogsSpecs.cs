using PlanBot.Channels.BotApi;
using PlanBot.Channels.Telegram;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;
using PlanBot.Tests.Channels.Telegram.Transport;

namespace PlanBot.Tests.Channels.Telegram.Talking;

public sealed class TokenInLogsSpecs(SeededProduct product)
{
    private const string Bot = $"/bot{FakeTelegram.Token}/";
    private static readonly string Secret = FakeTelegram.Token.Split(':')[1];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whatever_goes_wrong_no_log_at_any_level_says_the_token_the_webhooks_secret_or_what_a_person_wrote(bool byWebhook)
    {
        await using var app = byWebhook ? await TransportApp.PrepareTalkingWebhook(product) : await TransportApp.PrepareTalking(product);
        app.Set("Logging:LogLevel:Default", "Trace");
        app.Set("Logging:LogLevel:PlanBot", "Trace");
        foreach (var method in new[] { "getMe", "getWebhookInfo", "setWebhook", "getUpdates", "setMyCommands", "sendMessage", "answerCallbackQuery" })
            app.Fake.Faults.Next(
                method,
                new FakeFault.Refuse(500, $"no route {Bot}{method}"), new FakeFault.Raw(502, $"GET {Bot}{method}"), new FakeFault.CutBefore(),
                new FakeFault.Raw(200, "{"), FakeFault.Unauthorized);
        await app.Run();
        app.Fake.UserWrites(5, "/phuong Kiến An");
        app.Fake.UserWrites(5, "điều riêng của tôi: 001199012345, bao nhiêu dân số có bảo hiểm y tế?");
        await app.PassUntil(app.Fake.WhenMessages(2, TransportApp.Stop));
        app.Fake.UserPressesData(app.Fake.Messages[0], "bí-mật-của-nút");
        app.Fake.Push("message", "điều riêng của tôi, không phải tin nhắn");
        await app.PassUntil(app.Fake.WhenAllConfirmed(TransportApp.Stop));
        var webhook = app.Get<BotToken>().SecretFor("webhook");
        await app.End();

        Assert.Contains("Now listening on", app.Log.All, StringComparison.Ordinal); // the framework's own loggers are heard too
        foreach (var hidden in new[] { Secret, webhook, "điều riêng", "001199012345", "bí-mật-của-nút", "Người 5" })
            Assert.DoesNotContain(hidden, app.Log.All, StringComparison.Ordinal);
    }
}
