using System.Buffers;

namespace PlanBot.Reports.Files;

/// <summary>Text in a CSV row, safe to open in a spreadsheet.</summary>
internal static class CsvText
{
    private static readonly SearchValues<char> MustBeQuoted = SearchValues.Create(",\"\r\n");

    /// <summary>Text that a spreadsheet would run as a formula is led by an apostrophe.</summary>
    public static string Of(string text) => Quoted(Harmless(text));

    private static string Harmless(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(MustBeQuoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
