using PlanBot.Channels.Chatting;
using PlanBot.Channels.Rendering;

namespace PlanBot.Channels.Telegram.Rendering.Tables;

/// <summary>A table as aligned columns where those fit on a phone, else as one small paragraph a row.</summary>
internal static class TableBlocks
{
    // A row taller than this is easier read as a paragraph.
    private const int TallestRow = 5;

    /// <exception cref="ArgumentException">A row has other cells than the header.</exception>
    public static IEnumerable<Block> Read(ReplyPart.Table table)
    {
        if (table.Rows.Any(row => row.Count != table.Header.Count))
            throw new ArgumentException("a row has other cells than the header", nameof(table));
        var header = OnOneLine(table.Header);
        var rows = table.Rows.Select(OnOneLine).ToList();
        if (header.Concat(rows.SelectMany(r => r)).All(cell => cell.Length == 0))
            return [];
        return ColumnWidths.Fit([header, .. rows]) is { } widths && rows.Append(header).All(row => CellWrap.Height(row, widths) <= TallestRow)
            ? [new(BlockForm.Aligned, AlignedRows.Write(header, rows, widths))]
            : rows.Count == 0 ? [new(BlockForm.Plain, string.Join(" · ", header.Where(h => h.Length > 0)))]
            : rows.SelectMany(row => Stacked(header, row));
    }

    private static IReadOnlyList<string> OnOneLine(IReadOnlyList<string> cells) => [.. cells.Select(PlainLetters.OnOneLine)];

    private static IEnumerable<Block> Stacked(IReadOnlyList<string> header, IReadOnlyList<string> row)
    {
        if (Named(header[0], row[0]) is { Length: > 0 } title)
            yield return new(BlockForm.Heading, title);
        var lines = Enumerable.Range(1, row.Count - 1).Select(i => Named(header[i], row[i])).Where(line => line.Length > 0).ToList();
        if (lines.Count > 0)
            yield return new(BlockForm.Plain, string.Join('\n', lines));
    }

    private static string Named(string name, string cell) => name.Length == 0 ? cell : $"{name}: {(cell.Length == 0 ? "–" : cell)}";
}
