using Microsoft.Extensions.Options;

namespace PlanBot.People;

/// <summary>The address that opens the chat with the bot and enters a code at a tap.</summary>
internal sealed class DeepLink(IOptions<PeopleOptions> options)
{
    private const string Prefix = "l_";

    /// <summary>Null where the settings do not say what the bot is called.</summary>
    public string? Of(string code) => options.Value.TelegramBot is { Length: > 0 } bot ? $"https://t.me/{bot}?start={Prefix}{code}" : null;

    /// <summary>What stands for the code in the address with which a chat began; null where it began with something else.</summary>
    public static string? Read(string payload) => payload.StartsWith(Prefix, StringComparison.Ordinal) ? payload[Prefix.Length..] : null;
}
