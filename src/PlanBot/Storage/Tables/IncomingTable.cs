using Dapper;

namespace PlanBot.Storage.Tables;

/// <summary>One update as a platform delivered it.</summary>
/// <param name="Bot">Whom it was delivered to, "telegram:12345": two bots count their updates each for itself.</param>
/// <param name="Number">The platform's number of the update.</param>
/// <param name="Chat">The chat it belongs to; what belongs to one chat is handled in order.</param>
/// <param name="Payload">The update in the platform's form (JSON).</param>
/// <param name="Received">When it came, in milliseconds since 1970 (UTC).</param>
internal sealed record IncomingRecord(string Bot, long Number, string Chat, string Payload, long Received);

/// <summary>An update that waits to be handled.</summary>
internal sealed record WaitingUpdate(long Number, string Chat);

/// <summary>Updates that came in. Of a handled one only the number is kept: a person's words are not kept longer than needed.</summary>
internal static class IncomingTable
{
    /// <summary>Keeps an update.</summary>
    /// <returns>False where it came before.</returns>
    public static bool Insert(WriteSession session, IncomingRecord update) =>
        session.Statement(
            "INSERT OR IGNORE INTO incoming (bot, number, chat, payload, received) VALUES ($bot, $number, $chat, $payload, $received)",
            "$bot", "$number", "$chat", "$payload", "$received")
            .Set(update.Bot, update.Number, update.Chat, update.Payload, update.Received).ExecuteNonQuery() == 1;

    /// <summary>What waits for this bot to handle it, oldest first.</summary>
    public static IReadOnlyList<WaitingUpdate> Waiting(ReadSession session, string bot) =>
        [.. session.Connection.Query<WaitingUpdate>(
            "SELECT number, chat FROM incoming WHERE bot = @bot AND handled IS NULL ORDER BY number", new { bot }, session.Transaction)];

    /// <summary>The update, or null where it has been handled or never came.</summary>
    public static IncomingRecord? Find(ReadSession session, string bot, long number)
    {
        var select = session.Statement("""
            SELECT chat, payload, received FROM incoming WHERE bot = $bot AND number = $number AND handled IS NULL
            """, "$bot", "$number").Set(bot, number);
        using var reader = select.ExecuteReader();
        return reader.Read() ? new(bot, number, reader.GetString(0), reader.GetString(1), reader.GetInt64(2)) : null;
    }

    /// <summary>Says that the update is done with, and forgets what it said and where.</summary>
    /// <param name="at">In milliseconds since 1970 (UTC).</param>
    /// <returns>False where it already was.</returns>
    public static bool MarkHandled(WriteSession session, string bot, long number, long at) =>
        session.Statement("""
            UPDATE incoming SET handled = $at, chat = '', payload = '' WHERE bot = $bot AND number = $number AND handled IS NULL
            """, "$at", "$bot", "$number").Set(at, bot, number).ExecuteNonQuery() == 1;

    /// <summary>Removes what a channel's bot handled before a time, and what still waits since then for a bot of the channel that is no longer this one.</summary>
    /// <param name="channel">What the names of its bots begin with: other channels' updates stay.</param>
    /// <param name="before">In milliseconds since 1970 (UTC).</param>
    public static void Sweep(WriteSession session, string channel, string bot, long before) =>
        session.Statement(
            "DELETE FROM incoming WHERE received < $before AND substr(bot, 1, length($channel) + 1) = $channel || ':' AND (handled IS NOT NULL OR bot <> $bot)",
            "$before", "$channel", "$bot").Run(before, channel, bot);
}
