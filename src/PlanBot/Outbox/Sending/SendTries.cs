using PlanBot.Outbox.Pace;
using PlanBot.Storage.Tables;

namespace PlanBot.Outbox.Sending;

/// <summary>Tries messages on one channel and heeds what the platform says about the channel itself. Safe for many threads.</summary>
internal sealed partial class SendTries(IChannel channel, OutboxOptions options, OutboxMetrics metrics, TimeProvider time, ILogger logger)
{
    public ChannelSilence Silence { get; } = new(options, time);

    /// <returns>What became of it; null where the program stops and nothing was sent.</returns>
    public async Task<SendOutcome?> Try(OutgoingRecord message, CancellationToken stopping)
    {
        try
        {
            var outcome = await channel.Send(MessageOf(message), stopping);
            metrics.Tried(channel.Name, NameOf(outcome));
            if (outcome is SendOutcome.Sent)
                metrics.Waited(channel.Name, (OutgoingPriority)message.Priority, time.GetUtcNow() - DateTimeOffset.FromUnixTimeMilliseconds(message.Made));
            Heed(outcome);
            return outcome;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception fault)
        {
            // One message must not stop all others. Whether it went out before the fault, nobody knows.
            Log.Fault(logger, fault, message.Id, channel.Name);
            metrics.Tried(channel.Name, "fault");
            return new SendOutcome.Unknown(fault.GetType().Name);
        }
    }

    private void Heed(SendOutcome outcome)
    {
        switch (outcome)
        {
            case SendOutcome.Throttled throttled:
                Log.Throttled(logger, channel.Name, Silence.Throttle(throttled.RetryAfter).TotalSeconds);
                break;
            case SendOutcome.ChannelRefused refused:
                if (Silence.Refuse())
                    Log.Refused(logger, channel.Name, options.RefusedSeconds, refused.Reason);
                break;
            case SendOutcome.Sent or SendOutcome.Unreachable or SendOutcome.Moved or SendOutcome.Rejected:
                if (Silence.Accept())
                    Log.AcceptedAgain(logger, channel.Name);
                break;
        }
    }

    private static string NameOf(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Sent => "sent",
        SendOutcome.Throttled => "throttled",
        SendOutcome.Failed => "failed",
        SendOutcome.Unknown => "unknown",
        SendOutcome.Unreachable => "unreachable",
        SendOutcome.Moved => "moved",
        SendOutcome.Rejected => "rejected",
        SendOutcome.ChannelRefused => "channel_refused",
        _ => throw new InvalidOperationException($"{outcome.GetType().Name} is no outcome known here."),
    };

    private static OutgoingMessage MessageOf(OutgoingRecord record) => new(
        new(record.Channel, record.Chat, record.Thread), record.Body, (OutgoingPriority)record.Priority, record.Key, record.ReplyTo, record.Part, record.Edits);

    private static partial class Log
    {
        [LoggerMessage(3011, LogLevel.Warning, "{Channel} wants silence for {Seconds} s")]
        public static partial void Throttled(ILogger logger, string channel, double seconds);

        [LoggerMessage(3012, LogLevel.Error, "{Channel} refuses the bot itself; messages are kept, and one is tried every {Seconds} s: {Reason}")]
        public static partial void Refused(ILogger logger, string channel, int seconds, string reason);

        [LoggerMessage(3013, LogLevel.Information, "{Channel} takes messages again")]
        public static partial void AcceptedAgain(ILogger logger, string channel);

        [LoggerMessage(3014, LogLevel.Error, "Sending message {Id} of {Channel} failed in a way no channel should")]
        public static partial void Fault(ILogger logger, Exception fault, long id, string channel);
    }
}
