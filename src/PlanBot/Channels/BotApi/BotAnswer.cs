namespace PlanBot.Channels.BotApi;

/// <summary>What came back from one call of the Bot API. No text in it ever holds the token.</summary>
internal abstract record BotAnswer<T>
{
    /// <summary>Done.</summary>
    /// <param name="Value">The result; null where the server gave none that can be read, though it said that all is well.</param>
    internal sealed record Ok(T? Value) : BotAnswer<T>;

    /// <summary>The server said no.</summary>
    /// <param name="Code">As an HTTP status: 400, 401, 403, 404, 409, 429, 5xx.</param>
    /// <param name="Description">"Forbidden: bot was blocked by the user".</param>
    /// <param name="RetryAfter">How long the whole bot has to be silent; null where it does not say.</param>
    /// <param name="MigrateTo">The supergroup that the group has become; null where it has not.</param>
    internal sealed record Refused(int Code, string Description, TimeSpan? RetryAfter = null, long? MigrateTo = null) : BotAnswer<T>;

    /// <summary>An answer came that is none of the Bot API's (a page of a server in between) or too long.</summary>
    /// <param name="Status">The HTTP status; 0 where it is not known.</param>
    internal sealed record Unreadable(int Status, string Reason) : BotAnswer<T>;

    /// <summary>The request surely did not go out: no such host, connection refused.</summary>
    internal sealed record NotReached(string Reason) : BotAnswer<T>;

    /// <summary>The request went out, whole or in part, and no answer came: it may have been obeyed.</summary>
    internal sealed record Lost(string Reason) : BotAnswer<T>;
}
