using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PlanBot.Reports.Files;

/// <summary>Tables as a spreadsheet of the Office Open XML kind. Text is text, never a formula; days are days, numbers numbers.</summary>
internal static class XlsxFile
{
    private const int MostLetters = 32_767;

    /// <param name="title">Stands above the first table, with the line below it.</param>
    public static byte[] Write(string title, string period, params IReadOnlyList<ReportSheet> sheets)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = XlsxStyles.Sheet();
            var list = new Sheets();
            foreach (var (i, sheet) in sheets.Index())
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = Sheet(sheet, i == 0 ? [title, period] : []);
                list.AppendChild(new Sheet { Name = sheet.Name, SheetId = (uint)i + 1, Id = book.GetIdOfPart(part) });
            }

            book.Workbook = new Workbook(list);
        }

        return stream.ToArray();
    }

    private static Worksheet Sheet(ReportSheet sheet, IReadOnlyList<string> above)
    {
        var head = (uint)above.Count + 1;
        var rows = new SheetData([.. above.Select((line, i) => Row((uint)i + 1, [Text(line, i == 0 ? XlsxStyles.Title : XlsxStyles.Plain)]))]);
        rows.AppendChild(Row(head, sheet.Header.Select(h => Text(h, XlsxStyles.Header))));
        rows.Append(sheet.Rows.Select((cells, i) => Row(head + 1 + (uint)i, cells.Select(Cell))));
        // The header stays in sight while one scrolls.
        var pane = new Pane { VerticalSplit = head, TopLeftCell = $"A{head + 1}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        var view = new SheetViews(new SheetView(pane) { WorkbookViewId = 0 });
        var filter = new AutoFilter { Reference = $"A{head}:{Column(sheet.Header.Count - 1)}{head + (uint)sheet.Rows.Count}" };
        return new Worksheet(view, Widths(sheet), rows, filter);
    }

    private static Row Row(uint number, IEnumerable<Cell> cells)
    {
        var row = new Row { RowIndex = number };
        foreach (var (i, cell) in cells.Index())
        {
            cell.CellReference = $"{Column(i)}{number}";
            row.AppendChild(cell);
        }

        return row;
    }

    private static Cell Cell(object? value) => value switch
    {
        null => new Cell { StyleIndex = XlsxStyles.Plain },
        int number => new Cell { CellValue = new CellValue(number), StyleIndex = XlsxStyles.Plain },
        DateOnly day => new Cell { CellValue = new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate()), StyleIndex = XlsxStyles.Day },
        _ => Text($"{value}", XlsxStyles.Wrapped),
    };

    private static Cell Text(string text, uint style) => new()
    {
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(Allowed(text)) { Space = SpaceProcessingModeValues.Preserve }),
        StyleIndex = style,
    };

    // XML has no place for most control characters, a cell none for more letters.
    private static string Allowed(string text)
    {
        var allowed = string.Concat(text.EnumerateRunes().Where(r => r.Value is '\n' or '\t' or >= ' ' and not (0xFFFE or 0xFFFF or 0xFFFD)));
        return allowed.Length > MostLetters ? allowed[..(char.IsHighSurrogate(allowed[MostLetters - 1]) ? MostLetters - 1 : MostLetters)] : allowed;
    }

    private static Columns Widths(ReportSheet sheet) => new([.. sheet.Header.Select((header, i) => new Column
    {
        Min = (uint)i + 1,
        Max = (uint)i + 1,
        Width = Math.Clamp(sheet.Rows.Select(r => $"{r[i]}".Length).Append(header.Length).Max() + 2, 11, 60),
        CustomWidth = true,
    })]);

    private static char Column(int index) => (char)('A' + index);
}
