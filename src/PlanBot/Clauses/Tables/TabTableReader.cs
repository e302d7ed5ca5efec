using System.Text.RegularExpressions;
using PlanBot.Clauses.Outline;
using PlanBot.Plans;

namespace PlanBot.Clauses.Tables;

/// <summary>
/// Reads a table whose cells are parted by tabs: merged two-line headers, group headings with and without tabs, rows
/// continued after a page's end, sub-rows, tables opened again after blank lines.
/// </summary>
internal sealed partial class TabTableReader(ColumnRoles roles, ICollection<Furniture> furniture)
{
    private readonly List<TablePiece> _pieces = [];
    private List<(ColumnRole Role, string Header)> _columns = [];
    private List<string> _header = [];
    private bool _headerOpen;

    /// <summary>True where the line has cells.</summary>
    public static bool IsCells(string line) => line.Contains('\t', StringComparison.Ordinal);

    /// <summary>The pieces of the lines of one table, in order.</summary>
    public IReadOnlyList<TablePiece> Read(IEnumerable<PlanLine> lines)
    {
        foreach (var line in lines)
            if (string.IsNullOrWhiteSpace(line.Text))
                furniture.Add(new(FurnitureKind.Blank, line.Number));
            else if (IsCells(line.Text))
                ReadCells(line, [.. line.Text.Split('\t').Select(c => c.Trim())]);
            else
                _pieces.Add(new GroupPiece([line.Number], line.Text.Trim()));
        return _pieces;
    }

    private void ReadCells(PlanLine line, List<string> cells)
    {
        if (roles.IsHeader(cells) || (_headerOpen && cells[0].Length == 0))
        {
            ReadHeader(cells);
            furniture.Add(new(FurnitureKind.TableHeader, line.Number));
            return;
        }

        _headerOpen = false;
        if (cells.Count(c => c.Length > 0) == 1 && cells[0].Length > 0 && !OrderNumber().IsMatch(cells[0]))
            _pieces.Add(new GroupPiece([line.Number], cells[0]));
        else if (_pieces.Count > 0 && _pieces[^1] is RowPiece row && Continues(row, cells))
            _pieces[^1] = Rejoin(row, line.Number, cells);
        else
            _pieces.Add(NewRow(line.Number, cells));
    }

    // The second header line names the parts of a merged cell above ("Kế hoạch 5 năm › Bình quân năm").
    private void ReadHeader(List<string> cells)
    {
        if (!_headerOpen)
            _header = cells;
        else
            for (var (i, over) = (0, ""); i < _header.Count; i++)
            {
                over = _header[i].Length > 0 ? _header[i] : over;
                if (i < cells.Count && cells[i].Length > 0)
                    _header[i] = $"{over} › {cells[i]}";
            }

        _headerOpen = true;
        _columns = [.. _header.Select(h => (roles.Of(h), h))];
    }

    private RowPiece NewRow(int line, List<string> cells)
    {
        var order = OrderNumber().IsMatch(cells[0]) ? cells[0].TrimEnd('.', ')') : null;
        return new([line], order, [.. Fit(cells).Select((c, i) => new Cell(Role(i), Header(i), c))], order is null);
    }

    // Cells beyond the header are dropped only where they are empty.
    private IEnumerable<string> Fit(List<string> cells)
    {
        var last = cells.FindLastIndex(c => c.Length > 0);
        var width = Math.Max(_columns.Count, last + 1);
        return Enumerable.Range(0, width).Select(i => i < cells.Count ? cells[i] : "");
    }

    private ColumnRole Role(int i) => i < _columns.Count ? _columns[i].Role : ColumnRole.Other;

    private string Header(int i) => i < _columns.Count ? _columns[i].Header : "";

    // A row without a number goes on with the row above where it names nothing of its own: no name, or a name that
    // begins in the middle of a sentence and has no unit beside it. Otherwise it is a sub-row.
    private static bool Continues(RowPiece row, List<string> cells)
    {
        if (cells[0].Length > 0)
            return false;
        string Of(ColumnRole role) => row.Cells.ToList().FindIndex(c => c.Role == role) is var at and >= 0 && at < cells.Count ? cells[at] : "";
        var name = Of(ColumnRole.Name);
        return name.Length == 0 || (char.IsLower(name[0]) && MarkReader.Read(name) is null && Of(ColumnRole.Unit).Length == 0);
    }

    private static RowPiece Rejoin(RowPiece row, int line, List<string> cells) => row with
    {
        Lines = [.. row.Lines, line],
        Cells = [.. row.Cells.Select((c, i) => i < cells.Count && cells[i].Length > 0 ? c with { Text = $"{c.Text} {cells[i]}".Trim() } : c)],
    };

    [GeneratedRegex(@"^\d{1,3}[.)]?$")]
    private static partial Regex OrderNumber();
}
