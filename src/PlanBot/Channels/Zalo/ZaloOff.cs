using PlanBot.Channels.BotApi;

namespace PlanBot.Channels.Zalo;

/// <summary>Says once why there is no bot.</summary>
internal sealed partial class ZaloOff(ZaloOptions options, TokenReading token, ILogger<ZaloOff> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.Enabled)
            Log.SwitchedOff(logger);
        else if (token is TokenReading.Malformed wrong)
            Log.Malformed(logger, wrong.Source);
        else if (token is TokenReading.FileUnreadable file)
            Log.Unreadable(logger, file.Path, file.Detail);
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

        [LoggerMessage(3833, LogLevel.Error, "Zalo: off, because {Source} holds no token; take it from Zalo Bot Manager as it is, \"12345:letters\"")]
        public static partial void Malformed(ILogger logger, string source);

        [LoggerMessage(3834, LogLevel.Error, "Zalo: off, because the token's file {Path} cannot be read: {Detail}")]
        public static partial void Unreadable(ILogger logger, string path, string detail);
    }
}
