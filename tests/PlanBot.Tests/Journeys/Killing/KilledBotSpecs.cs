namespace PlanBot.Tests.Journeys.Killing;

/// <summary>
/// 50 seeds on Telegram and 5 on Zalo of 50 updates and at least 60 messages each, two kills a seed, one answer of a hundred cut. The same with 1,000
/// updates a seed: "faults" in tests/PlanBot.Benchmarks.
/// </summary>
public sealed class KilledBotSpecs(FivePlans plans) : IClassFixture<FivePlans>
{
    private const int SeedsABatch = 10;
    private const int SeedsOnZalo = 5;
    private const int AtOnce = 5;
    private const int Chats = 10;
    private const int KillsASeed = 2;

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

    private async Task<IReadOnlyList<FaultReport>> Hold(Func<CancellationToken, Task<IKilledPlatform>> platform, int first, int seeds)
    {
        using var guard = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        guard.CancelAfter(TimeSpan.FromMinutes(10));
        var runs = await FaultRuns.Prepare(platform, plans.App.Database, guard.Token);

        var reports = await runs.Run(Enumerable.Range(first, seeds), AtOnce, Chats, KillsASeed, r => TestContext.Current.TestOutputHelper?.WriteLine($"{r}"), guard.Token);

        Assert.Equal(seeds, reports.Count);
        Assert.All(reports, report => Assert.True(report.IsWell, $"{report}"));
        Assert.All(reports, report => Assert.InRange(report.Kills, 1, KillsASeed));
        return reports;
    }
}
