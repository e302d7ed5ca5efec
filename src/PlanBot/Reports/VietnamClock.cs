namespace PlanBot.Reports;

/// <summary>Days and hours as the wards' offices have them.</summary>
internal static class VietnamClock
{
    // Vietnam keeps one time all year.
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    public static TimeOnly Hour(DateTimeOffset instant) => TimeOnly.FromDateTime(instant.ToOffset(Offset).DateTime);
}
