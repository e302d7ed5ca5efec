using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Dapper;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PlanBot.Channels.BotApi;
using PlanBot.Channels.Inbox;
using PlanBot.Channels.Telegram;
using PlanBot.Channels.Telegram.Api;
using PlanBot.Channels.Zalo;
using PlanBot.Channels.Zalo.Api;
using PlanBot.Hosting.Serve;
using PlanBot.Reminders.Passing;
using PlanBot.Storage;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;
using PlanBot.Tests.Channels.Telegram.Transport;
using PlanBot.Tests.Channels.Zalo.FakeZaloApi;
using PlanBot.Tests.People;
using PlanBot.Tests.Storage;

namespace PlanBot.Tests.Channels.Zalo;

/// <summary>The whole app over a copy of the five plans, speaking to the fake of Zalo and, where asked for, to that of Telegram; all by one clock.</summary>
internal sealed class ZaloApp : IAsyncDisposable
{
    private static readonly TimeSpan Guard = TimeSpan.FromMinutes(3);
    private readonly string _folder = Directory.CreateTempSubdirectory("planbot-zalo-").FullName;
    private readonly Dictionary<string, string?> _settings;

    // The network's patience goes by a clock of its own that stands still: a test that lets minutes pass cuts no call.
    private readonly ManualClock _patient = new();
    private PageServer? _server;
    private HttpClient? _page;

    private ZaloApp(ManualClock clock, FakeZalo fake, FakeTelegram telegram)
    {
        (Clock, Fake, Telegram) = (clock, fake, telegram);
        _settings = new() { ["Web:Url"] = "http://127.0.0.1:0", ["Zalo:Token"] = FakeZalo.Token, ["Zalo:BaseUrl"] = fake.Url, ["Logging:LogLevel:PlanBot"] = "Debug" };
    }

    public ManualClock Clock { get; }
    public FakeZalo Fake { get; }
    public FakeTelegram Telegram { get; }
    public KeptLog Log { get; } = new();
    public PlanDatabase Database => _server!.Services.GetRequiredService<PlanDatabase>();
    public IServiceProvider Services => _server!.Services;

    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<ZaloApp> Prepare(SeededProduct product)
    {
        var clock = new ManualClock();
        var app = new ZaloApp(clock, await FakeZalo.Start(clock, Stop), await FakeTelegram.Start(clock, Stop));
        product.Get<PlanDatabase>().CopyTo(app._folder);
        return app;
    }

    /// <summary>Runs since the afternoon before a day, with the ward's administrator in the chat "qt".</summary>
    public static async Task<ZaloApp> StartBefore(SeededProduct product, DateOnly day, Action<ZaloApp>? set = null)
    {
        var app = await Prepare(product);
        set?.Invoke(app);
        app.Clock.Pass(At(day, 8) - TimeSpan.FromHours(18) - app.Clock.GetUtcNow());
        app.Fake.Know("uqt");
        await app.Set("People:FirstAdministrators", "zalo:uqt").Run();
        await app.GoTo(app.Clock.GetUtcNow()); // whoever is linked from now on hears nothing of this day
        return app;
    }

    public static DateTimeOffset At(DateOnly day, int hour) => new(day.ToDateTime(new(hour, 0)), TimeSpan.FromHours(7));

    public static async Task<ZaloApp> Start(SeededProduct product)
    {
        var app = await Prepare(product);
        await app.Run();
        return app;
    }

    public static async Task<ZaloApp> StartWebhook(SeededProduct product)
    {
        var app = await Prepare(product);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        listener.Stop();
        await app.Set("Web:Url", url).Set("Zalo:WebhookUrl", $"{url}/zalo/tin").Run();
        await app.Fake.WhenCalled("setWebhook", 1).WaitAsync(Stop);
        return app;
    }

    public ZaloApp Set(string name, string value)
    {
        _settings[name] = value;
        return this;
    }

    public ZaloApp WithTelegram() => Set("Telegram:Token", FakeTelegram.Token).Set("Telegram:BaseUrl", Telegram.Url);

