namespace PlanBot.Storage;

/// <summary>
/// Folds the database's log into its file beside the writers, for as long as the program serves. Left to them, one of some
/// hundreds has to wait for the disk with all others behind it.
/// </summary>
internal sealed partial class LogFolding(PlanDatabase database, ILogger<LogFolding> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await database.MuchWritten(stoppingToken);
                Fold();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program is stopping: the log is as good a place as the file.
        }
    }

    private void Fold()
    {
        try
        {
            database.Fold();
        }
        catch (StorageException fault)
        {
            Log.Failed(logger, fault);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2901, LogLevel.Warning, "The database's log could not be folded into its file; it is tried again after more was written")]
        public static partial void Failed(ILogger logger, Exception fault);
    }
}
