using PlanBot.Tests.Journeys.Killing.Platforms;

namespace PlanBot.Tests.Journeys.Killing;

/// <summary>
/// 50 seeds on Telegram and 5 on Zalo of 50 updates and at least 60 messages each, two kills a seed, one answer of a hundred cut; and a day's digests to
/// forty-five heads, with one kill more while they are planned. The same with 1,000 updates and with more seeds: "faults" in tests/PlanBot.Benchmarks.
/// </summary>
public sealed class KilledBotSpecs(FivePlans plans) : IClassFixture<FivePlans>
{
    private const int SeedsABatch = 10;
    private const int SeedsOnZalo = 5;
    private const int AtOnce = 5;
    private const int Chats = 10;
    private const int KillsASeed = 2;
    private const int SeedsOfDigests = 6;

    public static TheoryData<int> Batches => [.. Enumerable.Range(0, 5)];

    [Theory]
    [MemberData(nameof(Batches))]
    public Task However_often_the_program_is_killed_everything_is_answered_and_nothing_twice_but_what_was_on_its_way(int batch) =>
        Hold(KilledTelegram.Begin, (batch * SeedsABatch) + 1, SeedsABatch);

    [Fact]
    public async Task The_same_holds_where_Zalo_delivers_and_what_may_have_been_sent_is_not_sent_again()
    {
        var reports = await Hold(KilledZalo.Begin, 1, SeedsOnZalo);

        Assert.All(reports, report => Assert.Equal(0, report.DoubledByCut));
    }

    [Fact]
    public async Task Digests_whose_planning_and_sending_are_killed_reach_everybody_and_nobody_twice_but_for_what_was_on_its_way()
    {
        using var guard = Guard();
        using var town = new InstalledApp();
        Directory.CreateDirectory(town.Data);
        File.Copy(plans.App.Database, town.Database);
        var runs = await DigestRuns.Prepare(KilledTelegram.Begin, town.Database, guard.Token);

        var reports = await FaultRuns.All(
            Enumerable.Range(1, SeedsOfDigests), AtOnce, (seed, stop) => runs.Run(seed, KillsASeed, stop), Tell, guard.Token);

        Check(reports, SeedsOfDigests, KillsASeed + 1);
    }

    private async Task<IReadOnlyList<FaultReport>> Hold(Func<CancellationToken, Task<IKilledPlatform>> platform, int first, int seeds)
    {
        using var guard = Guard();
        var runs = await DialogueRuns.Prepare(platform, plans.App.Database, guard.Token);

        var reports = await FaultRuns.All(
            Enumerable.Range(first, seeds), AtOnce, (seed, stop) => runs.Run(seed, Chats, KillsASeed, stop), Tell, guard.Token);

        Check(reports, seeds, KillsASeed);
        return reports;
    }

    private static void Check(IReadOnlyList<FaultReport> reports, int seeds, int mostKills)
    {
        Assert.Equal(seeds, reports.Count);
        Assert.All(reports, report => Assert.True(report.IsWell, $"{report}"));
        Assert.All(reports, report => Assert.InRange(report.Kills, 1, mostKills));
    }

    private static void Tell(FaultReport report) => TestContext.Current.TestOutputHelper?.WriteLine($"{report}");

    private static CancellationTokenSource Guard()
    {
        var guard = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        guard.CancelAfter(TimeSpan.FromMinutes(10));
        return guard;
    }
}
