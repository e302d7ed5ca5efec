using Dapper;
using Microsoft.Data.Sqlite;
using PlanBot.Plans;

namespace PlanBot.Storage.Tables;

/// <summary>How a chat is set.</summary>
/// <param name="Ward">The ward its questions are about; null for all.</param>
/// <param name="IsFixed">True where a group's administrator chose the ward, so that nobody else changes it.</param>
/// <param name="IsGreeted">True once it was told who speaks and what is kept.</param>
/// <param name="Awaits">The command whose missing word the next message may bring; null for none.</param>
internal sealed record ChatState(
    string Channel, string Chat, bool IsGroup, WardName? Ward, bool IsFixed, bool IsGreeted, string? Awaits, DateTimeOffset LastSpoke);

/// <summary>The chats that were spoken with.</summary>
internal static class ChatTable
{
    private const string Group = "group";
    private const string Private = "private";

    public static ChatState? Find(ReadSession session, string channel, string chat)
    {
        using var reader = session.Statement(
            "SELECT kind, ward, fixed, greeted, awaits, last_spoke FROM chat WHERE channel = $channel AND chat = $chat", "$channel", "$chat")
            .Set(channel, chat).ExecuteReader();
        return !reader.Read() ? null : new(
            channel, chat, reader.GetString(0) == Group, Text(reader, 1) is { } ward ? new WardName(ward) : null, reader.GetBoolean(2),
            reader.GetBoolean(3), Text(reader, 4), StoredInstant.Read(reader.GetString(5)));
    }

    /// <summary>Keeps how the chat is now; when it was first spoken with stays.</summary>
    public static void Keep(WriteSession session, ChatState state) => session.Statement("""
        INSERT INTO chat (channel, chat, kind, ward, fixed, greeted, awaits, made, last_spoke)
        VALUES ($channel, $chat, $kind, $ward, $fixed, $greeted, $awaits, $spoke, $spoke)
        ON CONFLICT (channel, chat) DO UPDATE SET kind = excluded.kind, ward = excluded.ward, fixed = excluded.fixed,
            greeted = excluded.greeted, awaits = excluded.awaits, last_spoke = excluded.last_spoke
        """, "$channel", "$chat", "$kind", "$ward", "$fixed", "$greeted", "$awaits", "$spoke")
        .Run(
            state.Channel, state.Chat, state.IsGroup ? Group : Private, state.Ward?.Value, state.IsFixed, state.IsGreeted, state.Awaits,
            StoredInstant.Write(state.LastSpoke));

    public static void Remove(WriteSession session, string channel, string chat) =>
        session.Connection.Execute("DELETE FROM chat WHERE channel = @channel AND chat = @chat", new { channel, chat }, session.Transaction);

    /// <summary>Forgets the chats that last spoke before this.</summary>
    public static int RemoveBefore(WriteSession session, DateTimeOffset before) =>
        session.Connection.Execute("DELETE FROM chat WHERE last_spoke < @before", new { before = StoredInstant.Write(before) }, session.Transaction);

    private static string? Text(SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
