namespace PlanBot.Outbox;

/// <summary>What became of one try to send one message.</summary>
internal abstract record SendOutcome
{
    /// <param name="MessageId">The platform's id of the message; null where it gives none.</param>
    internal sealed record Sent(string? MessageId) : SendOutcome;

    /// <summary>The platform wants silence from the whole bot; nothing was sent.</summary>
    /// <param name="RetryAfter">For how long; null where it does not say.</param>
    internal sealed record Throttled(TimeSpan? RetryAfter) : SendOutcome;

    /// <summary>Surely not sent, and worth another try: no connection, a fault of the server said before it took the message.</summary>
    internal sealed record Failed(string Reason) : SendOutcome;

    /// <summary>The request went out and no answer came back: it may have been sent.</summary>
    internal sealed record Unknown(string Reason) : SendOutcome;

    /// <summary>This chat can no longer be written to: blocked, deactivated, not found.</summary>
    internal sealed record Unreachable(string Reason) : SendOutcome;

    /// <summary>The chat lives on under another id.</summary>
    internal sealed record Moved(string Chat) : SendOutcome;

    /// <summary>This message will never be taken (too long, bad form); the next one may be.</summary>
    internal sealed record Rejected(string Reason) : SendOutcome;

    /// <summary>The channel itself is refused (a wrong token): nothing can be sent until an operator mends it; the message is kept.</summary>
    internal sealed record ChannelRefused(string Reason) : SendOutcome;
}
