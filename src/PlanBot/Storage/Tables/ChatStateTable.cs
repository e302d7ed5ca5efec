using Dapper;

namespace PlanBot.Storage.Tables;

/// <summary>What a platform said about chats: those that cannot be written to, and those that live on under another id. A chat without a row is well.</summary>
internal static class ChatStateTable
{
    // A chat moves once or twice in its life; more steps would be a circle.
    private const int MostMoves = 8;

    /// <summary>The id under which the chat lives now.</summary>
    public static string Follow(ReadSession session, string channel, string chat)
    {
        for (var moves = 0; moves < MostMoves; moves++)
        {
            if (MovedTo(session, channel, chat) is not { } next)
                return chat;
            chat = next;
        }

        return chat;
    }

    /// <summary>False where the platform refused to write to it.</summary>
    public static bool IsActive(ReadSession session, string channel, string chat) =>
        session.Statement("SELECT active FROM chat_state WHERE channel = $channel AND chat = $chat", "$channel", "$chat")
            .Set(channel, chat).ExecuteScalar() is not 0L;

    /// <param name="reason">Why it is not active; null where it is.</param>
    /// <param name="now">Milliseconds since 1970, UTC.</param>
    public static void SetActive(WriteSession session, string channel, string chat, bool active, string? reason, long now) =>
        session.Connection.Execute("""
            INSERT INTO chat_state (channel, chat, active, reason, changed) VALUES (@channel, @chat, @active, @reason, @now)
            ON CONFLICT DO UPDATE SET active = @active, reason = @reason, changed = @now
            """, new { channel, chat, active, reason, now }, session.Transaction);

    /// <summary>The chat lives on under another id, which is then no id that moved.</summary>
    public static void Move(WriteSession session, string channel, string chat, string to, long now)
    {
        session.Connection.Execute("""
            INSERT INTO chat_state (channel, chat, active, moved_to, changed) VALUES (@channel, @chat, 1, @to, @now)
            ON CONFLICT DO UPDATE SET moved_to = @to, changed = @now
            """, new { channel, chat, to, now }, session.Transaction);
        session.Connection.Execute(
            "UPDATE chat_state SET moved_to = NULL, changed = @now WHERE channel = @channel AND chat = @to AND moved_to IS NOT NULL",
            new { channel, to, now }, session.Transaction);
    }

    /// <summary>Forgets a chat that is as all are; where one has moved to is remembered, or what is written to it would be lost.</summary>
    public static void Remove(WriteSession session, string channel, string chat) => session.Connection.Execute(
        "DELETE FROM chat_state WHERE channel = @channel AND chat = @chat AND moved_to IS NULL", new { channel, chat }, session.Transaction);

    private static string? MovedTo(ReadSession session, string channel, string chat) =>
        session.Statement("SELECT moved_to FROM chat_state WHERE channel = $channel AND chat = $chat", "$channel", "$chat")
            .Set(channel, chat).ExecuteScalar() as string;
}
