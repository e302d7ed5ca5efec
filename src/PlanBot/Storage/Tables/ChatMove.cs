using Dapper;

namespace PlanBot.Storage.Tables;

/// <summary>Gives a chat that lives on under another id all that was kept of it.</summary>
internal static class ChatMove
{
    /// <summary>Of the new chat only what it has of its own is replaced: how it is set.</summary>
    /// <param name="now">Milliseconds since 1970, UTC.</param>
    public static void Run(WriteSession session, string channel, string from, string to, long now)
    {
        session.Connection.Execute("""
            UPDATE OR REPLACE chat SET chat = @to WHERE channel = @channel AND chat = @from;
            UPDATE answer_given SET chat = @to WHERE channel = @channel AND chat = @from;
            UPDATE person_chat SET chat = @to WHERE channel = @channel AND chat = @from;
            UPDATE button SET chat = @to WHERE channel = @channel AND chat = @from;
            """, new { channel, from, to }, session.Transaction);
        OutgoingTable.Move(session, channel, from, to);
        ChatStateTable.Move(session, channel, from, to, now);
    }
}
