using Microsoft.Extensions.Options;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Outbox.Sending;

/// <summary>What has to be done beside sending: taking over from senders that died, and removing old messages.</summary>
internal sealed class OutboxUpkeep(PlanDatabase database, IOptions<OutboxOptions> options, TimeProvider time, ILogger<OutboxUpkeep> logger)
{
    private const int RowsAtOnce = 500;

    /// <summary>Whatever so many processes died of while they sent it may be what they died of.</summary>
    private const int MostDeaths = 5;

    private static readonly SendOutcome Ended = new SendOutcome.Unknown("the process ended while sending");

    // Nothing failed that a pause could mend: what the dead one had in hand goes at once. And a death is the program's own
    // doing, not the platform's: an answer that comes once more is better than one that never comes.
    private readonly OutcomeBook _book =
        new(new(new() { RetrySeconds = 0, MaxTries = options.Value.MaxTries }, Random.Shared, MostDeaths), time, logger);

    /// <summary>What dead senders had in hand may have been sent: it is tried once more.</summary>
    /// <returns>How many messages.</returns>
    public async Task<int> TakeOver(SenderPresence presence, CancellationToken cancellation)
    {
        var dead = database.Read(OutgoingQueue.Owners).Where(o => !presence.IsAlive(o)).ToList();
        return dead.Count == 0 ? 0 : await database.WriteAsync(session => dead.Sum(owner => TakeOver(session, owner)), cancellation);
    }

    /// <summary>Removes what was done too long ago, in small units so that nobody waits for it.</summary>
    public async Task Sweep(CancellationToken cancellation)
    {
        var before = time.GetUtcNow().AddDays(-options.Value.RetentionDays).ToUnixTimeMilliseconds();
        while (await database.WriteAsync(session => OutgoingTable.RemoveDone(session, before, RowsAtOnce), cancellation) == RowsAtOnce)
            cancellation.ThrowIfCancellationRequested();
    }

    private int TakeOver(WriteSession session, string owner)
    {
        var left = OutgoingQueue.InHand(session, owner);
        foreach (var message in left)
            _book.Record(session, new(message, Ended));
        return left.Count;
    }
}
