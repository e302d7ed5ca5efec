using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace PlanBot.Channels.BotApi;

/// <summary>The bot's key to the Bot API. Nothing but the client sees its letters: every text of it says "[token]".</summary>
internal sealed partial class BotToken
{
    /// <summary>The bot's number, a colon, the secret. Telegram's secrets are long; how long Zalo's are it does not say.</summary>
    public const string Form = @"^\d{1,20}:[A-Za-z0-9_-]{20,100}$", AnyForm = @"^\d{1,20}:[A-Za-z0-9_-]{6,200}$";

    private const string Hidden = "[token]";

    private readonly string _letters;
    private readonly string _secret;

    private BotToken(string letters)
    {
        _letters = letters;
        _secret = letters[(letters.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }

    /// <summary>The bot's number: no secret, every user of the bot can see it.</summary>
    public string Bot => _letters[.._letters.IndexOf(':', StringComparison.Ordinal)];

    /// <summary>64 letters and digits that only who knows the token can tell; others for each purpose.</summary>
    public string SecretFor(string purpose) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.ASCII.GetBytes(_letters), Encoding.UTF8.GetBytes(purpose)));

    /// <summary>The token of a text; null where that has another form.</summary>
    public static BotToken? Read(string text) => Whole().IsMatch(text) ? new(text) : null;

    /// <inheritdoc cref="Read"/>
    public static BotToken? ReadAny(string text) => Any().IsMatch(text) ? new(text) : null;

    /// <summary>The path of a method, the only place where the token is written out.</summary>
    public string PathOf(string method) => $"bot{_letters}/{method}";

    /// <summary>The text without the token, whole or its secret alone.</summary>
    public string Redact(string text) => text.Replace(_letters, Hidden, StringComparison.Ordinal).Replace(_secret, Hidden, StringComparison.Ordinal);

    public override string ToString() => Hidden;

    [GeneratedRegex(Form)]
    private static partial Regex Whole();

    [GeneratedRegex(AnyForm)]
    private static partial Regex Any();
}
