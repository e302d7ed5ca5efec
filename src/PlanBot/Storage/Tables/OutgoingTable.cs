using Dapper;

namespace PlanBot.Storage.Tables;

/// <summary>Messages that go out, from being written to being done. What a sender does with them is in <see cref="OutgoingQueue"/>.</summary>
internal static class OutgoingTable
{
    /// <summary>Puts a message among those that wait. Its key must be new.</summary>
    public static void Insert(WriteSession session, OutgoingRecord message) => session.Statement("""
        INSERT INTO outgoing (channel, chat, thread, body, secret, priority, key, reply_to, part, edits, edits_row, state, tries, unknown, not_before, made)
        VALUES ($channel, $chat, $thread, $body, $secret, $priority, $key, $replyTo, $part, $edits, $editsRow, 0, 0, 0, $notBefore, $made)
        """, "$channel", "$chat", "$thread", "$body", "$secret", "$priority", "$key", "$replyTo", "$part", "$edits", "$editsRow", "$notBefore", "$made")
        .Run(
            message.Channel, message.Chat, message.Thread, message.Body, message.Secret, message.Priority, message.Key, message.ReplyTo, message.Part,
            message.Edits, message.EditsRow, message.NotBefore, message.Made);

    public static bool HasKey(ReadSession session, string key) =>
        session.Statement("SELECT 1 FROM outgoing WHERE key = $key", "$key").Set(key).ExecuteScalar() is not null;

    /// <summary>The messages that answer a person's message, and those that take their place, in the order they were written.</summary>
    public static IReadOnlyList<OutgoingRecord> OfReply(ReadSession session, string channel, string chat, string replyTo) =>
        [.. session.Connection.Query<OutgoingRecord>(
            "SELECT * FROM outgoing WHERE channel = @channel AND chat = @chat AND reply_to = @replyTo ORDER BY id",
            new { channel, chat, replyTo }, session.Transaction)];

    /// <summary>The last message that reached a chat or may have; null where none did.</summary>
    public static OutgoingRecord? Last(ReadSession session, string channel, string chat) =>
        session.Connection.QueryFirstOrDefault<OutgoingRecord>("""
            SELECT * FROM outgoing WHERE channel = @channel AND chat = @chat AND (state IN (1, 2) OR state = 3 AND unknown > 0) ORDER BY id DESC LIMIT 1
            """, new { channel, chat }, session.Transaction);

    /// <summary>Gives a waiting change of this message of the platform another body.</summary>
    /// <returns>False where no such change waits.</returns>
    public static bool ReplaceEdit(WriteSession session, string channel, string chat, string edits, string body, bool secret) => session.Connection.Execute(
        "UPDATE outgoing SET body = @body, secret = @secret WHERE channel = @channel AND chat = @chat AND state < 2 AND state = 0 AND edits = @edits",
        new { channel, chat, edits, body, secret }, session.Transaction) > 0;

    /// <summary>Gives a message another body, if it still waits.</summary>
    public static void ReplaceBody(WriteSession session, long id, string body, bool secret) =>
        session.Connection.Execute("UPDATE outgoing SET body = @body, secret = @secret WHERE id = @id AND state = 0", new { id, body, secret }, session.Transaction);

    /// <summary>Gives up one message, if it still waits.</summary>
    public static void GiveUp(WriteSession session, long id, string reason, long now) => session.Connection.Execute(
        "UPDATE outgoing SET state = 3, reason = @reason, done = @now WHERE id = @id AND state = 0", new { id, reason, now }, session.Transaction);

    /// <summary>Gives up all that waits for a chat; says how many.</summary>
    public static int GiveUpChat(WriteSession session, string channel, string chat, string reason, long now) => session.Connection.Execute(
        "UPDATE outgoing SET state = 3, reason = @reason, done = @now WHERE channel = @channel AND chat = @chat AND state < 2 AND state = 0",
        new { channel, chat, reason, now }, session.Transaction);

    /// <summary>Gives up what waits for a chat and is of this priority.</summary>
    public static void GiveUpWaiting(WriteSession session, string channel, string chat, int priority, string reason, long now) => session.Connection.Execute("""
        UPDATE outgoing SET state = 3, reason = @reason, done = @now WHERE channel = @channel AND chat = @chat AND state < 2 AND state = 0 AND priority = @priority
        """, new { channel, chat, priority, reason, now }, session.Transaction);

    /// <summary>What waits for a chat goes to another one. What was sent is forgotten: a platform begins to count the messages anew there.</summary>
    public static void Move(WriteSession session, string channel, string chat, string to) => session.Connection.Execute("""
        UPDATE outgoing SET chat = @to WHERE channel = @channel AND chat = @chat AND state < 2 AND state = 0;
        DELETE FROM outgoing WHERE channel = @channel AND chat = @chat AND state >= 2;
        """, new { channel, chat, to }, session.Transaction);

    /// <summary>Removes all that was written to a chat and is not on its way at this moment.</summary>
    public static void RemoveChat(WriteSession session, string channel, string chat) => session.Connection.Execute(
        "DELETE FROM outgoing WHERE channel = @channel AND chat = @chat AND state <> 1", new { channel, chat }, session.Transaction);

    /// <summary>Removes what was done before a moment, at most so many rows; says how many.</summary>
    public static int RemoveDone(WriteSession session, long before, int most) => session.Connection.Execute(
        "DELETE FROM outgoing WHERE id IN (SELECT id FROM outgoing WHERE done IS NOT NULL AND done < @before LIMIT @most)",
        new { before, most }, session.Transaction);

    /// <summary>How many messages wait, by channel.</summary>
    public static IReadOnlyList<(string Channel, long Count)> Waiting(ReadSession session) =>
        [.. session.Connection.Query<(string, long)>(
            "SELECT channel, count(*) FROM outgoing WHERE state = 0 GROUP BY channel", transaction: session.Transaction)];
}
