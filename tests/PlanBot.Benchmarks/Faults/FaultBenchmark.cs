using System.Diagnostics;
using PlanBot.Benchmarks.Running;
using PlanBot.Tests.Journeys.Killing;
using PlanBot.Tests.Journeys.Killing.Platforms;

namespace PlanBot.Benchmarks.Faults;

/// <summary>The killed bot's test at full size: every seed is one run of so many updates.</summary>
internal static class FaultBenchmark
{
    /// <param name="words">"zalo" for that platform, "digests" for the digests of a day in place of what people write.</param>
    public static async Task<int> Run(IReadOnlyList<string> words, RunOptions options)
    {
        var data = Directory.CreateTempSubdirectory("planbot-faults-").FullName;
        try
        {
            await RunningBot.TakePlansIn(data);
            var start = Stopwatch.GetTimestamp();
            Console.WriteLine($"before: {Machine.Now()}");
            var run = await Prepare(words, Path.Combine(data, "planbot.db"), options);
            var reports = await FaultRuns.All(Enumerable.Range(options["first"], options["seeds"]), options["at-once"], run, Console.WriteLine, CancellationToken.None);
            Console.WriteLine($"after {Stopwatch.GetElapsedTime(start):m\\:ss}: {Machine.Now()}");
            return Tell(reports);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task<Func<int, CancellationToken, Task<FaultReport>>> Prepare(IReadOnlyList<string> words, string database, RunOptions options)
    {
        Func<CancellationToken, Task<IKilledPlatform>> platform = words.Contains("zalo") ? KilledZalo.Begin : KilledTelegram.Begin;
        if (words.Contains("digests"))
        {
            var digests = await DigestRuns.Prepare(platform, database, CancellationToken.None);
            return (seed, stop) => digests.Run(seed, options["kills"], stop);
        }

        var dialogues = await DialogueRuns.Prepare(platform, database, CancellationToken.None);
        return (seed, stop) => dialogues.Run(seed, options["updates"] / KilledDialogue.Turns, options["kills"], stop);
    }

    private static int Tell(IReadOnlyList<FaultReport> reports)
    {
        Console.WriteLine(
            $"{reports.Count} seeds: {reports.Sum(r => r.Updates)} updates, {reports.Sum(r => r.Sent)} messages, {reports.Sum(r => r.Kills)} kills, {reports.Sum(r => r.Cuts)} answers cut");
        Console.WriteLine(
            $"lost {reports.Sum(r => r.Lost.Count)}; doubled by a kill {reports.Sum(r => r.DoubledByKill)}, by a cut {reports.Sum(r => r.DoubledByCut)}; unexplained or wrong {reports.Sum(r => r.Wrong.Count)}");
        return reports.All(r => r.IsWell) ? 0 : 1;
    }
}
