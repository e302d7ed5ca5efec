using System.Globalization;
using Microsoft.Extensions.Options;

namespace PlanBot.Reminders;

/// <summary>The day and hour of the wards' offices.</summary>
internal sealed class ReminderClock(IOptions<ReminderOptions> options)
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>False before the hour of sending and in the quiet hours.</summary>
    public bool IsTime(DateTimeOffset moment)
    {
        var time = TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);
        return time >= Read(options.Value.SendAt) && time < Read(options.Value.QuietFrom);
    }

    private static TimeOnly Read(string time) => TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture);
}
