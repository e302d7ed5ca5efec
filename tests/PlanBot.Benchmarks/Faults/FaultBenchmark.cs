using System.Diagnostics;
using PlanBot.Benchmarks.Running;
using PlanBot.Tests.Journeys.Killing;

namespace PlanBot.Benchmarks.Faults;

/// <summary>The killed bot's test at full size: every seed is one run of so many updates.</summary>
internal static class FaultBenchmark
{
    /// <param name="platform">"telegram" or "zalo".</param>
    public static async Task<int> Run(string platform, RunOptions options)
    {
        var data = Directory.CreateTempSubdirectory("planbot-faults-").FullName;
        try
        {
            await RunningBot.TakePlansIn(data);
            var start = Stopwatch.GetTimestamp();
            Console.WriteLine($"before: {Machine.Now()}");
            var runs = await FaultRuns.Prepare(platform == "zalo" ? KilledZalo.Begin : KilledTelegram.Begin, Path.Combine(data, "planbot.db"), CancellationToken.None);
            var reports = await runs.Run(
                Enumerable.Range(options["first"], options["seeds"]), options["at-once"], options["updates"] / KilledDialogue.Turns, options["kills"], Console.WriteLine, CancellationToken.None);
            Console.WriteLine($"after {Stopwatch.GetElapsedTime(start):m\\:ss}: {Machine.Now()}");
            return Tell(reports);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
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
