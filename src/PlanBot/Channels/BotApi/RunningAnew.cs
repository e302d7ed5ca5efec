namespace PlanBot.Channels.BotApi;

/// <summary>Runs what a bot does by itself until it ends or the program stops; a fault of ours never ends it for good.</summary>
internal static partial class RunningAnew
{
    /// <summary>How long to wait after a fault.</summary>
    public static readonly TimeSpan AfterFault = TimeSpan.FromMinutes(1);

    /// <param name="platform">The platform's name: "Zalo".</param>
    public static async Task Run(string platform, Func<CancellationToken, Task> run, TimeProvider time, ILogger logger, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
            try
            {
                await run(stopping);
                return;
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                Log.Fell(logger, platform, fault);
                await Task.Delay(AfterFault, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
    }

    private static partial class Log
    {
        [LoggerMessage(3921, LogLevel.Critical, "{Platform}: a fault of the program; beginning anew in a minute")]
        public static partial void Fell(ILogger logger, string platform, Exception fault);
    }
}
