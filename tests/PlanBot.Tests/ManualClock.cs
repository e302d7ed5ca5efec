namespace PlanBot.Tests;

/// <summary>A clock that goes when it is told to. Timers fire on the thread that lets the time pass. Safe for many threads.</summary>
internal sealed class ManualClock : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);
    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _set = [];
    private readonly List<(int Timers, TaskCompletionSource Reached)> _watchers = [];
    private long _passed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How long until the next timer fires; null where none is set.</summary>
    public TimeSpan? NextTimer
    {
        get
        {
            lock (_lock)
                return _set.Count == 0 ? null : TimeSpan.FromTicks(Math.Max(0, _set.Min(t => t.Due) - _passed));
        }
    }

    public override long GetTimestamp() => Interlocked.Read(ref _passed);

    /// <summary>How much later it is after each look at the day's time, as for a program that is held up between two looks.</summary>
    public TimeSpan LookTakes { get; set; }

    public override DateTimeOffset GetUtcNow() => Start.AddTicks(Interlocked.Add(ref _passed, LookTakes.Ticks));

    /// <summary>Lets the time pass, timer by timer: each sees the moment it was set for.</summary>
    public void Pass(TimeSpan time)
    {
        var until = GetTimestamp() + time.Ticks;
        while (TakeDue(until) is { } timer)
            timer.Fire();
        Interlocked.Exchange(ref _passed, until);
    }

    /// <summary>Done as soon as so many timers are set: what is under test waits for the time.</summary>
    public Task Waiting(int timers = 1)
    {
        lock (_lock)
        {
            if (_set.Count >= timers)
                return Task.CompletedTask;
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _watchers.Add((timers, reached));
            return reached.Task;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private ManualTimer? TakeDue(long until)
    {
        lock (_lock)
        {
            if (_set.MinBy(t => t.Due) is not { } timer || timer.Due > until)
                return null;
            Interlocked.Exchange(ref _passed, Math.Max(_passed, timer.Due));
            if (timer.Period > 0)
                timer.Due += timer.Period;
            else
                _set.Remove(timer);
            return timer;
        }
    }

    private sealed class ManualTimer(ManualClock clock, TimerCallback callback, object? state) : ITimer
    {
        private bool _disposed;

        public long Due { get; set; }

        public long Period { get; private set; }

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._lock)
            {
                clock._set.Remove(this);
                if (_disposed)
                    return false;
                if (dueTime == Timeout.InfiniteTimeSpan)
                    return true;
                (Due, Period) = (clock._passed + dueTime.Ticks, period == Timeout.InfiniteTimeSpan ? 0 : period.Ticks);
                clock._set.Add(this);
                foreach (var (_, reached) in clock._watchers.Where(w => w.Timers <= clock._set.Count).ToList())
                    reached.SetResult();
                clock._watchers.RemoveAll(w => w.Timers <= clock._set.Count);
                return true;
            }
        }

        public void Dispose()
        {
            lock (clock._lock)
            {
                _disposed = true;
                clock._set.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
