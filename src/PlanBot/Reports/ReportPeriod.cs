using PlanBot.Deadlines;

namespace PlanBot.Reports;

/// <summary>What kind of days a report is about.</summary>
internal enum PeriodKind
{
    /// <summary>Monday to Sunday.</summary>
    Week,
    Month,
    Quarter,
    Year,
    /// <summary>From one day to another, as somebody named them.</summary>
    Span,
}

/// <summary>The days a report is about, both included.</summary>
internal readonly record struct ReportPeriod(PeriodKind Kind, DateOnly First, DateOnly Last)
{
    private const int MonthsInQuarter = 3;
    private const int DaysInWeek = 7;

    /// <summary>The kind's period in which the day lies; for <see cref="PeriodKind.Span"/> the day itself.</summary>
    public static ReportPeriod Of(PeriodKind kind, DateOnly day) => kind switch
    {
        PeriodKind.Week => Week(day),
        PeriodKind.Month => new(kind, new(day.Year, day.Month, 1), PlanCalendar.MonthEnd(day.Year, day.Month)),
        PeriodKind.Quarter => Quarter(day.Year, (day.Month - 1) / MonthsInQuarter + 1),
        PeriodKind.Year => new(kind, PlanCalendar.YearStart(day.Year), PlanCalendar.YearEnd(day.Year)),
        _ => new(kind, day, day),
    };

    /// <param name="nth">1 to 4.</param>
    public static ReportPeriod Quarter(int year, int nth) => new(
        PeriodKind.Quarter, new(year, nth * MonthsInQuarter - 2, 1), PlanCalendar.MonthEnd(year, nth * MonthsInQuarter));

    /// <summary>1 to 4.</summary>
    public int QuarterOfYear => (First.Month - 1) / MonthsInQuarter + 1;

    /// <summary>The period of the same kind that comes next.</summary>
    public ReportPeriod Next => Of(Kind, Last.AddDays(1));

    public bool Holds(DateOnly day) => day >= First && day <= Last;

    private static ReportPeriod Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + DaysInWeek - 1) % DaysInWeek));
        return new(PeriodKind.Week, monday, monday.AddDays(DaysInWeek - 1));
    }
}
