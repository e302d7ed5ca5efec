using PlanBot.Channels.BotApi;
using PlanBot.Channels.Zalo.Api.Wire;
using PlanBot.Outbox;

namespace PlanBot.Channels.Zalo.Sending;

/// <summary>What an answer of the Zalo Bot API means to the outbox.</summary>
internal static class ZaloOutcomes
{
    public static SendOutcome Of(BotAnswer<ZaloSent> answer) => answer switch
    {
        BotAnswer<ZaloSent>.Ok ok => new SendOutcome.Sent(ok.Value?.MessageId),
        BotAnswer<ZaloSent>.Refused refused => Of(refused.Code, $"{refused.Code} {refused.Description}"),
        // A page of a server in between says by its status how far the request came.
        BotAnswer<ZaloSent>.Unreadable { Status: >= 300 } page => Of(page.Status, page.Reason),
        BotAnswer<ZaloSent>.Unreadable strange => new SendOutcome.Unknown(strange.Reason),
        BotAnswer<ZaloSent>.NotReached away => new SendOutcome.Failed(away.Reason),
        BotAnswer<ZaloSent>.Lost lost => new SendOutcome.Unknown(lost.Reason),
        _ => throw new InvalidOperationException("an answer of no kind"),
    };

    // 403 says "internal server error" and 408 "timeout": what became of the message before, nobody knows.
    private static SendOutcome Of(int code, string reason) => code switch
    {
        401 => new SendOutcome.ChannelRefused(reason),
        429 => new SendOutcome.Throttled(null),
        403 or 408 or 504 => new SendOutcome.Unknown(reason),
        >= 500 => new SendOutcome.Failed(reason),
        _ => new SendOutcome.Rejected(reason),
    };
}
