using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Outbox.Sending;

/// <summary>A message that was taken in hand, and what became of it; null where it was put back untried.</summary>
internal sealed record Tried(OutgoingRecord Message, SendOutcome? Outcome);

/// <summary>Writes down what became of tries: of the message, of its chat, and of what else waits for that chat.</summary>
internal sealed partial class OutcomeBook(SendVerdict verdict, TimeProvider time, ILogger logger)
{
    public void Record(WriteSession session, Tried tried)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        var message = tried.Message;
        var after = verdict.Of(message, tried.Outcome, now);
        OutgoingQueue.Settle(session, after);
        Tell(after, tried.Outcome);
        switch (tried.Outcome)
        {
            case SendOutcome.Unreachable unreachable:
                ChatStateTable.SetActive(session, message.Channel, message.Chat, active: false, unreachable.Reason, now);
                OutgoingTable.GiveUpChat(session, message.Channel, message.Chat, unreachable.Reason, now);
                break;
            case SendOutcome.Moved moved when moved.Chat != message.Chat:
                ChatMove.Run(session, message.Channel, message.Chat, moved.Chat, now);
                break;
        }
    }

    private void Tell(OutgoingRecord after, SendOutcome? outcome)
    {
        switch (outcome)
        {
            case SendOutcome.Unreachable:
                Log.Unreachable(logger, after.Id, after.Channel, after.Reason);
                break;
            case var _ when after.State == OutgoingState.GivenUp:
                Log.GivenUp(logger, after.Id, after.Channel, after.Tries, after.Unknown, after.Reason);
                break;
            case SendOutcome.Unknown:
                Log.InDoubt(logger, after.Id, after.Channel, after.Reason);
                break;
        }
    }

    // The row's number and not the chat: who writes to a bot is nobody's business.
    private static partial class Log
    {
        [LoggerMessage(3001, LogLevel.Warning, "Message {Id} of {Channel} is given up after {Tries} failures and {Unknown} tries in doubt: {Reason}")]
        public static partial void GivenUp(ILogger logger, long id, string channel, int tries, int unknown, string? reason);

        [LoggerMessage(3002, LogLevel.Warning, "Message {Id} of {Channel} may have been sent and is tried once more: {Reason}")]
        public static partial void InDoubt(ILogger logger, long id, string channel, string? reason);

        [LoggerMessage(3003, LogLevel.Information, "The chat of message {Id} of {Channel} cannot be written to any more: {Reason}")]
        public static partial void Unreachable(ILogger logger, long id, string channel, string? reason);
    }
}
