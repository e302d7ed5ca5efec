using System.Text;

namespace PlanBot.Channels.Telegram.Rendering.Tables;

/// <summary>Writes rows in columns under a ruled header.</summary>
internal static class AlignedRows
{
    /// <summary>What the line between two rows is made of.</summary>
    public const char Rule = '─';

    // The platform takes the blanks off a message's beginning, and with them the place of the first line's columns.
    private const string NoHeader = "·";

    public static string Write(IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<int> widths)
    {
        var rule = new string(Rule, widths.Sum() + (ColumnWidths.Gap * (widths.Count - 1)));
        var tall = rows.Any(row => CellWrap.Height(row, widths) > 1);
        var lines = new List<string>();
        if (header.Any(h => h.Length > 0))
            lines.AddRange([.. Lines(Begun(header), widths), rule]);
        for (var i = 0; i < rows.Count; i++)
            // Rows of several lines would run into each other.
            lines.AddRange([.. i > 0 && tall ? [rule] : Array.Empty<string>(), .. Lines(rows[i], widths)]);
        return string.Join('\n', lines);
    }

    private static IReadOnlyList<string> Begun(IReadOnlyList<string> header) => header[0].Length == 0 ? [NoHeader, .. header.Skip(1)] : header;

    private static IEnumerable<string> Lines(IReadOnlyList<string> row, IReadOnlyList<int> widths)
    {
        var cells = row.Select((cell, i) => CellWrap.Lines(cell, widths[i])).ToList();
        for (var line = 0; line < cells.Max(c => c.Count); line++)
            yield return Line(cells.Select(c => line < c.Count ? c[line] : ""), widths);
    }

    private static string Line(IEnumerable<string> cells, IReadOnlyList<int> widths)
    {
        var line = new StringBuilder();
        foreach (var (cell, width) in cells.Zip(widths))
            line.Append(cell).Append(' ', width - DisplayWidth.Of(cell) + ColumnWidths.Gap);
        return line.ToString().TrimEnd();
    }
}
