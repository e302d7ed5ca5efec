using PlanBot.Channels.Chatting.Reminding;
using PlanBot.Channels.Telegram.Sending;
using PlanBot.Outbox;
using PlanBot.Reminders.Passing;
using PlanBot.Reminders.Planning;
using PlanBot.Storage;

namespace PlanBot.Channels.Telegram.Rendering;

/// <summary>Digests as Telegram shows them.</summary>
internal sealed class TelegramDigests(DigestReply reply) : IDigestForm
{
    public string Channel => TelegramChannel.ChannelName;

    public IReadOnlyList<string> Write(WriteSession session, ChatAddress chat, Digest digest, DateTimeOffset now) =>
        TelegramRenderer.Render(reply.First(session, chat, digest, now));
}
