using PlanBot.Channels.Chatting;
using PlanBot.Channels.Telegram;
using PlanBot.Channels.Web;
using PlanBot.Channels.Zalo;
using PlanBot.Evaluation;
using PlanBot.Outbox;
using PlanBot.People;
using PlanBot.Reminders;
using PlanBot.Reports;

namespace PlanBot.Hosting;

/// <summary>
/// Where settings come from, each overriding those before: appsettings.json in the current folder, user secrets,
/// environment variables such as PLANBOT__Web__Url.
/// </summary>
internal static class Settings
{
    public const string FileName = "appsettings.json";
    public const string EnvironmentPrefix = "PLANBOT__";
    private const string SecretsId = "planbot";

    /// <summary>Every section and the class it fills.</summary>
    public static IReadOnlyDictionary<string, Type> Sections { get; } = new Dictionary<string, Type>
    {
        [WebOptions.Section] = typeof(WebOptions),
        [ChatOptions.Section] = typeof(ChatOptions),
        [TelegramOptions.Section] = typeof(TelegramOptions),
        [ZaloOptions.Section] = typeof(ZaloOptions),
        [EvaluationOptions.Section] = typeof(EvaluationOptions),
        [OutboxOptions.Section] = typeof(OutboxOptions),
        [PeopleOptions.Section] = typeof(PeopleOptions),
        [ReminderOptions.Section] = typeof(ReminderOptions),
        [ReportsOptions.Section] = typeof(ReportsOptions),
    };

    /// <summary>The section the framework reads by itself.</summary>
    public const string Logging = "Logging";

    /// <exception cref="SetupException">appsettings.json is no JSON.</exception>
    public static void AddPlanBotSettings(this IConfigurationBuilder configuration)
    {
        try
        {
            configuration
                .AddJsonFile(Path.GetFullPath(FileName), optional: true, reloadOnChange: false)
                .AddUserSecrets(SecretsId)
                .AddEnvironmentVariables(EnvironmentPrefix);
        }
        catch (InvalidDataException broken)
        {
            throw new SetupException("setup.settings_broken", ("file", FileName), ("detail", broken.InnerException?.Message ?? broken.Message));
        }
    }

    /// <summary>The settings as the product reads them.</summary>
    /// <exception cref="SetupException">appsettings.json is no JSON.</exception>
    public static IConfigurationManager Read()
    {
        var settings = new ConfigurationManager();
        settings.AddPlanBotSettings();
        return settings;
    }
}
