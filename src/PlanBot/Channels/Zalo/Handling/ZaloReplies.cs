using PlanBot.Channels.Chatting;
using PlanBot.Channels.Zalo.Rendering;
using PlanBot.Outbox;
using PlanBot.Prompts;
using PlanBot.Storage;

namespace PlanBot.Channels.Zalo.Handling;

/// <summary>Writes what the bot says about one event into the outbox.</summary>
internal sealed class ZaloReplies(OutboxWriter outbox, ZaloRenderer renderer, PromptBook prompts)
{
    /// <param name="key">Names the message: what is said about it is said once.</param>
    public void Write(WriteSession session, string key, ChatEvent happened, ChatTurn turn)
    {
        foreach (var (part, (body, isSecret)) in Replies(turn).SelectMany(r => renderer.Render(r).Select(b => (b, r.IsSecret))).Index())
            outbox.Add(session, new(happened.Chat, body.ToJson(), OutgoingPriority.Answer, $"{key}:{part}", MessageOf(happened), part, IsSecret: isSecret));
    }

    /// <summary>One polite sentence where an event could not be handled.</summary>
    public void WriteFault(WriteSession session, string key, ChatEvent happened) => Write(session, key, happened, new([Said(prompts.Say("zalo.fault"))], _ => { }));

    // A short word where something was pressed is a message where nothing else is said. Numbers count for the last message
    // alone: all that can be chosen stands there.
    private static IReadOnlyList<ChatReply> Replies(ChatTurn turn)
    {
        if (turn.Replies.Count == 0)
            return turn.Notice is { Length: > 0 } notice ? [Said(notice)] : [];
        var choices = turn.Replies.SelectMany(r => r.Buttons).ToList();
        return [.. turn.Replies.SkipLast(1).Select(r => r with { Buttons = [] }), turn.Replies[^1] with { Buttons = choices }];
    }

    private static ChatReply Said(string text) => new([new ReplyPart.Text(text)], []);

    private static string? MessageOf(ChatEvent happened) => happened switch
    {
        ChatEvent.Wrote { MessageId.Length: > 0 } wrote => wrote.MessageId,
        ChatEvent.SentOther { MessageId.Length: > 0 } other => other.MessageId,
        _ => null,
    };
}
