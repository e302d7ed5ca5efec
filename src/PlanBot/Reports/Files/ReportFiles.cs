using System.Text;

namespace PlanBot.Reports.Files;

/// <summary>Writes a report as a file.</summary>
internal sealed class ReportFiles(ReportSheets sheets)
{
    public const string Xlsx = "xlsx";
    public const string Csv = "csv";
    public const string Markdown = "md";

    /// <summary>The formats by their names.</summary>
    public static IReadOnlyList<string> Formats { get; } = [Xlsx, Csv, Markdown];

    /// <param name="format">One of <see cref="Formats"/>. CSV holds the work only: it has one table.</param>
    public byte[] Write(WardReport report, string format) => format switch
    {
        Xlsx => XlsxFile.Write(sheets.Title(report), sheets.Period(report), sheets.Summary(report), sheets.Work(report)),
        Csv => Encoding.UTF8.GetBytes(CsvFile.Write(sheets.Work(report))),
        Markdown => Encoding.UTF8.GetBytes(MarkdownFile.Write(sheets.Title(report), sheets.Period(report), sheets.Summary(report), sheets.Work(report))),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "no such format"),
    };
}
