using PlanBot.Channels.Chatting;
using PlanBot.Channels.Chatting.Reminding;
using PlanBot.Outbox;
using PlanBot.Reminders.Passing;
using PlanBot.Reminders.Planning;
using PlanBot.Storage;

namespace PlanBot.Tests.Reminders;

/// <summary>A platform that shows a digest as one plain text, a line for each button: "[label] id".</summary>
internal sealed class PlainDigests(DigestReply reply, string channel) : IDigestForm
{
    public string Channel => channel;

    public IReadOnlyList<string> Write(WriteSession session, ChatAddress chat, Digest digest, DateTimeOffset now)
    {
        var shown = reply.First(session, chat, digest, now);
        var parts = shown.Parts.Select(p => p switch
        {
            ReplyPart.Heading heading => $"** {heading.Value} **",
            ReplyPart.Text text => text.Value,
            _ => throw new InvalidOperationException($"a digest has no {p.GetType().Name}"),
        });
        return [string.Join('\n', parts.Concat(shown.Buttons.SelectMany(r => r).Select(b => $"[{b.Label}] {b.Id}")))];
    }
}
