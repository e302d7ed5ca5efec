using PlanBot.Channels.BotApi;
namespace PlanBot.Channels.Telegram;

/// <summary>Where a token was looked for and what was found.</summary>
internal abstract record TokenReading
{
    // The longest token with room for blanks: whatever is longer is another file.
    private const int MaxFileBytes = 1_000;

    internal sealed record Found(BotToken Token) : TokenReading;

    /// <summary>Neither setting is filled: there is to be no bot.</summary>
    internal sealed record None : TokenReading;

    /// <summary>The setting or the file holds something that is no token.</summary>
    /// <param name="Source">The setting's name or the file's path.</param>
    internal sealed record Malformed(string Source) : TokenReading;

    /// <param name="Detail">Why, as the system says it.</param>
    internal sealed record FileUnreadable(string Path, string Detail) : TokenReading;

    /// <summary>The setting goes before the file.</summary>
    public static TokenReading Of(TelegramOptions options)
    {
        if (options.Token.Length > 0)
            return BotToken.Read(options.Token) is { } token ? new Found(token) : new Malformed($"{TelegramOptions.Section}:{nameof(TelegramOptions.Token)}");
        return options.TokenFile.Length > 0 ? OfFile(options.TokenFile) : new None();
    }

    private static TokenReading OfFile(string path)
    {
        try
        {
            if (new FileInfo(path).Length > MaxFileBytes)
                return new Malformed(path);
            return BotToken.Read(File.ReadAllText(path).Trim()) is { } token ? new Found(token) : new Malformed(path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new FileUnreadable(path, refused.Message);
        }
    }
}
