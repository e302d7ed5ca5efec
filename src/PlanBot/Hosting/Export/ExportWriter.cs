using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PlanBot.Hosting.Export;

/// <summary>Writes rows as JSON Lines, or as CSV that a spreadsheet opens with Vietnamese letters and without running anything.</summary>
internal static class ExportWriter
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>One object a line.</summary>
    public static void WriteJsonLines<T>(IEnumerable<T> rows, JsonTypeInfo<T> type, TextWriter output)
    {
        foreach (var row in rows)
            output.Write(JsonSerializer.Serialize(row, type) + "\n");
    }

    /// <summary>A header and the rows, the same fields as in JSON; lines end as RFC 4180 has them.</summary>
    public static void WriteCsv<T>(IEnumerable<T> rows, JsonTypeInfo<T> type, TextWriter output)
    {
        output.Write(ByteOrderMark + string.Join(',', type.Properties.Select(p => p.Name)) + "\r\n");
        foreach (var row in rows)
        {
            var fields = JsonSerializer.SerializeToElement(row, type).EnumerateObject();
            output.Write(string.Join(',', fields.Select(f => CsvField.Of(f.Value))) + "\r\n");
        }
    }
}
