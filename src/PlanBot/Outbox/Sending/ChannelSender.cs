using PlanBot.Outbox.Pace;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Outbox.Sending;

/// <summary>
/// Works off what waits for one channel, step by step: writes down what became of the tries that ended, takes as many messages
/// in hand as may go now (one unit of work for both), and sends them. Steps follow one another; the sends run beside them.
/// </summary>
internal sealed class ChannelSender(
    IChannel channel, string owner, PlanDatabase database, OutboxOptions options, TimeProvider time, OutcomeBook book, SendTries tries)
{
    private readonly ChannelPace _pace = new(channel, time);
    private readonly OutboxBell _ended = new();
    private readonly Lock _lock = new();
    private readonly HashSet<long> _inHand = [];
    private readonly List<Tried> _tried = [];
    private bool _unsure;

    /// <summary>Done when the next try ends.</summary>
    public Task NextEnded => _ended.Next;

    /// <summary>True while a try runs, or its outcome is not written down.</summary>
    public bool IsBusy
    {
        get
        {
            lock (_lock)
                return _inHand.Count > 0;
        }
    }

    /// <summary>Chats the pace remembers.</summary>
    public int Remembered => _pace.Remembered;

    /// <param name="stopping">From then on nothing new is taken in hand.</param>
    /// <returns>After what time to step again, unless a try ends or something is written before; zero for at once.</returns>
    /// <exception cref="StorageException">Nothing was written. The next step does it all.</exception>
    public async Task<TimeSpan> Step(CancellationToken stopping)
    {
        var tried = Ended();
        var room = stopping.IsCancellationRequested ? 0 : Room();
        if (tried.Count == 0 && !_unsure && (room == 0 || !database.Read(AnyDue)))
            return Wait();

        var claimed = await Write(tried, room);
        lock (_lock)
        {
            _tried.RemoveRange(0, tried.Count);
            _inHand.ExceptWith(tried.Select(t => t.Message.Id));
            _inHand.UnionWith(claimed.Select(m => m.Id));
        }

        foreach (var message in claimed)
            _ = Send(message, stopping);
        return TimeSpan.Zero;
    }

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    private IReadOnlyList<Tried> Ended()
    {
        lock (_lock)
            return [.. _tried];
    }

    // How many messages may be taken in hand, whatever their chats.
    private int Room()
    {
        if (tries.Silence.Left > TimeSpan.Zero)
            return 0;
        lock (_lock)
        {
            // A platform that refused the bot is asked with one message.
            var most = tries.Silence.IsRefused ? 1 : options.InFlight;
            return Math.Max(0, Math.Min(_pace.Free, most - (_inHand.Count - _tried.Count)));
        }
    }

    private bool AnyDue(ReadSession session) => OutgoingQueue.AnyDue(session, channel.Name, Now, _pace.Resting());

    private async Task<IReadOnlyList<OutgoingRecord>> Write(IReadOnlyList<Tried> tried, int room)
    {
        try
        {
            var claimed = await database.WriteAsync(
                session =>
                {
                    foreach (var one in tried)
                        book.Record(session, one);
                    PutBackUnsure(session);
                    return room == 0 ? [] : Claim(session, room);
                },
                CancellationToken.None);
            _unsure = false;
            return claimed;
        }
        catch
        {
            _unsure = true; // a commit that failed may have been kept all the same
            throw;
        }
    }

    private void PutBackUnsure(WriteSession session)
    {
        if (!_unsure)
            return;
        foreach (var message in OutgoingQueue.InHand(session, owner).Where(m => m.Channel == channel.Name && !_inHand.Contains(m.Id)))
            book.Record(session, new(message, null));
    }

    private IReadOnlyList<OutgoingRecord> Claim(WriteSession session, int room)
    {
        var next = OutgoingQueue.Next(session, channel.Name, Now, _pace.Resting(), room).Where(m => _pace.TryTake(m.Chat)).Select(m => m.Id).ToList();
        return next.Count == 0 ? [] : OutgoingQueue.Claim(session, next, owner);
    }

    private TimeSpan Wait()
    {
        if (tries.Silence.Left is { Ticks: > 0 } silent)
            return silent;
        var look = TimeSpan.FromSeconds(options.LookSeconds);
        var pace = _pace.Wait ?? look;
        if (_pace.Free == 0)
            return pace;
        // One look at the clock for both: between two of them the moment may come, and what is left of it be less than nothing.
        var now = Now;
        var moment = database.Read(session => OutgoingQueue.NextMoment(session, channel.Name, now)) is { } next ? TimeSpan.FromMilliseconds(next - now) : look;
        return new[] { look, moment, pace }.Min();
    }

    private async Task Send(OutgoingRecord message, CancellationToken stopping)
    {
        var outcome = await tries.Try(message, stopping);
        lock (_lock)
            _tried.Add(new(message, outcome));
        _ended.Ring();
    }
}
