namespace PlanBot.Outbox.Pace;

/// <summary>How long a channel keeps silent because its platform said so. Safe for many threads.</summary>
internal sealed class ChannelSilence(OutboxOptions options, TimeProvider time)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);
    private readonly Lock _lock = new();
    private DateTimeOffset _until = DateTimeOffset.MinValue;
    private TimeSpan _unsaid = First;

    /// <summary>True from when the platform refused the bot itself until it takes a message: one at a time is tried then.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>What is left of the silence.</summary>
    public TimeSpan Left
    {
        get
        {
            lock (_lock)
                return Later(_until - time.GetUtcNow(), TimeSpan.Zero);
        }
    }

    /// <summary>The platform wants silence; where it does not say for how long, twice as long as the last time.</summary>
    /// <returns>For how long.</returns>
    public TimeSpan Throttle(TimeSpan? retryAfter)
    {
        lock (_lock)
        {
            // Several that were on their way are one refusal.
            if (retryAfter is null && _until > time.GetUtcNow())
                return Left;
            var wait = retryAfter ?? _unsaid;
            if (retryAfter is null)
                _unsaid = _unsaid * 2 < Longest ? _unsaid * 2 : Longest;
            Keep(wait);
            return wait;
        }
    }

    /// <summary>The platform refuses the bot itself.</summary>
    /// <returns>True where that is new.</returns>
    public bool Refuse()
    {
        lock (_lock)
        {
            var isNew = !IsRefused;
            IsRefused = true;
            Keep(TimeSpan.FromSeconds(options.RefusedSeconds));
            return isNew;
        }
    }

    /// <summary>The platform took a message, or refused that one message alone.</summary>
    /// <returns>True where it refused the bot until now.</returns>
    public bool Accept()
    {
        lock (_lock)
        {
            var was = IsRefused;
            IsRefused = false;
            _unsaid = First;
            return was;
        }
    }

    private void Keep(TimeSpan wait)
    {
        var until = time.GetUtcNow() + wait;
        _until = until > _until ? until : _until;
    }

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
