using PlanBot.Clauses;

namespace PlanBot.Answers;

/// <summary>Reads a table's row aloud: what it is about, then each further cell under its column's name.</summary>
internal static class RowText
{
    public static string Of(TableRow row)
    {
        var lines = new List<string>();
        if (row[ColumnRole.Name] is { } name)
            lines.Add(PlainWords.Of(name));
        foreach (var cell in row.Cells.Where(c => c.Text.Length > 0 && c.Role is not (ColumnRole.Order or ColumnRole.Name)))
            lines.Add($"- {Label(cell.Header)}: {PlainWords.Of(cell.Text)}");
        return string.Join('\n', lines);
    }

    private static string Label(string header) => header.Length == 0 ? "Ghi" : PlainWords.Of(header.Replace(" › ", ", ", StringComparison.Ordinal));
}
