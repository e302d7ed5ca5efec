using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Outbox;

/// <summary>A message of ours that answers a person's.</summary>
/// <param name="Part">Which of the messages that answer it, from 0.</param>
/// <param name="MessageId">The platform's id; null as long as it is not sent.</param>
internal sealed record OurAnswer(int Part, string? MessageId);

/// <summary>
/// Writes messages to be sent, in the unit of work that also keeps why they are sent. The sender is woken when that unit is
/// committed; nobody has to think of it.
/// </summary>
internal sealed class OutboxWriter(OutboxBell bell, TimeProvider time)
{
    private const string Replaced = "replaced by a shorter answer";
    private const string Withdrawn = "nobody it is meant for is there any more";

    /// <summary>
    /// Has a message sent. One that changes a message of ours takes the place of a change of it that still waits. To a chat that
    /// cannot be written to only an answer is taken, and tried: somebody wrote from there.
    /// </summary>
    /// <returns>False where nothing will be sent for it: its key is there already, or the chat cannot be written to.</returns>
    public bool Add(WriteSession session, OutgoingMessage message) => Add(session, message, editsRow: null);

    /// <summary>Has a new answer to a person's message sent in place of the one before, whether that one is sent or still waits.</summary>
    /// <param name="parts">The whole new answer, each with its <see cref="OutgoingMessage.Part"/>; without <see cref="OutgoingMessage.Edits"/>.</param>
    /// <returns>The platform's ids of sent messages that the new answer has no part for. They still stand in the chat.</returns>
    public IReadOnlyList<string> Replace(WriteSession session, ChatAddress chat, string replyTo, IReadOnlyList<OutgoingMessage> parts)
    {
        var before = Before(session, chat, replyTo);
        foreach (var part in parts)
            Replace(session, [.. before[part.Part]], part);
        var surplus = before.Where(p => parts.All(n => n.Part != p.Key)).ToList();
        foreach (var waiting in surplus.SelectMany(p => p).Where(r => r.State == OutgoingState.Waiting))
            OutgoingTable.GiveUp(session, waiting.Id, Replaced, Now);
        return [.. surplus.Select(MessageIdOf).OfType<string>()];
    }

    /// <summary>Our messages that answer a person's message, by part; those that were given up are left out.</summary>
    public static IReadOnlyList<OurAnswer> Answers(ReadSession session, ChatAddress chat, string replyTo) =>
        [.. Before(session, chat, replyTo).OrderBy(p => p.Key).Select(p => new OurAnswer(p.Key, MessageIdOf(p)))];

    /// <summary>Gives up what waits for a chat and answers nobody.</summary>
    public void Withdraw(WriteSession session, ChatAddress chat) => OutgoingTable.GiveUpWaiting(
        session, chat.Channel, ChatStateTable.Follow(session, chat.Channel, chat.Chat), (int)OutgoingPriority.Bulk, Withdrawn, Now);

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    private bool Add(WriteSession session, OutgoingMessage message, long? editsRow)
    {
        if (message.Key is { } key && OutgoingTable.HasKey(session, key))
            return false;
        var channel = message.To.Channel;
        var chat = ChatStateTable.Follow(session, channel, message.To.Chat);
        if (!ChatStateTable.IsActive(session, channel, chat))
        {
            if (message.Priority != OutgoingPriority.Answer)
                return false;
            ChatStateTable.SetActive(session, channel, chat, active: true, reason: null, Now);
        }

        session.AfterCommit(bell.Ring);
        if (message.Edits is not { } edits || !OutgoingTable.ReplaceEdit(session, channel, chat, edits, message.Body, message.IsSecret))
            OutgoingTable.Insert(session, RecordOf(message, chat, editsRow));
        return true;
    }

    private void Replace(WriteSession session, IReadOnlyList<OutgoingRecord> before, OutgoingMessage part)
    {
        if (before.LastOrDefault(r => r.State == OutgoingState.Waiting) is { } waiting)
            OutgoingTable.ReplaceBody(session, waiting.Id, part.Body, part.IsSecret);
        else if (before is [var first, ..])
            Add(session, part with { Edits = MessageIdOf(before) }, first.Id); // on its way it has no id yet: it will when its turn comes
        else
            Add(session, part);
    }

    private static ILookup<int, OutgoingRecord> Before(ReadSession session, ChatAddress chat, string replyTo) =>
        OutgoingTable.OfReply(session, chat.Channel, ChatStateTable.Follow(session, chat.Channel, chat.Chat), replyTo)
            .Where(r => r.State != OutgoingState.GivenUp).ToLookup(r => r.Part);

    // A change keeps the id of the message it changes.
    private static string? MessageIdOf(IEnumerable<OutgoingRecord> part) => part.Select(r => r.MessageId).FirstOrDefault(id => id is not null);

    private OutgoingRecord RecordOf(OutgoingMessage message, string chat, long? editsRow) => new()
    {
        Channel = message.To.Channel,
        Chat = chat,
        Thread = message.To.Thread,
        Body = message.Body,
        Secret = message.IsSecret,
        Priority = (int)message.Priority,
        Key = message.Key,
        ReplyTo = message.ReplyTo,
        Part = message.Part,
        Edits = message.Edits,
        EditsRow = editsRow,
        NotBefore = Now,
        Made = Now,
    };
}
