using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Inbox;

/// <summary>Removes the numbers of updates that were handled days ago: no platform delivers again after so long.</summary>
internal sealed partial class InboxSweep(PlanDatabase database, IIncomingHandler handler, TimeProvider time, ILogger<InboxSweep> logger) : BackgroundService
{
    /// <summary>Telegram keeps an update for one day.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(3);

    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            Sweep();
        }
        while (await Next(timer, stoppingToken));
    }

    private void Sweep()
    {
        try
        {
            var before = (time.GetUtcNow() - Kept).ToUnixTimeMilliseconds();
            database.Write(session => IncomingTable.Sweep(session, handler.Channel, handler.Bot, before));
        }
        catch (StorageException fault)
        {
            Log.Failed(logger, fault);
        }
    }

    private static async Task<bool> Next(PeriodicTimer timer, CancellationToken stopping)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stopping);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(3202, LogLevel.Warning, "Old numbers of updates could not be removed; the next try is in an hour")]
        public static partial void Failed(ILogger logger, Exception fault);
    }
}
