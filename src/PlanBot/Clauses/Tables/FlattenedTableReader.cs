using System.Globalization;
using System.Text.RegularExpressions;
using PlanBot.Clauses.Layout;
using PlanBot.Plans;

namespace PlanBot.Clauses.Tables;

/// <summary>
/// Puts a table together again whose cell borders were lost in scanning: one fragment of a cell on each line. A row
/// begins at the next order number; a fragment's column is told by its words, in the order of the header.
/// </summary>
internal sealed partial class FlattenedTableReader(ICollection<Furniture> furniture)
{
    private readonly List<TablePiece> _pieces = [];
    private readonly List<List<PlanLine>> _rows = [];

    /// <summary>The pieces of the table.</summary>
    /// <param name="columns">The header's columns, in printed order.</param>
    /// <param name="lines">The lines after the header, to the table's end.</param>
    public IReadOnlyList<TablePiece> Read(IReadOnlyList<(ColumnRole Role, string Header)> columns, IEnumerable<PlanLine> lines)
    {
        foreach (var line in lines)
            Sort(line, line.Text.Trim());

        // Whole rows first: they show what a row whose columns ran into one line must have held.
        var parts = _rows.ConvertAll(r => new FlattenedRow(r, columns));
        var leads = parts.Where(p => !p.IsInterleaved).Select(p => p.Text(ColumnRole.Lead)).ToHashSet(StringComparer.Ordinal);
        foreach (var row in parts)
            _pieces.Add(row.ToPiece(leads));
        return _pieces;
    }

    private void Sort(PlanLine line, string text)
    {
        if (text.Length == 0)
            furniture.Add(new(FurnitureKind.Blank, line.Number));
        else if (BeginsRow(text))
            _rows.Add([line]);
        else if (ParagraphReader.IsPageNumber(text))
            furniture.Add(new(FurnitureKind.PageNumber, line.Number));
        else if (_rows.Count > 0)
            _rows[^1].Add(line);
        else
            _pieces.Add(new GroupPiece([line.Number], text));
    }

    // "21" between rows 6 and 7 is a page number: only the next number in turn begins a row.
    private bool BeginsRow(string text) =>
        RowNumber().Match(text) is { Success: true } match
        && int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) == _rows.Count + 1;

    [GeneratedRegex(@"^(\d{1,3})[.)]?(?:$|\s+(?=\p{Lu}))")]
    private static partial Regex RowNumber();
}
