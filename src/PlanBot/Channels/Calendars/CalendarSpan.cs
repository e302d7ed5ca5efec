using System.Globalization;
using System.Text.RegularExpressions;
using PlanBot.Deadlines;

namespace PlanBot.Channels.Calendars;

/// <summary>The days a person asks to see.</summary>
internal readonly partial record struct CalendarSpan(DateOnly First, DateOnly Last)
{
    private const int ComingMonths = 3;
    // Vietnam keeps one time all year.
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    /// <summary>This month and the two after it, by Vietnam's clock.</summary>
    public static CalendarSpan Coming(TimeProvider time)
    {
        var now = time.GetUtcNow().ToOffset(Vietnam);
        var first = new DateOnly(now.Year, now.Month, 1);
        return new(first, first.AddMonths(ComingMonths).AddDays(-1));
    }

    /// <summary>"2026", "6/2026", "06-2026", "2026-06"; null for anything else.</summary>
    public static CalendarSpan? Read(string typed)
    {
        if (Typed().Match(typed.Trim()) is not { Success: true } match)
            return null;
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        if (!match.Groups["month"].Success)
            return new(PlanCalendar.YearStart(year), PlanCalendar.YearEnd(year));
        var month = int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
        return month is < 1 or > 12 ? null : new(new(year, month, 1), PlanCalendar.MonthEnd(year, month));
    }

    [GeneratedRegex("^(?:(?<month>[0-9]{1,2})[/-])?(?<year>20[0-9]{2})$|^(?<year>20[0-9]{2})-(?<month>[0-9]{1,2})$")]
    private static partial Regex Typed();
}
