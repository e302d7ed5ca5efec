namespace PlanBot.Channels.Telegram.Sending;

/// <summary>What a refusal says in words where its number says too little. The words are the server's own.</summary>
internal static class Refusals
{
    private static readonly string[] Unchanged = ["message is not modified"];

    private static readonly string[] Gone = ["message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID"];

    private static readonly string[] Closed =
    [
        "chat not found", "user not found", "PEER_ID_INVALID", "user is deactivated", "bot was blocked", "bot was kicked", "group chat was deactivated",
        "CHAT_WRITE_FORBIDDEN", "have no rights to send a message", "not enough rights to send",
    ];

    /// <summary>The message already shows what it was to show.</summary>
    public static bool IsUnchanged(string description) => Says(description, Unchanged);

    /// <summary>The message that was to be changed can no longer be.</summary>
    public static bool IsGone(string description) => Says(description, Gone);

    /// <summary>The chat cannot be written to, whatever the message.</summary>
    public static bool IsClosedChat(string description) => Says(description, Closed);

    private static bool Says(string description, string[] words) => words.Any(w => description.Contains(w, StringComparison.OrdinalIgnoreCase));
}
