namespace PlanBot.Storage.Tables;

/// <summary>Deletes all that is kept of a chat, for whoever asks for it.</summary>
internal static class ChatErasure
{
    /// <summary>One for each table that holds something of a chat. A new table with a chat in it gets its line here; a test looks for what is left.</summary>
    // None for incoming: of what was handled it holds no chat, and what still waits was written after the person asked.
    private static readonly Action<WriteSession, string, string>[] Tables =
        [ChatTable.Remove, GivenAnswerTable.Remove, ButtonTable.Remove, OutgoingTable.RemoveChat, ChatStateTable.Remove, PersonTable.RemoveOfChat];

    public static void Run(WriteSession session, string channel, string chat)
    {
        foreach (var remove in Tables)
            remove(session, channel, chat);
    }
}
