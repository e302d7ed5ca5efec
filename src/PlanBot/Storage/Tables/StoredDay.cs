using System.Globalization;

namespace PlanBot.Storage.Tables;

/// <summary>A day in a column: "2030-12-31", so that text order is the order of days.</summary>
internal static class StoredDay
{
    public static string? Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? Read(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
