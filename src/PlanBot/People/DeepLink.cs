using Microsoft.Extensions.Options;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.People;

/// <summary>The address that opens the chat with the bot and enters a code at a tap.</summary>
internal sealed class DeepLink(IOptions<PeopleOptions> options)
{
    private const string Platform = "telegram";
    private const string Prefix = "l_";

    /// <summary>Null where Telegram has not said yet what the bot is called and the settings do not either.</summary>
    public string? Of(ReadSession session, string code) => Bot(session) is { Length: > 0 } bot ? $"https://t.me/{bot}?start={Prefix}{code}" : null;

    /// <summary>What stands for the code in the address with which a chat began; null where it began with something else.</summary>
    public static string? Read(string payload) => payload.StartsWith(Prefix, StringComparison.Ordinal) ? payload[Prefix.Length..] : null;

    // What Telegram says goes before what somebody typed: an address of another bot would hand the code to strangers.
    private string? Bot(ReadSession session) => BotNameTable.Find(session, Platform) ?? options.Value.TelegramBot;
}
