namespace PlanBot.Outbox.Pace;

/// <summary>How fast one channel may send now: over all, to a chat, to a group. Remembers only chats written to a moment ago. Safe for many threads.</summary>
internal sealed class ChannelPace(IChannel channel, TimeProvider time)
{
    private const double ChatBurst = 1;
    private const double GroupBurst = 5;
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ClockedTokenBucket[]> _chats = new(StringComparer.Ordinal);

    // Nearly a token beside the one that goes: without it, waking some milliseconds late would cost speed.
    private readonly ClockedTokenBucket _all =
        ClockedTokenBucket.Within(channel.Limits.PerSecond, Second, 1 + ((channel.Limits.PerSecond - 1) / 30d), time);

    /// <summary>Messages that may go now, whatever the chats.</summary>
    public int Free => (int)_all.GetStatistics()!.CurrentAvailablePermits;

    /// <summary>Chats that are remembered.</summary>
    public int Remembered
    {
        get
        {
            lock (_lock)
                return _chats.Count;
        }
    }

    /// <summary>How long until something changes: a token over all where there is none, else one of a chat; null where there are all.</summary>
    public TimeSpan? Wait
    {
        get
        {
            if (_all.Wait is { Ticks: > 0 } wait)
                return wait;
            lock (_lock)
                return _chats.Values.Select(WaitOf).Where(w => w > TimeSpan.Zero).Cast<TimeSpan?>().Min();
        }
    }

    /// <summary>The chats that may not be written to now.</summary>
    public IReadOnlyList<string> Resting()
    {
        lock (_lock)
        {
            foreach (var (chat, buckets) in _chats)
                if (buckets.All(b => b.IdleDuration is not null))
                    _chats.Remove(chat);
            return [.. _chats.Where(c => WaitOf(c.Value) > TimeSpan.Zero).Select(c => c.Key)];
        }
    }

    /// <summary>Takes what one message to the chat needs; false where it may not go now.</summary>
    public bool TryTake(string chat)
    {
        lock (_lock)
        {
            if (!_chats.TryGetValue(chat, out var buckets))
                _chats.Add(chat, buckets = BucketsOf(chat));
            if (WaitOf(buckets) > TimeSpan.Zero || !Take(_all))
                return false;
            return Array.TrueForAll(buckets, Take);
        }
    }

    private static bool Take(ClockedTokenBucket bucket)
    {
        using var lease = bucket.AttemptAcquire();
        return lease.IsAcquired;
    }

    private static TimeSpan WaitOf(ClockedTokenBucket[] buckets) => buckets.Max(b => b.Wait);

    private ClockedTokenBucket[] BucketsOf(string chat)
    {
        var ofChat = ClockedTokenBucket.Within(channel.Limits.PerChatSecond, Second, ChatBurst, time);
        if (!channel.IsGroup(chat))
            return [ofChat];
        return [ofChat, ClockedTokenBucket.Within(channel.Limits.PerGroupMinute, Minute, Math.Min(GroupBurst, channel.Limits.PerGroupMinute), time)];
    }
}
