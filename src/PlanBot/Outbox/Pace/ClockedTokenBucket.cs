using System.Diagnostics.CodeAnalysis;
using System.Threading.RateLimiting;

namespace PlanBot.Outbox.Pace;

/// <summary>
/// A token bucket on a <see cref="TimeProvider"/>: the framework's own reads the machine's stopwatch. Kept as the moment at
/// which it is full again, in whole ticks, so that nothing adds up to a little more than allowed. Safe for many threads.
/// </summary>
internal sealed class ClockedTokenBucket : RateLimiter
{
    private readonly Lock _lock = new();
    private readonly TimeProvider _time;
    private readonly long _start;
    private readonly long _interval;
    private readonly long _depth;
    private long _full;

    /// <param name="burst">Tokens it holds, at least 1; a part of a token makes up for waking late.</param>
    /// <param name="interval">In which it gets one token.</param>
    public ClockedTokenBucket(double burst, TimeSpan interval, TimeProvider time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(burst, 1);
        (_time, _start, _interval, _depth) = (time, time.GetTimestamp(), interval.Ticks, (long)(burst * interval.Ticks));
    }

    /// <summary>A bucket that never gives more than so many tokens in any window of the period, whenever the window begins.</summary>
    public static ClockedTokenBucket Within(int limit, TimeSpan period, double burst, TimeProvider time)
    {
        // A window holds at most burst + period / interval tokens. Nine tenths are added because only whole ones count.
        var refill = limit + 0.9 - burst;
        return new(burst, TimeSpan.FromTicks((long)Math.Ceiling(period.Ticks / refill)), time);
    }

    /// <summary>How long it has been full; null while it is not.</summary>
    public override TimeSpan? IdleDuration
    {
        get
        {
            lock (_lock)
                return Now >= _full ? TimeSpan.FromTicks(Now - _full) : null;
        }
    }

    /// <summary>How long until it holds a token.</summary>
    public TimeSpan Wait
    {
        get
        {
            lock (_lock)
                return Missing(1);
        }
    }

    public override RateLimiterStatistics GetStatistics()
    {
        lock (_lock)
            return new() { CurrentAvailablePermits = (_depth - Math.Max(0, _full - Now)) / _interval };
    }

    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        lock (_lock)
        {
            var missing = Missing(permitCount);
            if (missing > TimeSpan.Zero)
                return new Lease(missing);
            _full = Math.Max(_full, Now) + (permitCount * _interval);
            return Lease.Given;
        }
    }

    // Nobody queues here: who gets none is told when to come again.
    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) =>
        new(AttemptAcquireCore(permitCount));

    private long Now => _time.GetElapsedTime(_start).Ticks;

    private TimeSpan Missing(int tokens) =>
        TimeSpan.FromTicks(Math.Max(0, Math.Max(0, _full - Now) + (tokens * _interval) - _depth));

    private sealed class Lease(TimeSpan? retryAfter) : RateLimitLease
    {
        public static readonly Lease Given = new(null);

        public override bool IsAcquired => retryAfter is null;

        public override IEnumerable<string> MetadataNames => retryAfter is null ? [] : [MetadataName.RetryAfter.Name];

        public override bool TryGetMetadata(string metadataName, [NotNullWhen(true)] out object? metadata)
        {
            metadata = metadataName == MetadataName.RetryAfter.Name ? retryAfter : null;
            return metadata is not null;
        }
    }
}
