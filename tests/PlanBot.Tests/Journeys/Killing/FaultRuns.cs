namespace PlanBot.Tests.Journeys.Killing;

/// <summary>Runs with kills, one a seed, several beside each other, against what a bot that nobody kills says.</summary>
internal sealed class FaultRuns
{
    // A greeting and an answer to each text, at least.
    private static readonly int MessagesAChat = KilledDialogue.Turns + 1;

    // For a hundred updates, on a machine that is busy with other things.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Func<CancellationToken, Task<IKilledPlatform>> _platform;
    private readonly string _database;
    private readonly IReadOnlyDictionary<int, IReadOnlyList<string>> _expected;

    private FaultRuns(Func<CancellationToken, Task<IKilledPlatform>> platform, string database, IReadOnlyDictionary<int, IReadOnlyList<string>> expected) =>
        (_platform, _database, _expected) = (platform, database, expected);

    /// <param name="platform">A new one for each run.</param>
    /// <param name="database">A database with plans; it is copied.</param>
    public static async Task<FaultRuns> Prepare(Func<CancellationToken, Task<IKilledPlatform>> platform, string database, CancellationToken stop)
    {
        var chats = KilledDialogue.Turns;
        await using var bot = KilledBot.Begin(await platform(stop), database, chats, kills: 0, seed: 0);
        await bot.Run(said => said.Count >= chats * MessagesAChat, stop);
        return new(platform, database, bot.Messages.GroupBy(m => KilledDialogue.WayOf(m.Chat)).ToDictionary(c => c.Key, c => (IReadOnlyList<string>)[.. c.Select(m => m.Text)]));
    }

    /// <param name="told">Told of each run when it ends; from many threads.</param>
    public async Task<IReadOnlyList<FaultReport>> Run(IEnumerable<int> seeds, int atOnce, int chats, int kills, Action<FaultReport> told, CancellationToken stop)
    {
        var reports = new System.Collections.Concurrent.ConcurrentBag<FaultReport>();
        await Parallel.ForEachAsync(seeds, new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = stop }, async (seed, cancellation) =>
        {
            var report = await Run(seed, chats, kills, cancellation);
            reports.Add(report);
            told(report);
        });
        return [.. reports.OrderBy(r => r.Seed)];
    }

    private async Task<FaultReport> Run(int seed, int chats, int kills, CancellationToken stop)
    {
        await using var bot = KilledBot.Begin(await _platform(stop), _database, chats, kills, seed);
        var wanted = Enumerable.Range(1, chats).Sum(chat => _expected[KilledDialogue.WayOf(chat)].Count);
        using var patience = new CancellationTokenSource(Patience * (1 + (chats * KilledDialogue.Turns / 100.0)), TimeProvider.System);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, stop);
        IReadOnlyList<string> left;
        try
        {
            left = await bot.Run(said => said.Count >= wanted && said.DistinctBy(m => (m.Chat, m.Text)).Count() >= wanted, end.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            left = ["the run came to no end"];
        }

        return new FaultCheck(_expected, bot.Lives).Of(seed, chats, bot.Messages, left);
    }
}
