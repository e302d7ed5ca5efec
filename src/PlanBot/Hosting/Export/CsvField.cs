using System.Text.Json;
using PlanBot.Reports.Files;

namespace PlanBot.Hosting.Export;

/// <summary>One value in a CSV row.</summary>
internal static class CsvField
{
    /// <summary>
    /// Lists are joined with "; ", a period reads "2030" or "each_year 2026-2030", null is empty. Text that a spreadsheet
    /// would run as a formula is led by an apostrophe.
    /// </summary>
    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array => CsvText.Of(string.Join("; ", value.EnumerateArray().Select(Plain))),
        JsonValueKind.Object => CsvText.Of(Period(value)),
        _ => CsvText.Of(Plain(value)),
    };

    private static string Plain(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static string Period(JsonElement period) => period.TryGetProperty("year", out var year)
        ? year.GetRawText()
        : $"{period.GetProperty("kind").GetString()} {period.GetProperty("from").GetRawText()}-{period.GetProperty("to").GetRawText()}";
}
