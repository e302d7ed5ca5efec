using System.Globalization;
using PlanBot.Channels.BotApi;
using PlanBot.Channels.Telegram.Api;
using PlanBot.Channels.Telegram.Api.Wire;
using PlanBot.Channels.Telegram.Rendering;
using PlanBot.Outbox;

namespace PlanBot.Channels.Telegram.Sending;

/// <summary>The way out to Telegram. A message's body is a <see cref="MessageBody"/>; a negative chat is a group.</summary>
internal sealed class TelegramChannel(TelegramClient client) : IChannel
{
    public const string ChannelName = "telegram";

    private static readonly LinkPreviewOptions NoPreview = new(IsDisabled: true);

    public string Name => ChannelName;

    /// <inheritdoc/>
    public bool IsGroup(string chat) => chat.StartsWith('-');

    /// <summary>What the platform is known to bear; it names no exact limits.</summary>
    public SendLimits Limits { get; } = new(PerSecond: 30, PerChatSecond: 1, PerGroupMinute: 20);

    /// <inheritdoc/>
    public Task<SendOutcome> Send(OutgoingMessage message, CancellationToken cancellation)
    {
        if (MessageBody.Read(message.Body) is not { } body)
            return Task.FromResult<SendOutcome>(new SendOutcome.Rejected("the body is none of ours"));
        if (Number(message.To.Chat) is not { } chat)
            return Task.FromResult<SendOutcome>(new SendOutcome.Rejected("the chat is no number"));
        return Number(message.Edits) is { } edited ? Edit(message, chat, edited, body, cancellation) : SendNew(message, chat, body, cancellation);
    }

    private async Task<SendOutcome> SendNew(OutgoingMessage message, long chat, MessageBody body, CancellationToken cancellation)
    {
        var answer = await client.SendMessage(
            new(chat, Number(message.To.Thread), body.Html, "HTML", NoPreview, Reply(message, chat), Markup(body)),
            cancellation);
        return SendOutcomes.Of(answer);
    }

    // Where the old message is gone the answer comes as a new one: whoever asked is still waiting for it.
    private async Task<SendOutcome> Edit(OutgoingMessage message, long chat, long edited, MessageBody body, CancellationToken cancellation)
    {
        var answer = await client.EditMessageText(new(chat, edited, body.Html, "HTML", NoPreview, Markup(body)), cancellation);
        // Changing a message twice is changing it once: what is not known can be tried again.
        if (answer is BotAnswer<Message>.Lost lost)
            return new SendOutcome.Failed(lost.Reason);
        if (answer is not BotAnswer<Message>.Refused refused)
            return SendOutcomes.Of(answer, edited);
        if (Refusals.IsUnchanged(refused.Description))
            return new SendOutcome.Sent(message.Edits);
        return Refusals.IsGone(refused.Description) ? await SendNew(message, chat, body, cancellation) : SendOutcomes.Of(answer);
    }

    // Among several people an answer says whose question it answers; alone with one it need not.
    private static ReplyParameters? Reply(OutgoingMessage message, long chat) =>
        chat < 0 && message.Part == 0 && Number(message.ReplyTo) is { } asked ? new(asked, AllowSendingWithoutReply: true) : null;

    private static InlineKeyboardMarkup? Markup(MessageBody body) => body.Keyboard is { Count: > 0 } rows
        ? new([.. rows.Select(row => (IReadOnlyList<InlineKeyboardButton>)[.. row.Select(b => new InlineKeyboardButton(b.Label, b.Id))])])
        : null;

    private static long? Number(string? text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
