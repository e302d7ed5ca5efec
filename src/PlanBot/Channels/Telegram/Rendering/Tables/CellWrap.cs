namespace PlanBot.Channels.Telegram.Rendering.Tables;

/// <summary>Breaks cells at blanks.</summary>
internal static class CellWrap
{
    /// <param name="width">No word of the cell is wider.</param>
    public static IReadOnlyList<string> Lines(string cell, int width)
    {
        var lines = new List<string>();
        foreach (var word in cell.Split(' '))
            if (lines.Count > 0 && DisplayWidth.Of(lines[^1]) + 1 + DisplayWidth.Of(word) <= width)
                lines[^1] += $" {word}";
            else
                lines.Add(word);
        return lines;
    }

    /// <summary>Lines the tallest cell of a row has.</summary>
    public static int Height(IReadOnlyList<string> row, IReadOnlyList<int> widths) => row.Select((cell, i) => Lines(cell, widths[i]).Count).Max();
}
