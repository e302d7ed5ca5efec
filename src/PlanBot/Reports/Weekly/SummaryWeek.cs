using System.Globalization;
using PlanBot.Deadlines.Holidays;

namespace PlanBot.Reports.Weekly;

/// <summary>A week, and when its summary goes out.</summary>
/// <param name="Days">Monday to Sunday.</param>
internal readonly record struct SummaryWeek(ReportPeriod Days)
{
    private const int FridayAfterMonday = 4;

    public static SummaryWeek Of(DateOnly day) => new(ReportPeriod.Of(PeriodKind.Week, day));

    /// <summary>"2026-W10": the same in every process.</summary>
    public string Name
    {
        get
        {
            var monday = Days.First.ToDateTime(TimeOnly.MinValue);
            return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(monday)}-W{ISOWeek.GetWeekOfYear(monday):00}");
        }
    }

    /// <summary>Friday, or the last working day of the week before it; null where nobody works in the week.</summary>
    public DateOnly? SummaryDay(WorkingDays working) =>
        working.OnOrBefore(Days.First.AddDays(FridayAfterMonday)) is var day && day >= Days.First ? day : null;
}
