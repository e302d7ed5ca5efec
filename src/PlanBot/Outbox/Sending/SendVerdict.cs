using PlanBot.Storage.Tables;

namespace PlanBot.Outbox.Sending;

/// <summary>What is to be written down about a message after one try.</summary>
/// <param name="mostUnknown">In doubt more often than this, a message is given up. Once: one more try, or a person might read it three times.</param>
internal sealed class SendVerdict(OutboxOptions options, Random random, int mostUnknown = 1)
{
    /// <param name="outcome">Null where nothing was sent and nothing is to be said about it.</param>
    /// <param name="now">Milliseconds since 1970, UTC.</param>
    public OutgoingRecord Of(OutgoingRecord message, SendOutcome? outcome, long now) => outcome switch
    {
        SendOutcome.Sent sent => message with { State = OutgoingState.Sent, MessageId = sent.MessageId ?? message.Edits, Reason = null, Done = now },
        null or SendOutcome.Throttled or SendOutcome.ChannelRefused => Untried(message),
        SendOutcome.Failed failed => Again(message with { Tries = message.Tries + 1 }, failed.Reason, now),
        SendOutcome.Unknown unknown => InDoubt(message, unknown.Reason, now),
        SendOutcome.Moved moved => Again(message with { Tries = message.Tries + 1, Chat = moved.Chat }, "the chat moved", now) with { NotBefore = now },
        SendOutcome.Unreachable unreachable => GivenUp(message, unreachable.Reason, now),
        SendOutcome.Rejected rejected => GivenUp(message, rejected.Reason, now),
        _ => throw new InvalidOperationException($"{outcome.GetType().Name} is no outcome known here."),
    };

    private static OutgoingRecord Untried(OutgoingRecord message) => message with { State = OutgoingState.Waiting };

    private OutgoingRecord Again(OutgoingRecord message, string reason, long now) => message.Tries >= options.MaxTries
        ? GivenUp(message, reason, now)
        : message with { State = OutgoingState.Waiting, Reason = reason, NotBefore = now + BackOff(message.Tries) };

    private OutgoingRecord InDoubt(OutgoingRecord message, string reason, long now) => message.Unknown >= mostUnknown
        ? GivenUp(message with { Unknown = message.Unknown + 1 }, reason, now)
        : message with { State = OutgoingState.Waiting, Unknown = message.Unknown + 1, Reason = reason, NotBefore = now + BackOff(1) };

    private static OutgoingRecord GivenUp(OutgoingRecord message, string reason, long now) =>
        message with { State = OutgoingState.GivenUp, Reason = reason, Done = now };

    // Between half and the whole of what the doubling gives, so that many that failed together do not come back together.
    private long BackOff(int tries)
    {
        var seconds = Math.Min(options.RetryCapSeconds, options.RetrySeconds * Math.Pow(2, tries - 1));
        return (long)(seconds * 1000 * (0.5 + (random.NextDouble() / 2)));
    }
}
