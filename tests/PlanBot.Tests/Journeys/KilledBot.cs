using PlanBot.Tests.Channels.Telegram.FakeBotApi;

namespace PlanBot.Tests.Journeys;

/// <summary>The built program with its bot, killed (SIGKILL) and started again while people write to it.</summary>
internal sealed class KilledBot : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly Queue<(long Chat, string Text)> _toCome;
    private readonly HashSet<int> _killAt;
    private readonly Random _random;
    private readonly string _folder;
    private readonly FakeTelegram _fake;
    private BuiltProgram? _program;
    private int _calls;

    private KilledBot(FakeTelegram fake, string database, IEnumerable<(long, string)> updates, int kills, int seed)
    {
        _fake = fake;
        _random = new(seed);
        _toCome = new(updates);
        _killAt = [.. Enumerable.Range(0, kills).Select(_ => _random.Next(3, 2 * _toCome.Count))];
        _folder = Directory.CreateTempSubdirectory("planbot-killed-").FullName;
        Directory.CreateDirectory(Path.Combine(_folder, "data"));
        File.Copy(database, Path.Combine(_folder, "data", "planbot.db"));
        _fake.Faults.Choose(Choose);
    }

    public IReadOnlyList<FakeMessage> Messages => _fake.Messages;

    /// <summary>How many messages had been accepted at each kill.</summary>
    public List<int> Kills { get; } = [];

    /// <param name="database">A database with plans; it is copied.</param>
    /// <param name="updates">What people write; half of it before the start, the rest while the bot works.</param>
    public static async Task<KilledBot> Begin(string database, IEnumerable<(long Chat, string Text)> updates, int kills, int seed, CancellationToken stop) =>
        new(await FakeTelegram.Start(TimeProvider.System, stop), database, updates, kills, seed);

    /// <summary>Runs the program, again and again, until what is to be said has been said; then lets it stop by itself.</summary>
    public async Task Run(Func<IReadOnlyList<FakeMessage>, bool> isSaid, CancellationToken stop)
    {
        Write(_toCome.Count / 2);
        var said = Said(isSaid, stop);
        while (!said.IsCompleted)
        {
            using var program = Start();
            await Task.WhenAny(said, program.End());
            if (!said.IsCompleted)
                continue;
            lock (_lock)
                _program = null;
            program.Interrupt();
            await program.End().WaitAsync(stop);
        }

        await said;
    }

    public async ValueTask DisposeAsync()
    {
        await _fake.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private BuiltProgram Start()
    {
        lock (_lock)
            return _program = BuiltProgram.Start(
                _folder, ["serve"], ("Web__Url", "http://127.0.0.1:0"), ("Telegram__Token", FakeTelegram.Token), ("Telegram__BaseUrl", _fake.Url));
    }

    private async Task Said(Func<IReadOnlyList<FakeMessage>, bool> isSaid, CancellationToken stop)
    {
        while (_fake.Messages is var messages && !isSaid(messages))
            await _fake.WhenMessages(messages.Count + 1, stop);
    }

    // Every call may be the one at which the program dies: before it was obeyed, or after it and before it was answered.
    private FakeFault? Choose(FakeCall call)
    {
        lock (_lock)
        {
            if (++_calls % 2 == 0)
                Write(1);
            if (_program is null || !_killAt.Remove(_calls))
                return null;
            _program.Kill();
            _program = null;
            Kills.Add(_fake.Messages.Count);
            return _random.Next(2) == 0 ? new FakeFault.CutBefore() : new FakeFault.CutAfter();
        }
    }

    private void Write(int most)
    {
        for (var i = 0; i < most && _toCome.TryDequeue(out var next); i++)
            _fake.UserWrites(next.Chat, next.Text);
    }
}
