using PlanBot.Channels.Telegram.Rendering;
using PlanBot.Channels.Telegram.Sending;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;

namespace PlanBot.Tests.Journeys.Killing.Platforms;

/// <summary>Telegram, whose updates are fetched.</summary>
internal sealed class KilledTelegram(FakeTelegram fake) : IKilledPlatform
{
    public string Channel => TelegramChannel.ChannelName;

    public IReadOnlyList<KilledMessage> Messages => [.. fake.Messages.Select(m => new KilledMessage(m.Chat, m.Text, m.Content.Html, m.AnswerLost))];

    public IReadOnlyList<(string Name, string Value)> Settings => [("Web__Url", "http://127.0.0.1:0"), ("Telegram__Token", FakeTelegram.Token), ("Telegram__BaseUrl", fake.Url)];

    public int CallsAnUpdate => 1;

    public static async Task<IKilledPlatform> Begin(CancellationToken stop) => new KilledTelegram(await FakeTelegram.Start(TimeProvider.System, stop));

    public Task WhenMessages(int count, CancellationToken stop) => fake.WhenMessages(count, stop);

    public void Choose(Func<string, FakeFault?> choice) => fake.Faults.Choose(call => choice(call.Method));

    public void Know(long chat) => fake.Chat(chat);

    public void Write(long chat, string text) => fake.UserWrites(chat, text);

    public string ShownOf(string body) => MessageBody.Read(body)!.Html;

    public ValueTask DisposeAsync() => fake.DisposeAsync();
}
