using Microsoft.Extensions.Options;
using PlanBot.Storage;

namespace PlanBot.Outbox.Sending;

/// <summary>Sends what waits, every channel beside the others, as long as the program runs. A stop lets what is in hand finish.</summary>
internal sealed partial class OutboxSender(
    IEnumerable<IChannel> channels,
    PlanDatabase database,
    OutboxBell bell,
    OutboxUpkeep upkeep,
    OutboxMetrics metrics,
    IOptions<OutboxOptions> options,
    TimeProvider time,
    ILogger<OutboxSender> logger) : BackgroundService
{
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromHours(1);

    private TimeSpan Look => TimeSpan.FromSeconds(options.Value.LookSeconds);

    /// <summary>What sends for one channel, under a sender's name.</summary>
    internal ChannelSender SenderOf(IChannel channel, string owner) => new(
        channel, owner, database, options.Value, time,
        new(new(options.Value, Random.Shared, channel.Limits.TriesInDoubt), time, logger),
        new(channel, options.Value, metrics, time, logger));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var presence = SenderPresence.Begin(database.Path);
        await Task.WhenAll(
        [
            Every(Look, () => TakeOver(presence, stoppingToken), stoppingToken),
            Every(BetweenSweeps, () => upkeep.Sweep(stoppingToken), stoppingToken),
            .. channels.Select(c => Run(SenderOf(c, presence.Name), stoppingToken)),
        ]);
    }

    private async Task Run(ChannelSender sender, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested || sender.IsBusy)
        {
            var (rung, ended) = (bell.Next, sender.NextEnded);
            var wait = await Guard(() => sender.Step(stopping));
            if (wait == TimeSpan.Zero)
                continue;
            if (stopping.IsCancellationRequested)
                await Rest(wait, ended, CancellationToken.None);
            else
                await Rest(wait, Task.WhenAny(rung, ended), stopping);
        }
    }

    private async Task TakeOver(SenderPresence presence, CancellationToken stopping)
    {
        if (await upkeep.TakeOver(presence, stopping) > 0)
            bell.Ring();
    }

    private async Task Every(TimeSpan pause, Func<Task> work, CancellationToken stopping)
    {
        try
        {
            while (true)
            {
                await Guard(async () =>
                {
                    await work();
                    return pause;
                });
                await Task.Delay(pause, time, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
    }

    // What the database could not do now, it may do later: a full disk, another process that writes for long.
    private async Task<TimeSpan> Guard(Func<Task<TimeSpan>> work)
    {
        try
        {
            return await work();
        }
        catch (StorageException e)
        {
            Log.Storage(logger, e);
            return Look;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A channel that falls silent for good while the program runs on would be noticed by nobody.
            Log.Fault(logger, e);
            return Look;
        }
    }

    private async Task Rest(TimeSpan wait, Task woken, CancellationToken stopping)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        // Timers count whole milliseconds: waking a part of one early would be waking twice.
        await Task.WhenAny(woken, Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), time, over.Token));
        await over.CancelAsync();
    }

    private static partial class Log
    {
        [LoggerMessage(3021, LogLevel.Error, "The database does not keep what became of messages; it is tried again")]
        public static partial void Storage(ILogger logger, Exception fault);

        [LoggerMessage(3022, LogLevel.Error, "Sending failed in a way it should not; it is tried again")]
        public static partial void Fault(ILogger logger, Exception fault);
    }
}
