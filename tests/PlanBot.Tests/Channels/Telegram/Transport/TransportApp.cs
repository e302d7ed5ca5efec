using System.Net;
using System.Net.Sockets;
using Dapper;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PlanBot.Channels.BotApi;
using PlanBot.Channels.Chatting;
using PlanBot.Channels.Inbox;
using PlanBot.Channels.Telegram;
using PlanBot.Channels.Telegram.Api;
using PlanBot.Channels.Telegram.Sending;
using PlanBot.Hosting.Serve;
using PlanBot.Storage;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;
using PlanBot.Tests.Storage;

namespace PlanBot.Tests.Channels.Telegram.Transport;

/// <summary>The whole app, with a database of its own, speaking to the fake; both by one clock. What it answers is scripted, unless it is given plans.</summary>
internal sealed class TransportApp : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planbot-telegram-").FullName;
    private readonly Dictionary<string, string?> _settings;

    // The network's patience goes by a clock of its own that stands still: a test that lets minutes pass cuts no call.
    private readonly ManualClock _patient = new();
    private bool _isScripted = true;
    private PageServer? _server;
    private HttpClient? _page;

    private TransportApp(ManualClock clock, FakeTelegram fake, IEnumerable<(string Name, string Value)> settings)
    {
        (Clock, Fake) = (clock, fake);
        _settings = new() { ["Web:Url"] = "http://127.0.0.1:0", ["Telegram:Token"] = FakeTelegram.Token, ["Telegram:BaseUrl"] = fake.Url, ["Logging:LogLevel:PlanBot"] = "Debug" };
        foreach (var (name, value) in settings)
            _settings[name] = value;
    }

    public ManualClock Clock { get; }
    public FakeTelegram Fake { get; }
    public ScriptedAnswers Answers { get; } = new();
    public KeptLog Log { get; } = new();
    public HttpClient Page => _page!;

    private static readonly TimeSpan Guard = TimeSpan.FromMinutes(3);

    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>An app that runs.</summary>
    /// <param name="settings">Settings such as "Telegram:PollSeconds".</param>
    public static async Task<TransportApp> Start(params (string Name, string Value)[] settings)
    {
        var app = await Prepare(settings);
        await app.Run();
        return app;
    }

    /// <summary>An app that does not run yet, so that the fake can be told what to do before.</summary>
    public static async Task<TransportApp> Prepare(params (string Name, string Value)[] settings)
    {
        var clock = new ManualClock();
        return new(clock, await FakeTelegram.Start(clock, Stop), settings);
    }

    /// <summary>An app to which updates are delivered.</summary>
    public static Task<TransportApp> PrepareWebhook()
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        return Prepare(("Web:Url", url), ("Telegram:WebhookUrl", $"{url}/telegram/tin"));
    }

    /// <summary>An app that does not run yet and answers by itself, from a copy of the five plans.</summary>
    public static async Task<TransportApp> PrepareTalking(SeededProduct product, params (string Name, string Value)[] settings)
    {
        var app = await Prepare(settings);
        app._isScripted = false;
        product.Get<PlanDatabase>().CopyTo(app._folder);
        return app;
    }

    /// <summary>An app to which updates are delivered and which answers by itself.</summary>
    public static Task<TransportApp> PrepareTalkingWebhook(SeededProduct product)
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        return PrepareTalking(product, ("Web:Url", url), ("Telegram:WebhookUrl", $"{url}/telegram/tin"));
    }

    /// <summary>An app that runs and answers by itself.</summary>
    public static async Task<TransportApp> Talk(SeededProduct product, params (string Name, string Value)[] settings)
    {
        var app = await PrepareTalking(product, settings);
        await app.Run();
        return app;
    }

    public void Set(string name, string value) => _settings[name] = value;

    public async Task Run()
    {
        _server = PageServer.Build(_folder, new ConfigurationBuilder().AddInMemoryCollection(_settings).Build(), services => services
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(s => new TelegramClient(s.GetRequiredService<BotToken>(), s.GetRequiredService<TelegramOptions>(), _patient))
            .AddSingleton<ILoggerProvider>(Log)
            .AddSingleton<ChatAnswering>(s => _isScripted ? Answers.Answer : s.GetRequiredService<ChatDesk>().Handle));
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
        Ending(server);
        await server.WaitForStop(CancellationToken.None);
        await server.DisposeAsync();
    }

    /// <summary>Ends when nothing that was kept waits to be handled.</summary>
    public async Task Handled()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (Services.GetRequiredKeyedService<Lanes>(TelegramChannel.ChannelName).Waiting > 0)
        {
            Assert.True(watch.Elapsed < Guard, Log.All);
            await Task.Yield();
        }
    }

    /// <summary>Ends when all that came in is handled and all that was to go out has gone. No more time passes than the pace of sending asks for.</summary>
    public async Task Settle()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (Fake.PendingUpdates > 0 || Services.GetRequiredKeyedService<Lanes>(TelegramChannel.ChannelName).Waiting > 0 || Fake.UnansweredPresses.Count > 0 || IsKept() || IsSending())
        {
            Assert.True(watch.Elapsed < Guard, Log.All);
            await Turn();
        }
    }

    // A request to the app and back: whoever was woken has had a turn, also on a machine that is busy with other things.
    private async Task Turn() => (await Page.GetAsync(new Uri("/health/live", UriKind.Relative), Stop)).Dispose();

    // What an earlier run kept is put in the lanes some moments after the start.
    private bool IsKept() => Get<PlanDatabase>().Read(s => s.Connection.QuerySingle<long>("SELECT count(*) FROM incoming WHERE handled IS NULL", transaction: s.Transaction)) > 0;

    private bool IsSending()
    {
        var (waiting, inHand) = Get<PlanDatabase>().Read(s => s.Connection.QuerySingle<(long, long)>(
            "SELECT count(CASE state WHEN 0 THEN 1 END), count(CASE state WHEN 1 THEN 1 END) FROM outgoing", transaction: s.Transaction));
        if (waiting > 0 && inHand == 0)
            Clock.Pass(TimeSpan.FromSeconds(0.05));
        return waiting + inHand > 0;
    }

    public IServiceProvider Services => _server!.Services;

    public T Get<T>()
        where T : notnull => _server!.Services.GetRequiredService<T>();

    /// <summary>Lets the time pass, timer by timer, until something is done.</summary>
    /// <exception cref="TimeoutException">It never is: minutes of the machine's own time is over.</exception>
    public async Task PassUntil(Task done)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (!done.IsCompleted)
        {
            if (watch.Elapsed > Guard)
                throw new TimeoutException($"{Fake.Messages.Count} messages: {string.Join(" | ", Fake.Messages.Select(m => m.Text))}\n{Log.All}");
            await Task.WhenAny(done, Clock.Waiting());
            if (!done.IsCompleted && Clock.NextTimer is { } next)
                Clock.Pass(next);
            await Turn();
        }

        await done;
    }

    /// <summary>Ends when the program has logged a sentence of this number.</summary>
    public Task<string> Logged(int id) => Log.When(id).WaitAsync(Stop);

    public async Task<HttpStatusCode> Health(string name) => (await Page.GetAsync(new Uri($"/health/{name}", UriKind.Relative), Stop)).StatusCode;

    public async ValueTask DisposeAsync()
    {
        await End();
        await Fake.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static void Ending(PageServer server) => server.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
