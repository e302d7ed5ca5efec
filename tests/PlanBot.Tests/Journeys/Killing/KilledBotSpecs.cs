namespace PlanBot.Tests.Journeys.Killing;

/// <summary>
/// 50 seeds of 50 updates and at least 60 messages each, two kills a seed, one answer of a hundred cut. The same with 1,000
/// updates a seed: "faults" in tests/PlanBot.Benchmarks.
/// </summary>
public sealed class KilledBotSpecs(FivePlans plans) : IClassFixture<FivePlans>
{
    private const int SeedsABatch = 10;
    private const int AtOnce = 5;
    private const int Chats = 10;
    private const int KillsASeed = 2;

    public static TheoryData<int> Batches => [.. Enumerable.Range(0, 5)];

    [Theory]
    [MemberData(nameof(Batches))]
    public async Task However_often_the_program_is_killed_everything_is_answered_and_nothing_twice_but_what_was_on_its_way(int batch)
    {
        using var guard = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        guard.CancelAfter(TimeSpan.FromMinutes(10));
        var runs = await FaultRuns.Prepare(plans.App.Database, guard.Token);

        var reports = await runs.Run(
            Enumerable.Range((batch * SeedsABatch) + 1, SeedsABatch), AtOnce, Chats, KillsASeed, r => TestContext.Current.TestOutputHelper?.WriteLine($"{r}"), guard.Token);

        Assert.Equal(SeedsABatch, reports.Count);
        Assert.All(reports, report => Assert.True(report.IsWell, $"{report}"));
        Assert.All(reports, report => Assert.InRange(report.Kills, 1, KillsASeed));
    }
}
