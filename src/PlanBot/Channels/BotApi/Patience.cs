namespace PlanBot.Channels.BotApi;

/// <summary>How long to wait after one failure, and longer after each further one: twice as long, up to a minute, and never all bots at once.</summary>
internal sealed class Patience(TimeProvider time)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(1);

    /// <summary>Failures since the last success.</summary>
    public int Failures { get; private set; }

    public void Reset() => Failures = 0;

    /// <param name="least">What the other side asked for; null where it asked for nothing.</param>
    public Task Wait(TimeSpan? least, CancellationToken cancellation)
    {
        var full = Math.Min(Most.Ticks, First.Ticks << Math.Min(Failures++, 10));
        var wait = TimeSpan.FromTicks((full / 2) + Random.Shared.NextInt64(full / 2));
        return Task.Delay(least > wait ? least.Value : wait, time, cancellation);
    }
}
