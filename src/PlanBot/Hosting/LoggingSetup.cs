namespace PlanBot.Hosting;

/// <summary>Logs go to standard error: our own sentences, and of the framework what went wrong. Section "Logging" may say otherwise.</summary>
internal static class LoggingSetup
{
    public static void AddPlanBotLogging(this ILoggingBuilder logging, IConfiguration settings)
    {
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter("PlanBot", LogLevel.Information);
        // That the server could not start is told in a sentence; what is critical (a background service that fell) still shows.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        logging.AddConfiguration(settings.GetSection(Settings.Logging));
        logging.AddSimpleConsole(console => console.SingleLine = true);
        logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        // Addresses may carry a token, and the client's loggers would write them down.
        logging.Services.ConfigureHttpClientDefaults(client => client.RemoveAllLoggers());
    }
}
