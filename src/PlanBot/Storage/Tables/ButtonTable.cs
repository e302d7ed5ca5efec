using Dapper;

namespace PlanBot.Storage.Tables;

/// <summary>A button that was shown.</summary>
/// <param name="Id">Unguessable.</param>
/// <param name="Thread">The topic it was made for; null where the chat has none.</param>
/// <param name="Action">What it does, in the caller's own form.</param>
internal sealed record MadeButton(string Id, string Channel, string Chat, string? Thread, string Action, DateTimeOffset Made);

/// <summary>The buttons that can still be pressed.</summary>
internal static class ButtonTable
{
    public static void Insert(WriteSession session, MadeButton button) =>
        session.Statement(
            "INSERT INTO button (id, channel, chat, thread, action, made) VALUES ($id, $channel, $chat, $thread, $action, $made)",
            "$id", "$channel", "$chat", "$thread", "$action", "$made")
        .Run(button.Id, button.Channel, button.Chat, button.Thread, button.Action, StoredInstant.Write(button.Made));

    public static MadeButton? Find(ReadSession session, string id)
    {
        var found = session.Connection.QuerySingleOrDefault<ButtonRecord>("SELECT * FROM button WHERE id = @id", new { id }, session.Transaction);
        return found is null ? null : new(found.Id, found.Channel, found.Chat, found.Thread, found.Action, StoredInstant.Read(found.Made));
    }

    public static void Remove(WriteSession session, string channel, string chat) =>
        session.Connection.Execute("DELETE FROM button WHERE channel = @channel AND chat = @chat", new { channel, chat }, session.Transaction);

    public static int RemoveBefore(WriteSession session, DateTimeOffset before) =>
        session.Connection.Execute("DELETE FROM button WHERE made < @before", new { before = StoredInstant.Write(before) }, session.Transaction);

    private sealed record ButtonRecord
    {
        public required string Id { get; init; }
        public required string Channel { get; init; }
        public required string Chat { get; init; }
        public string? Thread { get; init; }
        public required string Action { get; init; }
        public required string Made { get; init; }
    }
}
