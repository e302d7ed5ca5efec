using PlanBot.Channels.BotApi;
using PlanBot.Channels.Telegram.Receiving;

namespace PlanBot.Tests.Channels.Telegram.Transport;

public sealed class PatienceSpecs
{
    private readonly ManualClock _clock = new();

    [Fact]
    public void Each_failure_waits_up_to_twice_as_long_as_the_one_before_and_never_over_a_minute()
    {
        var patience = new Patience(_clock);

        foreach (var most in new[] { 1, 2, 4, 8, 16, 32, 60, 60 })
            Assert.InRange(Waited(patience, null), TimeSpan.FromSeconds(most / 2.0), TimeSpan.FromSeconds(most));
        patience.Reset();
        Assert.InRange(Waited(patience, null), TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Two_bots_that_failed_together_do_not_come_back_together() =>
        Assert.True(Enumerable.Range(0, 20).Select(_ => Waited(new(_clock), null)).Distinct().Count() > 10);

    [Fact]
    public void What_the_other_side_asks_for_is_waited_for_at_least() =>
        Assert.Equal(TimeSpan.FromSeconds(90), Waited(new(_clock), TimeSpan.FromSeconds(90)));

    private TimeSpan Waited(Patience patience, TimeSpan? least)
    {
        var waiting = patience.Wait(least, TestContext.Current.CancellationToken);
        var wait = _clock.NextTimer!.Value;
        _clock.Pass(wait);
        Assert.True(waiting.IsCompleted);
        return wait;
    }
}
