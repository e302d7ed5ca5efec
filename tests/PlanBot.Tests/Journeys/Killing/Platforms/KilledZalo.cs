using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using PlanBot.Channels.Zalo.Rendering;
using PlanBot.Channels.Zalo.Sending;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;
using PlanBot.Tests.Channels.Zalo.FakeZaloApi;

namespace PlanBot.Tests.Journeys.Killing.Platforms;

/// <summary>Zalo, which delivers one event after the other, each again until the bot has taken it; some it delivers twice.</summary>
internal sealed class KilledZalo : IKilledPlatform
{
    private const int OneTwiceIn = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly Channel<JsonObject> _events = System.Threading.Channels.Channel.CreateUnbounded<JsonObject>();
    private readonly CancellationTokenSource _end = new();
    private readonly FakeZalo _fake;
    private readonly Task _carrying;
    private readonly string _page = $"http://127.0.0.1:{FreePort()}";
    private Func<string, FakeFault?> _choice = _ => null;
    private int _delivered;

    private KilledZalo(FakeZalo fake)
    {
        _fake = fake;
        _carrying = Carry();
    }

    public string Channel => ZaloChannel.ChannelName;

    public IReadOnlyList<KilledMessage> Messages => [.. _fake.Said.Select(m => new KilledMessage(long.Parse(m.Chat, CultureInfo.InvariantCulture), m.Text, m.Text, m.AnswerLost))];

    public IReadOnlyList<(string Name, string Value)> Settings =>
        [("Web__Url", _page), ("Zalo__Token", FakeZalo.Token), ("Zalo__BaseUrl", _fake.Url), ("Zalo__WebhookUrl", $"{_page}/zalo/tin")];

    public int CallsAnUpdate => 2;

    public static async Task<IKilledPlatform> Begin(CancellationToken stop) => new KilledZalo(await FakeZalo.Start(TimeProvider.System, stop));

    public Task WhenMessages(int count, CancellationToken stop) => _fake.WhenSaid(count).WaitAsync(stop);

    public void Choose(Func<string, FakeFault?> choice) => _fake.Choose(_choice = choice);

    public void Know(long chat) => _fake.Know(chat.ToString(CultureInfo.InvariantCulture));

    public void Write(long chat, string text) => _events.Writer.TryWrite(_fake.Text(chat.ToString(CultureInfo.InvariantCulture), text));

    public string ShownOf(string body) => ZaloBody.Read(body)!.Text;

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _carrying;
        await _fake.DisposeAsync();
        _end.Dispose();
    }

    private async Task Carry()
    {
        try
        {
            await foreach (var next in _events.Reader.ReadAllAsync(_end.Token))
            {
                await Deliver(next);
                if (++_delivered % OneTwiceIn == 0)
                    await Deliver(next);
            }
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
    }

    // The bot may die while it takes one, before or after it has kept it.
    private async Task Deliver(JsonObject next)
    {
        while (true)
        {
            if (_choice("deliver") is not FakeFault.CutBefore && await Post(next))
                return;
            await Task.Delay(Pause, TimeProvider.System, _end.Token);
        }
    }

    private async Task<bool> Post(JsonObject next)
    {
        if (_fake.Secret is null)
            return false; // the bot has not said where it is
        try
        {
            return await _fake.Deliver(next) == 200;
        }
        catch (Exception away) when (away is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    // Below the ports that the system hands out by itself: nobody takes it while the bot is dead.
    private static int FreePort()
    {
        while (true)
            try
            {
                var port = Random.Shared.Next(10_000, 30_000);
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Taken: another one.
            }
    }
}
