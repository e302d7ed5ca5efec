namespace PlanBot.Channels.Telegram.Api.Wire;

/// <param name="Command">1 to 32 of a-z, 0-9 and _.</param>
/// <param name="Description">1 to 256 characters.</param>
internal sealed record BotCommand(string Command, string Description);

/// <summary>What stands in an empty chat with the bot, at most 512 characters.</summary>
internal sealed record BotDescription(string? Description);

/// <summary>What stands on the bot's profile, at most 120 characters.</summary>
internal sealed record BotShortDescription(string? ShortDescription);

/// <param name="Url">Empty where none is set.</param>
/// <param name="LastErrorDate">Seconds since 1970 of the last delivery that failed; null where none did.</param>
internal sealed record WebhookInfo(
    string? Url,
    bool HasCustomCertificate,
    int PendingUpdateCount,
    long? LastErrorDate = null,
    string? LastErrorMessage = null,
    int? MaxConnections = null,
    IReadOnlyList<string>? AllowedUpdates = null);
