namespace PlanBot.Tests.Channels.Telegram.FakeBotApi;

/// <summary>
/// The platform's limits, by the fake's own clock: 30 messages a second over all, one a second a chat with a short burst,
/// 20 in any minute a group. Whoever goes over is told to wait, and the whole bot is silent meanwhile. Call under the fake's lock.
/// </summary>
internal sealed class FakeLimits(TimeProvider time)
{
    private const int PerSecond = 30;
    private const int PerGroupMinute = 20;
    private const int ChatBurst = 3;

    // A sender that keeps to the limit at its own end may be a little unsteady at ours.
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(100);

    private readonly Bucket _all = new(PerSecond, PerSecond);
    private readonly Dictionary<long, Bucket> _chats = [];
    private readonly Dictionary<long, Queue<DateTimeOffset>> _groups = [];
    private DateTimeOffset _mutedUntil;

    /// <summary>False lets everything through that is not sent while the bot has to be silent.</summary>
    public bool Enforced { get; set; } = true;

    /// <summary>Messages that went over a limit.</summary>
    public int Violations { get; private set; }

    /// <summary>Messages sent while the bot had been told to be silent.</summary>
    public int WhileMuted { get; private set; }

    /// <summary>Tells the bot to be silent.</summary>
    public void Mute(TimeSpan duration) => _mutedUntil = Later(_mutedUntil, time.GetUtcNow() + duration);

    /// <exception cref="BotApiRefusal">429: too fast, or told to be silent.</exception>
    public void Take(FakeChat chat)
    {
        var now = time.GetUtcNow();
        if (now + Slack < _mutedUntil)
        {
            WhileMuted++;
            throw TooMany(_mutedUntil - now);
        }

        if (!Enforced || Wait(chat, now) is not { } wait)
            return;
        Violations++;
        // Told in whole seconds, and meant so.
        Mute(TimeSpan.FromSeconds(Seconds(wait)));
        throw TooMany(wait);
    }

    private TimeSpan? Wait(FakeChat chat, DateTimeOffset now)
    {
        if (chat.IsGroup && GroupWait(chat.Id, now) is { } group)
            return group;
        if (!_chats.TryGetValue(chat.Id, out var bucket))
            _chats[chat.Id] = bucket = new(ChatBurst, 1);
        return bucket.Take(now) ?? _all.Take(now);
    }

    private TimeSpan? GroupWait(long chat, DateTimeOffset now)
    {
        if (!_groups.TryGetValue(chat, out var times))
            _groups[chat] = times = [];
        var minute = TimeSpan.FromMinutes(1) - Slack;
        while (times.TryPeek(out var oldest) && now - oldest >= minute)
            times.Dequeue();
        if (times.Count >= PerGroupMinute)
            return times.Peek() + minute - now;
        times.Enqueue(now);
        return null;
    }

    private static BotApiRefusal TooMany(TimeSpan wait) => new(429, $"Too Many Requests: retry after {Seconds(wait)}", Seconds(wait));

    private static int Seconds(TimeSpan wait) => Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    private sealed class Bucket(double capacity, double perSecond)
    {
        private readonly double _most = capacity + (perSecond * Slack.TotalSeconds);
        private double _left;
        private DateTimeOffset _at;

        /// <summary>Null where there was one to take; otherwise how long until there is.</summary>
        public TimeSpan? Take(DateTimeOffset now)
        {
            _left = Math.Min(_most, _left + ((now - _at).TotalSeconds * perSecond));
            _at = now;
            if (_left < 1)
                return TimeSpan.FromSeconds((1 - _left) / perSecond);
            _left--;
            return null;
        }
    }
}
