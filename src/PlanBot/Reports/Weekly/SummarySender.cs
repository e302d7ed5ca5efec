using PlanBot.Storage;

namespace PlanBot.Reports.Weekly;

/// <summary>Looks every few minutes whether the week's summaries are to go out, for as long as the program serves.</summary>
internal sealed partial class SummarySender(PlanDatabase database, WeeklySummaries summaries, TimeProvider time, ILogger<SummarySender> logger) : BackgroundService
{
    // Looking often, and not sleeping until Friday, is right for any clock that jumps.
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            Look();
            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    private void Look()
    {
        if (!summaries.IsTime)
            return;
        try
        {
            if (database.Read(summaries.Missing).Count > 0)
                Log.Written(logger, database.Write(summaries.Write));
        }
        catch (StorageException fault)
        {
            Log.Failed(logger, fault.Fault, fault);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2401, LogLevel.Information, "Wrote the week's summary to {Leaders} leaders.")]
        public static partial void Written(ILogger logger, int leaders);

        [LoggerMessage(2402, LogLevel.Warning, "The week's summary could not be written ({Fault}); it is tried again in five minutes.")]
        public static partial void Failed(ILogger logger, StorageFault fault, Exception exception);
    }
}
