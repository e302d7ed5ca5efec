namespace PlanBot.Outbox;

/// <summary>The way out to one platform. Safe for many threads; any implementation must pass the channel contract's tests.</summary>
internal interface IChannel
{
    /// <summary>"telegram": what <see cref="ChatAddress.Channel"/> says.</summary>
    string Name { get; }

    SendLimits Limits { get; }

    /// <summary>True where others read along: the platform lets a bot write less there.</summary>
    bool IsGroup(string chat);

    /// <summary>One try to send one message. Every refusal of the platform is an outcome, never an exception.</summary>
    /// <exception cref="OperationCanceledException">The program is stopping, and the request had not gone out.</exception>
    Task<SendOutcome> Send(OutgoingMessage message, CancellationToken cancellation);
}

/// <summary>How fast a platform lets a bot send.</summary>
/// <param name="PerSecond">Messages a second over all chats.</param>
/// <param name="PerChatSecond">Messages a second to one chat.</param>
/// <param name="PerGroupMinute">Messages a minute to one group.</param>
/// <param name="TriesInDoubt">How often a message that may have been sent is sent once more.</param>
internal sealed record SendLimits(int PerSecond, int PerChatSecond, int PerGroupMinute, int TriesInDoubt = 1);
