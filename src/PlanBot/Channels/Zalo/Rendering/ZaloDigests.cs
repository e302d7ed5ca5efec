using PlanBot.Channels.Chatting.Reminding;
using PlanBot.Channels.Zalo.Sending;
using PlanBot.Outbox;
using PlanBot.Reminders.Passing;
using PlanBot.Reminders.Planning;
using PlanBot.Storage;

namespace PlanBot.Channels.Zalo.Rendering;

/// <summary>Digests as Zalo shows them: plain text, and under the last message the number of each task.</summary>
internal sealed class ZaloDigests(DigestReply reply, ZaloRenderer renderer) : IDigestForm
{
    public string Channel => ZaloChannel.ChannelName;

    public IReadOnlyList<string> Write(WriteSession session, ChatAddress chat, Digest digest, DateTimeOffset now) =>
        [.. renderer.Render(reply.First(session, chat, digest, now)).Select(b => b.ToJson())];
}
