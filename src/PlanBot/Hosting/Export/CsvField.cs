using System.Buffers;
using System.Text.Json;

namespace PlanBot.Hosting.Export;

/// <summary>One value in a CSV row.</summary>
internal static class CsvField
{
    private static readonly SearchValues<char> MustBeQuoted = SearchValues.Create(",\"\r\n");

    /// <summary>
    /// Lists are joined with "; ", a period reads "2030" or "each_year 2026-2030", null is empty. Text that a spreadsheet
    /// would run as a formula is led by an apostrophe.
    /// </summary>
    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array => Quoted(Harmless(string.Join("; ", value.EnumerateArray().Select(Plain)))),
        JsonValueKind.Object => Quoted(Harmless(Period(value))),
        _ => Quoted(Harmless(Plain(value))),
    };

    private static string Plain(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static string Period(JsonElement period) => period.TryGetProperty("year", out var year)
        ? year.GetRawText()
        : $"{period.GetProperty("kind").GetString()} {period.GetProperty("from").GetRawText()}-{period.GetProperty("to").GetRawText()}";

    private static string Harmless(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(MustBeQuoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
