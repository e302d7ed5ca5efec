using System.Globalization;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;
using PlanBot.Tests.Journeys.Killing.Platforms;

namespace PlanBot.Tests.Journeys.Killing;

/// <summary>The built program with its bot, killed (SIGKILL) and started again while people write to it and the platform cuts some of its answers.</summary>
internal sealed class KilledBot : IAsyncDisposable
{
    /// <summary>Of so many messages accepted, one answer is cut.</summary>
    private const int OneCutIn = 100;

    private readonly Lock _lock = new();
    private readonly Queue<(long Chat, string Text)> _toCome;
    private readonly HashSet<int> _killAt;
    private readonly Random _random;
    private readonly string _folder;
    private readonly IKilledPlatform _platform;
    private readonly bool _isSpared;
    private readonly IReadOnlyList<(string Name, string Value)> _settings;
    private BuiltProgram? _program;
    private int _calls;

    private KilledBot(IKilledPlatform platform, string database, KilledWork work, int kills, int seed)
    {
        _platform = platform;
        _settings = [.. platform.Settings, .. work.Settings];
        _isSpared = kills == 0;
        _random = new(seed);
        _toCome = new(work.Updates);
        _killAt = [.. Enumerable.Range(0, kills).Select(_ => _random.Next(3, work.Calls))];
        _folder = Directory.CreateTempSubdirectory("planbot-killed-").FullName;
        Directory.CreateDirectory(Data);
        File.Copy(database, Path.Combine(Data, "planbot.db"));
        _platform.Choose(Choose);
    }

    public IReadOnlyList<KilledMessage> Messages => _platform.Messages;

    /// <summary>The processes, in order.</summary>
    public List<KilledLife> Lives { get; } = [];

    /// <summary>Its data folder.</summary>
    public string Data => Path.Combine(_folder, "data");

    /// <param name="database">A database with plans; it is copied.</param>
    /// <param name="work">Half of its updates come before the start, the rest while the bot works.</param>
    /// <param name="kills">0 for a bot that nobody harms.</param>
    public static KilledBot Begin(IKilledPlatform platform, string database, KilledWork work, int kills, int seed) => new(platform, database, work, kills, seed);

    /// <summary>Runs the program, again and again, until what is to be said has been said and nothing is left to go.</summary>
    /// <returns>What should not be left over, in words.</returns>
    public async Task<IReadOnlyList<string>> Run(Func<IReadOnlyList<KilledMessage>, bool> isSaid, CancellationToken stop)
    {
        Write(_toCome.Count / 2);
        await RunUntil(Said(isSaid, stop), stop);
        while (true)
        {
            using (var look = new DatabaseLook(Data))
                if (look.Open == 0)
                    return LeftOver(look);
            await RunUntil(_platform.WhenMessages(Messages.Count + 1, stop), stop);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _platform.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task RunUntil(Task done, CancellationToken stop)
    {
        while (!done.IsCompleted)
        {
            using var program = Start();
            await Task.WhenAny(done, program.End(stop));
            var isKilled = !Spare();
            if (!isKilled)
                program.Interrupt();
            await program.End(stop);
            if (isKilled)
                using (var look = new DatabaseLook(Data))
                    Lives[^1].InHand = look.InHand.Select(m => (long.Parse(m.Chat, CultureInfo.InvariantCulture), _platform.ShownOf(m.Body))).ToHashSet();
        }

        await done;
    }

    private BuiltProgram Start()
    {
        lock (_lock)
        {
            Lives.Add(new(Messages.Count));
            return _program = BuiltProgram.Start(_folder, ["serve"], [.. _settings]);
        }
    }

    // False where it has been killed.
    private bool Spare()
    {
        lock (_lock)
        {
            var isAlive = _program is not null;
            _program = null;
            return isAlive;
        }
    }

    private async Task Said(Func<IReadOnlyList<KilledMessage>, bool> isSaid, CancellationToken stop)
    {
        while (_platform.Messages is var messages && !isSaid(messages))
            await _platform.WhenMessages(messages.Count + 1, stop);
    }

    // Every call may be the one at which the program dies: before it was obeyed, after it and before it was answered, or
    // while it is answered.
    private FakeFault? Choose(string method)
    {
        lock (_lock)
        {
            if (++_calls % 2 == 0)
                Write(1);
            if (_program is null || !_killAt.Remove(_calls))
                return IsCut(method) ? new FakeFault.CutAfter() : null;
            var dying = _program;
            _program = null;
            var way = _random.Next(3);
            if (way == 0)
                _ = Task.Run(dying.Kill);
            else
                dying.Kill();
            return way switch { 0 => null, 1 => new FakeFault.CutBefore(), _ => new FakeFault.CutAfter() };
        }
    }

    private bool IsCut(string method) => !_isSpared && method == "sendMessage" && _random.Next(OneCutIn) == 0;

    private void Write(int most)
    {
        for (var i = 0; i < most && _toCome.TryDequeue(out var next); i++)
            _platform.Write(next.Chat, next.Text);
    }

    // Of messages that are given up nothing is said: one whose answer was cut twice has come, and one that has not is lost.
    private static IReadOnlyList<string> LeftOver(DatabaseLook look) =>
        look.Unhandled > 0 ? [$"{look.Unhandled} updates are not handled"] : [];
}
