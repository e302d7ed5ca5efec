using System.Collections.Concurrent;
using PlanBot.Tests.Journeys.Killing.Platforms;

namespace PlanBot.Tests.Journeys.Killing;

/// <summary>Runs with kills, one a seed, several beside each other, against what a bot that nobody kills says.</summary>
internal static class FaultRuns
{
    // For a hundred messages, on a machine that is busy with other things.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <param name="told">Told of each run when it ends; from many threads.</param>
    public static async Task<IReadOnlyList<FaultReport>> All(
        IEnumerable<int> seeds, int atOnce, Func<int, CancellationToken, Task<FaultReport>> run, Action<FaultReport> told, CancellationToken stop)
    {
        var reports = new ConcurrentBag<FaultReport>();
        await Parallel.ForEachAsync(seeds, new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = stop }, async (seed, cancellation) =>
        {
            var report = await run(seed, cancellation);
            reports.Add(report);
            told(report);
        });
        return [.. reports.OrderBy(r => r.Seed)];
    }

    /// <summary>Runs a bot to its end and looks at what people got.</summary>
    /// <param name="expected">What each chat is to get, in order.</param>
    public static async Task<FaultReport> Of(KilledBot bot, int seed, int updates, IReadOnlyDictionary<long, IReadOnlyList<string>> expected, CancellationToken stop)
    {
        var wanted = expected.Values.Sum(texts => texts.Count);
        var left = await Run(bot, wanted, said => said.Count >= wanted && said.DistinctBy(m => (m.Chat, m.Text)).Count() >= wanted, stop);
        return new FaultCheck(expected, bot.Lives).Of(seed, updates, bot.Messages, left);
    }

    /// <summary>Runs a bot that nobody kills until it has said so many messages and has no more to say.</summary>
    /// <exception cref="InvalidOperationException">It comes to no end, or leaves something undone.</exception>
    public static async Task Undisturbed(KilledBot bot, int messages, CancellationToken stop)
    {
        if (await Run(bot, messages, said => said.Count >= messages, stop) is [var first, ..])
            throw new InvalidOperationException($"without any kill: {first}");
    }

    private static async Task<IReadOnlyList<string>> Run(KilledBot bot, int messages, Func<IReadOnlyList<KilledMessage>, bool> isSaid, CancellationToken stop)
    {
        using var patience = new CancellationTokenSource(Patience * (1 + (messages / 100.0)), TimeProvider.System);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, stop);
        try
        {
            return await bot.Run(isSaid, end.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return ["the run came to no end"];
        }
    }
}
