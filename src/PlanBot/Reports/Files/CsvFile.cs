using System.Globalization;

namespace PlanBot.Reports.Files;

/// <summary>A table as CSV that a spreadsheet opens with Vietnamese letters and without running anything.</summary>
internal static class CsvFile
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Lines end as RFC 4180 has them; days are ISO dates.</summary>
    public static string Write(ReportSheet sheet) =>
        ByteOrderMark + string.Concat(sheet.Rows.Select(r => r.Select(Text)).Prepend(sheet.Header).Select(r => string.Join(',', r.Select(CsvText.Of)) + "\r\n"));

    private static string Text(object? cell) => cell switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{cell}"),
    };
}
