namespace PlanBot.Channels.BotApi;

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
    /// <param name="setting">What the setting is called: "Telegram:Token".</param>
    /// <param name="read">The token of a text; null where that has another form.</param>
    public static TokenReading Of(string token, string file, string setting, Func<string, BotToken?> read)
    {
        if (token.Length > 0)
            return read(token) is { } found ? new Found(found) : new Malformed(setting);
        return file.Length > 0 ? OfFile(file, read) : new None();
    }

    private static TokenReading OfFile(string path, Func<string, BotToken?> read)
    {
        try
        {
            if (new FileInfo(path).Length > MaxFileBytes)
                return new Malformed(path);
            return read(File.ReadAllText(path).Trim()) is { } token ? new Found(token) : new Malformed(path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new FileUnreadable(path, refused.Message);
        }
    }
}
