using Dapper;

namespace PlanBot.Storage.Tables;

/// <summary>A message whose turn it is.</summary>
internal sealed record DueMessage(long Id, string Chat);

/// <summary>The table outgoing as a sender works it off. Whatever it changes is in its own hand: two senders never have one row.</summary>
internal static class OutgoingQueue
{
    // The index is named, because the engine would rather walk all that was ever sent on the channel.
    // Its turn: nothing of its chat is in hand, and of what waits for the chat it goes first.
    private const string Due = """
        FROM outgoing o INDEXED BY outgoing_waiting WHERE channel = @channel AND state = 0 AND not_before <= @now
            AND chat NOT IN (SELECT value FROM json_each(@without))
            AND id = (SELECT id FROM outgoing e WHERE e.channel = o.channel AND e.chat = o.chat AND e.state < 2 ORDER BY e.state DESC, e.priority, e.id LIMIT 1)
        """;

    /// <summary>True where a message's turn has come.</summary>
    /// <param name="without">Chats that are not to be written to now.</param>
    public static bool AnyDue(ReadSession session, string channel, long now, IReadOnlyList<string> without) =>
        session.Connection.ExecuteScalar<long>(
            $"SELECT EXISTS (SELECT 1 {Due})", new { channel, now, without = StorageJson.Write(without) }, session.Transaction) == 1;

    /// <summary>The messages whose turn has come, the most urgent first, then the oldest; one a chat.</summary>
    public static IReadOnlyList<DueMessage> Next(ReadSession session, string channel, long now, IReadOnlyList<string> without, int most) =>
        [.. session.Connection.Query<DueMessage>(
            $"SELECT id, chat {Due} ORDER BY priority, id LIMIT @most",
            new { channel, now, without = StorageJson.Write(without), most }, session.Transaction)];

    /// <summary>When the next of the messages that have to wait may go; null where none has to.</summary>
    public static long? NextMoment(ReadSession session, string channel, long now) => session.Connection.ExecuteScalar<long?>(
        "SELECT min(not_before) FROM outgoing INDEXED BY outgoing_waiting WHERE channel = @channel AND state = 0 AND not_before > @now", new { channel, now }, session.Transaction);

    /// <summary>Takes messages in hand. Where one takes the place of a row's message, its <see cref="OutgoingRecord.Edits"/> is filled in.</summary>
    public static IReadOnlyList<OutgoingRecord> Claim(WriteSession session, IReadOnlyList<long> ids, string owner)
    {
        var parameters = new { ids = StorageJson.Write(ids), owner };
        session.Connection.Execute("""
            UPDATE outgoing SET state = 1, owner = @owner, edits = coalesce(edits, (SELECT message_id FROM outgoing e WHERE e.id = outgoing.edits_row))
            WHERE id IN (SELECT value FROM json_each(@ids)) AND state = 0
            """, parameters, session.Transaction);
        return [.. session.Connection.Query<OutgoingRecord>(
            "SELECT * FROM outgoing WHERE id IN (SELECT value FROM json_each(@ids)) AND state = 1 AND owner = @owner ORDER BY priority, id",
            parameters, session.Transaction)];
    }

    /// <summary>Writes down what became of a message in hand: its state, chat, counts, moment, id of the platform, reason.</summary>
    public static void Settle(WriteSession session, OutgoingRecord message) => session.Connection.Execute("""
        UPDATE outgoing SET state = @State, owner = NULL, chat = @Chat, tries = @Tries, unknown = @Unknown, not_before = @NotBefore,
            message_id = @MessageId, reason = @Reason, done = @Done
        WHERE id = @Id AND state = 1 AND owner = @Owner
        """, message, session.Transaction);

    /// <summary>The senders that have something in hand.</summary>
    public static IReadOnlyList<string> Owners(ReadSession session) =>
        [.. session.Connection.Query<string>("SELECT DISTINCT owner FROM outgoing WHERE state = 1", transaction: session.Transaction)];

    /// <summary>What a sender has in hand.</summary>
    public static IReadOnlyList<OutgoingRecord> InHand(ReadSession session, string owner) =>
        [.. session.Connection.Query<OutgoingRecord>(
            "SELECT * FROM outgoing WHERE state = 1 AND owner = @owner ORDER BY id", new { owner }, session.Transaction)];
}
