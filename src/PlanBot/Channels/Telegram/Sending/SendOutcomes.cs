using System.Globalization;
using PlanBot.Channels.BotApi;
using PlanBot.Channels.Telegram.Api;
using PlanBot.Channels.Telegram.Api.Wire;
using PlanBot.Outbox;

namespace PlanBot.Channels.Telegram.Sending;

/// <summary>What an answer of the Bot API means to the outbox.</summary>
internal static class SendOutcomes
{
    /// <param name="edited">The message that was changed; null for a new one.</param>
    public static SendOutcome Of(BotAnswer<Message> answer, long? edited = null) => answer switch
    {
        BotAnswer<Message>.Ok ok => new SendOutcome.Sent((edited ?? Id(ok.Value))?.ToString(CultureInfo.InvariantCulture)),
        BotAnswer<Message>.Refused refused => OfRefusal(refused),
        BotAnswer<Message>.Unreadable unreadable => OfUnreadable(unreadable),
        BotAnswer<Message>.NotReached notReached => new SendOutcome.Failed(notReached.Reason),
        BotAnswer<Message>.Lost lost => new SendOutcome.Unknown(lost.Reason),
        _ => throw new InvalidOperationException("an answer of no kind"),
    };

    private static long? Id(Message? message) => message is { MessageId: > 0 } ? message.MessageId : null;

    // The description goes before the code: "chat not found" and "message is too long" are both 400.
    private static SendOutcome OfRefusal(BotAnswer<Message>.Refused refused) => refused switch
    {
        { MigrateTo: { } chat } => new SendOutcome.Moved(chat.ToString(CultureInfo.InvariantCulture)),
        { Code: 429 } or { RetryAfter: not null } => new SendOutcome.Throttled(refused.RetryAfter),
        { Code: 401 or 404 } => new SendOutcome.ChannelRefused(Reason(refused)),
        { Code: 403 } => new SendOutcome.Unreachable(Reason(refused)),
        { Code: 400 } when Refusals.IsClosedChat(refused.Description) => new SendOutcome.Unreachable(Reason(refused)),
        { Code: 409 or >= 500 } => new SendOutcome.Failed(Reason(refused)),
        _ => new SendOutcome.Rejected(Reason(refused)),
    };

    // No answer of the Bot API: a server before it spoke, or what is at the base address is another server.
    private static SendOutcome OfUnreadable(BotAnswer<Message>.Unreadable unreadable) => unreadable.Status switch
    {
        401 or 404 => new SendOutcome.ChannelRefused(unreadable.Reason),
        429 => new SendOutcome.Throttled(null),
        >= 300 => new SendOutcome.Failed(unreadable.Reason),
        _ => new SendOutcome.Unknown(unreadable.Reason),
    };

    private static string Reason(BotAnswer<Message>.Refused refused) => $"{refused.Code} {refused.Description}";
}
