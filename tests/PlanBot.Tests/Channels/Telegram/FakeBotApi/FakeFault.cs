namespace PlanBot.Tests.Channels.Telegram.FakeBotApi;

/// <summary>Something that goes wrong with one call, as a test wrote it down.</summary>
internal abstract record FakeFault
{
    /// <summary>Not obeyed; the answer says why. One that tells to wait silences the bot for so long.</summary>
    internal sealed record Refuse(int Code, string Description, int? RetryAfter = null, long? MigrateTo = null) : FakeFault;

    /// <summary>Not obeyed, and the answer is whatever the test says.</summary>
    internal sealed record Raw(int Status, string Body, string Type = "text/html") : FakeFault;

    /// <summary>Obeyed, and the answer is whatever the test says.</summary>
    internal sealed record RawAfter(int Status, string Body, string Type = "application/json") : FakeFault;

    /// <summary>The connection is cut; nothing was obeyed.</summary>
    internal sealed record CutBefore : FakeFault;

    /// <summary>Obeyed, then the connection is cut.</summary>
    internal sealed record CutAfter : FakeFault;

    /// <summary>Nothing happens until the task ends; not obeyed where the caller has gone by then.</summary>
    internal sealed record SlowBefore(Task Release) : FakeFault;

    /// <summary>Obeyed at once, answered when the task ends.</summary>
    internal sealed record SlowAfter(Task Release) : FakeFault;

    public static readonly FakeFault Unauthorized = new Refuse(401, "Unauthorized");
    public static readonly FakeFault Conflict =
        new Refuse(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
    public static readonly FakeFault Blocked = new Refuse(403, "Forbidden: bot was blocked by the user");
    public static readonly FakeFault Deactivated = new Refuse(403, "Forbidden: user is deactivated");
    public static readonly FakeFault Kicked = new Refuse(403, "Forbidden: bot was kicked from the supergroup chat");
    public static readonly FakeFault CannotBegin = new Refuse(403, "Forbidden: bot can't initiate conversation with a user");
    public static readonly FakeFault ChatNotFound = new Refuse(400, "Bad Request: chat not found");
    public static readonly FakeFault ServerError = new Refuse(500, "Internal Server Error");
    public static readonly FakeFault BadGateway = new Raw(502, "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>");

    public static FakeFault TooMany(int seconds) => new Refuse(429, $"Too Many Requests: retry after {seconds}", seconds);
}
