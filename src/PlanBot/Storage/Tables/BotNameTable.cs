using Dapper;

namespace PlanBot.Storage.Tables;

/// <summary>What the bot is called on a platform, as the platform said last.</summary>
internal static class BotNameTable
{
    /// <summary>Null before the platform was ever reached.</summary>
    public static string? Find(ReadSession session, string channel) => session.Connection.ExecuteScalar<string?>(
        "SELECT name FROM bot_name WHERE channel = @channel", new { channel }, session.Transaction);

    public static void Keep(WriteSession session, string channel, string name) => session.Connection.Execute(
        "INSERT INTO bot_name (channel, name) VALUES (@channel, @name) ON CONFLICT DO UPDATE SET name = @name", new { channel, name }, session.Transaction);
}
