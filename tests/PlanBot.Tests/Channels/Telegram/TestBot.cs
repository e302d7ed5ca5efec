using PlanBot.Channels.BotApi;
using PlanBot.Channels.Telegram;
using PlanBot.Channels.Telegram.Api;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;

namespace PlanBot.Tests.Channels.Telegram;

/// <summary>The client under test with the fake that it speaks to, both by one clock.</summary>
internal sealed class TestBot : IAsyncDisposable
{
    private TestBot(ManualClock clock, FakeTelegram fake)
    {
        (Clock, Fake) = (clock, fake);
        Client = ClientOf(fake.Url, FakeTelegram.Token, clock);
    }

    public ManualClock Clock { get; }
    public FakeTelegram Fake { get; }
    public TelegramClient Client { get; }

    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<TestBot> Start()
    {
        var clock = new ManualClock();
        return new(clock, await FakeTelegram.Start(clock, Stop));
    }

    public static TelegramClient ClientOf(string url, string token, TimeProvider clock) =>
        new(BotToken.Read(token)!, new() { BaseUrl = url }, clock);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Fake.DisposeAsync();
    }
}
