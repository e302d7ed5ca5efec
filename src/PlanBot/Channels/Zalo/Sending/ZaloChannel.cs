using PlanBot.Channels.Zalo.Api;
using PlanBot.Channels.Zalo.Rendering;
using PlanBot.Outbox;

namespace PlanBot.Channels.Zalo.Sending;

/// <summary>The way out to Zalo. A message's body is a <see cref="ZaloBody"/>. Nothing that was sent can be changed: what is to take its place comes as a new message.</summary>
internal sealed class ZaloChannel(ZaloClient client) : IChannel
{
    public const string ChannelName = "zalo";

    public string Name => ChannelName;

    /// <summary>False: the bot speaks with one person at a time.</summary>
    public bool IsGroup(string chat) => false;

    /// <summary>The platform names no limits and how long it wants silence it does not say: better slow. What may have been sent is not sent again.</summary>
    public SendLimits Limits { get; } = new(PerSecond: 10, PerChatSecond: 1, PerGroupMinute: 20, TriesInDoubt: 0);

    /// <inheritdoc/>
    public async Task<SendOutcome> Send(OutgoingMessage message, CancellationToken cancellation) =>
        ZaloBody.Read(message.Body) is { } body
            ? ZaloOutcomes.Of(await client.SendMessage(message.To.Chat, body.Text, cancellation))
            : new SendOutcome.Rejected("the body is none of ours");
}
