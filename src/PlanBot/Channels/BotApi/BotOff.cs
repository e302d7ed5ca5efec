namespace PlanBot.Channels.BotApi;

/// <summary>Says once why a platform has no bot.</summary>
/// <param name="platform">The platform's name, which its section of the settings bears: "Zalo".</param>
/// <param name="giver">Who gives tokens: "@BotFather".</param>
internal sealed partial class BotOff(string platform, string giver, bool enabled, TokenReading token, ILogger<BotOff> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!enabled)
            Log.SwitchedOff(logger, platform, $"{platform}:Enabled");
        else if (token is TokenReading.Malformed wrong)
            Log.Malformed(logger, platform, wrong.Source, giver);
        else if (token is TokenReading.FileUnreadable file)
            Log.Unreadable(logger, platform, file.Path, file.Detail);
        else
            Log.NoToken(logger, platform, $"PLANBOT__{platform}__Token");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(3901, LogLevel.Information, "{Platform}: off, because {Setting} is false")]
        public static partial void SwitchedOff(ILogger logger, string platform, string setting);

        // Not shown by itself: a page without a bot is as it should be.
        [LoggerMessage(3902, LogLevel.Debug, "{Platform}: off, because there is no token ({Variable})")]
        public static partial void NoToken(ILogger logger, string platform, string variable);

        [LoggerMessage(3903, LogLevel.Error, "{Platform}: off, because {Source} holds no token; take it from {Giver} as it is, \"12345:letters\"")]
        public static partial void Malformed(ILogger logger, string platform, string source, string giver);

        [LoggerMessage(3904, LogLevel.Error, "{Platform}: off, because the token's file {Path} cannot be read: {Detail}")]
        public static partial void Unreadable(ILogger logger, string platform, string path, string detail);
    }
}