    public async Task Run()
    {
        _server = PageServer.Build(_folder, new ConfigurationBuilder().AddInMemoryCollection(_settings).Build(), services => services
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(s => new ZaloClient(s.GetRequiredService<ZaloBot>(), s.GetRequiredService<ZaloOptions>(), _patient))
            .AddSingleton(s => new TelegramClient(s.GetRequiredService<BotToken>(), s.GetRequiredService<TelegramOptions>(), _patient))
            .AddSingleton<ILoggerProvider>(Log));
        _server.Check();
        _server.Map();
        await _server.Start(Stop);
        _page = new() { BaseAddress = new(_server.Url) };
    }

    /// <summary>Ends as a signal to stop ends it.</summary>
    public async Task End()
    {
        _page?.Dispose();
        if (_server is not { } server)
            return;
        _server = null;
        server.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        await server.WaitForStop(CancellationToken.None);
        await server.DisposeAsync();
    }

    /// <summary>What the bot says to a text, in one chat.</summary>
    public Task<IReadOnlyList<string>> Say(string text, string chat = "ba") => Send(Fake.Text(chat, text));

    /// <summary>What the bot says to an event.</summary>
    public async Task<IReadOnlyList<string>> Send(JsonObject happened)
    {
        var before = Fake.Said.Count;
        Fake.Queue(happened);
        await Settle();
        return [.. Fake.Said.Skip(before).Select(m => m.Text)];
    }

    /// <summary>Lets the time pass to a moment, and ends when the reminders of that day are written and sent.</summary>
    public Task GoTo(DateTimeOffset moment) => GoTo(moment, () => Services.GetRequiredService<ReminderPass>().IsDone(moment));

    /// <param name="isDone">True once the program has done what it does at that time.</param>
    public async Task GoTo(DateTimeOffset moment, Func<bool> isDone)
    {
        Clock.Pass(moment - Clock.GetUtcNow());
        while (!isDone())
        {
            // Whoever looked a moment before looks again in some minutes.
            await Turn();
            Clock.Pass(TimeSpan.FromSeconds(20));
        }

        await Settle();
    }

    /// <summary>What was said in a chat since so many messages had been said in all.</summary>
    public IReadOnlyList<string> Heard(string chat, int since) => [.. Fake.Said.Skip(since).Where(m => m.Chat == chat).Select(m => m.Text)];

    /// <summary>A person of the ward, in this chat: linked by a code that the administrator of the settings makes in the chat "qt".</summary>
    /// <param name="seat">As typed after "/mời".</param>
    public async Task Link(string chat, string seat)
    {
        var code = await Code(seat);
        Assert.StartsWith("Đã liên kết bạn", (await Say(code, chat))[^1], StringComparison.Ordinal);
    }

    public async Task<string> Code(string seat) => Office.CodeIn(string.Join('\n', await Say($"/mời {seat}", "qt")));

    /// <summary>Ends when all that came in is handled and all that was to go out has gone.</summary>
    public async Task Settle()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (Fake.IsBusy || Telegram.PendingUpdates > 0 || IsWaiting() || Telegram.UnansweredPresses.Count > 0 || IsSending()) // in the order in which things happen
        {
            Assert.True(watch.Elapsed < Guard, Log.All);
            if (Fake.IsBusy && !Fake.IsPolled)
                Clock.Pass(TimeSpan.FromSeconds(0.05));
            await Turn();
        }
    }

    public async Task<HttpStatusCode> Health(string name) => (await _page!.GetAsync(new Uri($"/health/{name}", UriKind.Relative), Stop)).StatusCode;

    public async ValueTask DisposeAsync()
    {
        await End();
        await Fake.DisposeAsync();
        await Telegram.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    // A request to the app and back: whoever was woken has had a turn, also on a machine that is busy with other things.
    private async Task Turn() => (await _page!.GetAsync(new Uri("/health/live", UriKind.Relative), Stop)).Dispose();

    private bool IsWaiting() => Services.GetKeyedService<Lanes>("zalo")?.Waiting > 0 || Services.GetKeyedService<Lanes>("telegram")?.Waiting > 0;

    private bool IsSending()
    {
        var (waiting, inHand) = Database.Read(s => s.Connection.QuerySingle<(long, long)>(
            "SELECT count(CASE state WHEN 0 THEN 1 END), count(CASE state WHEN 1 THEN 1 END) FROM outgoing", transaction: s.Transaction));
        if (waiting > 0 && inHand == 0)
            Clock.Pass(TimeSpan.FromSeconds(0.05));
        return waiting + inHand > 0;
    }
}
