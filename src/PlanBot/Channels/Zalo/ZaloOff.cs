namespace PlanBot.Channels.Zalo;

/// <summary>Says once why there is no bot.</summary>
internal sealed partial class ZaloOff(ZaloOptions options, ILogger<ZaloOff> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.Enabled)
            Log.SwitchedOff(logger);
        else if (options.Token.Length > 0)
            Log.Malformed(logger);
        else
            Log.NoToken(logger);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(3831, LogLevel.Information, "Zalo: off, because Zalo:Enabled is false")]
        public static partial void SwitchedOff(ILogger logger);

        // Not shown by itself: a page without a bot is as it should be.
        [LoggerMessage(3832, LogLevel.Debug, "Zalo: off, because there is no token (PLANBOT__Zalo__Token)")]
        public static partial void NoToken(ILogger logger);

        [LoggerMessage(3833, LogLevel.Error, "Zalo: off, because Zalo:Token holds no token; take it from Zalo Bot Manager as it is, \"12345:letters\"")]
        public static partial void Malformed(ILogger logger);
    }
}
