using Dapper;
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

    public static ChatState? Find(ReadSession session, string channel, string chat) =>
        session.Connection.QuerySingleOrDefault<ChatRecord>(
            "SELECT * FROM chat WHERE channel = @channel AND chat = @chat", new { channel, chat }, session.Transaction)?.ToState();

    /// <summary>Keeps how the chat is now; when it was first spoken with stays.</summary>
    public static void Keep(WriteSession session, ChatState state) => session.Connection.Execute("""
        INSERT INTO chat (channel, chat, kind, ward, fixed, greeted, awaits, made, last_spoke)
        VALUES (@Channel, @Chat, @Kind, @Ward, @IsFixed, @IsGreeted, @Awaits, @Spoke, @Spoke)
        ON CONFLICT (channel, chat) DO UPDATE SET kind = excluded.kind, ward = excluded.ward, fixed = excluded.fixed,
            greeted = excluded.greeted, awaits = excluded.awaits, last_spoke = excluded.last_spoke
        """,
        new { state.Channel, state.Chat, Kind = state.IsGroup ? Group : Private, Ward = state.Ward?.Value, state.IsFixed, state.IsGreeted, state.Awaits, Spoke = StoredInstant.Write(state.LastSpoke) },
        session.Transaction);

    public static void Remove(WriteSession session, string channel, string chat) =>
        session.Connection.Execute("DELETE FROM chat WHERE channel = @channel AND chat = @chat", new { channel, chat }, session.Transaction);

    /// <summary>Forgets the chats that last spoke before this.</summary>
    public static int RemoveBefore(WriteSession session, DateTimeOffset before) =>
        session.Connection.Execute("DELETE FROM chat WHERE last_spoke < @before", new { before = StoredInstant.Write(before) }, session.Transaction);

    private sealed record ChatRecord
    {
        public required string Channel { get; init; }
        public required string Chat { get; init; }
        public required string Kind { get; init; }
        public string? Ward { get; init; }
        public bool Fixed { get; init; }
        public bool Greeted { get; init; }
        public string? Awaits { get; init; }
        public required string LastSpoke { get; init; }

        public ChatState ToState() => new(
            Channel, Chat, Kind == Group, Ward is null ? null : new WardName(Ward), Fixed, Greeted, Awaits, StoredInstant.Read(LastSpoke));
    }
}
