namespace PlanBot.Tests.Journeys.Killing;

/// <summary>What people write while the bot is killed: everybody the same texts, each person beginning with another one.</summary>
internal static class KilledDialogue
{
    private static readonly string[] Texts =
    [
        "BHYT đến 2030 là bao nhiêu % ở phường Kiến An?", "Tỷ lệ gia đình văn hóa ở phường Hưng Đạo?", "/help",
        "Phường An Dương phấn đấu bao nhiêu tổ dân phố văn hóa?", "Chỉ tiêu về thư viện của phường Đông Hải?",
    ];

    /// <summary>Updates of one person.</summary>
    public static int Turns => Texts.Length;

    /// <summary>In so many ways the texts follow one another; chats of the same way are said the same.</summary>
    public static int WayOf(long chat) => (int)(chat % Turns);

    /// <summary>One text by everybody, then the next one by everybody: of one chat each must come after the one before.</summary>
    public static IEnumerable<(long Chat, string Text)> Updates(int chats) =>
        from turn in Enumerable.Range(0, Turns)
        from chat in Enumerable.Range(1, chats)
        select ((long)chat, TextOf(chat, turn));

    public static string TextOf(long chat, int turn) => Texts[(WayOf(chat) + turn) % Turns];
}
