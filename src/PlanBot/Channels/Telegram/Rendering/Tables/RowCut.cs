using PlanBot.Channels.Rendering;

namespace PlanBot.Channels.Telegram.Rendering.Tables;

/// <summary>Where aligned rows that are too long for one message are best cut.</summary>
internal static class RowCut
{
    /// <summary>Between two rows where a line parts them, else between two lines, else as <see cref="TextCut.Find"/>.</summary>
    public static int Find(string text, int room)
    {
        if (text[..(room + 1)].LastIndexOf($"\n{AlignedRows.Rule}", StringComparison.Ordinal) is var rule && rule > room / 2)
            return rule;
        return text.LastIndexOf('\n', room) is > 0 and var line ? line : TextCut.Find(text, room);
    }
}
