using PlanBot.Channels.Chatting;
using PlanBot.Channels.Telegram.Rendering;
using PlanBot.Outbox;
using PlanBot.Prompts;
using PlanBot.Storage;

namespace PlanBot.Channels.Telegram.Handling;

/// <summary>Writes what the bot says about one event into the outbox.</summary>
internal sealed class ReplyWriter(OutboxWriter outbox, PromptBook prompts)
{
    /// <param name="key">Names the update: what is said about it is said once.</param>
    public void Write(WriteSession session, string key, ChatEvent happened, IReadOnlyList<ChatReply> replies)
    {
        if (replies.Count == 0)
            return;
        // Only the last reply answers the message, and changes with it; what stands before it (a greeting) is said by the way.
        for (var i = 0; i < replies.Count - 1; i++)
            Add(session, $"{key}:before:{i}", happened, replies[i], answered: null);
        if (happened is ChatEvent.Wrote { IsEdit: true } edited && replies[^1].Replaces)
            Replace(session, key, edited, replies[^1]);
        else
            Add(session, key, happened, replies[^1], MessageOf(happened));
    }

    /// <summary>One polite sentence where an update could not be handled.</summary>
    public void WriteFault(WriteSession session, string key, ChatEvent happened) =>
        Add(session, key, happened, new([new ReplyPart.Text(prompts.Say("telegram.fault"))], []), MessageOf(happened));

    private void Add(WriteSession session, string key, ChatEvent happened, ChatReply reply, string? answered)
    {
        // Only the first piece fits into the pressed message's place.
        var edits = reply.Replaces ? (happened as ChatEvent.Pressed)?.MessageId : null;
        foreach (var (part, body) in Bodies(reply).Index())
        {
            outbox.Add(session, Message(key, happened, part, body, answered) with { Edits = edits, IsSecret = reply.IsSecret });
            edits = null;
        }
    }

    private void Replace(WriteSession session, string key, ChatEvent.Wrote edited, ChatReply reply)
    {
        var parts = Bodies(reply).Select((body, part) => Message(key, edited, part, body, edited.MessageId) with { IsSecret = reply.IsSecret }).ToList();
        var surplus = outbox.Replace(session, edited.Chat, edited.MessageId, parts);
        foreach (var (i, old) in surplus.Index())
            outbox.Add(session, new(edited.Chat, Bodies(Replaced)[0], OutgoingPriority.Answer, $"{key}:old:{i}", Edits: old));
    }

    private ChatReply Replaced => new([new ReplyPart.Text(prompts.Say("telegram.replaced"))], []);

    private static OutgoingMessage Message(string key, ChatEvent happened, int part, string body, string? answered) => new(
        happened.Chat, body, OutgoingPriority.Answer, $"{key}:{part}", answered, part);

    private static string? MessageOf(ChatEvent happened) => happened switch
    {
        ChatEvent.Wrote wrote => wrote.MessageId,
        ChatEvent.SentOther other => other.MessageId,
        _ => null,
    };

    private static IReadOnlyList<string> Bodies(ChatReply reply) => TelegramRenderer.Render(reply);
}
