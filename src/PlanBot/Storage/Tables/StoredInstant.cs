using System.Globalization;

namespace PlanBot.Storage.Tables;

/// <summary>An instant in a column: "2026-03-02T01:00:00.000Z", so that text order is the order of time.</summary>
internal static class StoredInstant
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static string Write(DateTimeOffset instant) => instant.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string text) =>
        DateTimeOffset.ParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
