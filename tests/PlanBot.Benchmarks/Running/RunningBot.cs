using PlanBot.Hosting;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;
using PlanBot.Tests.Journeys;

namespace PlanBot.Benchmarks.Running;

/// <summary>The built program in a process of its own with the five plans, and the platform in this one.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);
    private readonly string _folder;
    private BuiltProgram? _program;

    private RunningBot(string folder, FakeTelegram fake) => (_folder, Fake) = (folder, fake);

    public FakeTelegram Fake { get; }

    public string Data => Path.Combine(_folder, "data");

    public string Database => Path.Combine(Data, "planbot.db");

    /// <summary>The time of processors the program has used.</summary>
    public TimeSpan Work => _program!.Work;

    /// <summary>A bot that does not run yet.</summary>
    public static async Task<RunningBot> Prepare()
    {
        var folder = Directory.CreateTempSubdirectory("planbot-bench-").FullName;
        var bot = new RunningBot(folder, await FakeTelegram.Start(TimeProvider.System));
        await TakePlansIn(bot.Data);
        return bot;
    }

    public static Task TakePlansIn(string data) =>
        CommandLine.Run(["export", "clauses", "--data", data], new(TextReader.Null, TextWriter.Null, TextWriter.Null));

    /// <param name="settings">Settings such as "Chat__QuestionsPerMinute".</param>
    public void Start(params (string Name, string Value)[] settings) => _program = BuiltProgram.Start(
        _folder,
        ["serve"],
        [("Web__Url", "http://127.0.0.1:0"), ("Telegram__Token", FakeTelegram.Token), ("Telegram__BaseUrl", Fake.Url), ("Logging__LogLevel__PlanBot", "Warning"), .. settings]);

    /// <summary>Ends when the program listens.</summary>
    /// <exception cref="InvalidOperationException">It ended instead.</exception>
    public async Task Listens(Uri page)
    {
        using var client = new HttpClient { BaseAddress = page };
        while (!await IsLive(client))
        {
            if (_program!.HasEnded)
                throw new InvalidOperationException(await _program.Error.ReadToEndAsync());
            await Task.Delay(Between);
        }
    }

    private static async Task<bool> IsLive(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/health/live", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>Ends the program as a signal to stop ends it.</summary>
    public Task<int> Stop()
    {
        _program!.Interrupt();
        return _program.End(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        _program?.Dispose();
        await Fake.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
