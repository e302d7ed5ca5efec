namespace PlanBot.Tests;

public sealed class ManualClockSpecs
{
    private readonly ManualClock _clock = new();

    [Fact]
    public void Timers_fire_in_the_order_of_their_moments_and_see_them()
    {
        var fired = new List<(string, TimeSpan)>();
        var start = _clock.GetTimestamp();
        void Set(string name, double due, double period) =>
            _clock.CreateTimer(_ => fired.Add((name, _clock.GetElapsedTime(start))), null, TimeSpan.FromSeconds(due), period < 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(period));
        Set("late", 3, -1);
        Set("often", 2, 2);

        _clock.Pass(TimeSpan.FromSeconds(5));

        Assert.Equal([("often", TimeSpan.FromSeconds(2)), ("late", TimeSpan.FromSeconds(3)), ("often", TimeSpan.FromSeconds(4))], fired);
        Assert.Equal(TimeSpan.FromSeconds(1), _clock.NextTimer);
    }

    [Fact]
    public async Task A_wait_ends_when_its_time_has_passed_and_a_stopped_one_never_fires()
    {
        var wait = Task.Delay(TimeSpan.FromSeconds(2), _clock, TestContext.Current.CancellationToken);
        using var stop = new CancellationTokenSource();
        var stopped = Task.Delay(TimeSpan.FromSeconds(1), _clock, stop.Token);
        await _clock.Waiting(timers: 2);
        await stop.CancelAsync();

        _clock.Pass(TimeSpan.FromSeconds(1.9));
        Assert.False(wait.IsCompleted);
        _clock.Pass(TimeSpan.FromSeconds(0.1));

        await wait;
        Assert.True(stopped.IsCanceled);
        Assert.Null(_clock.NextTimer);
    }
}
