using System.Globalization;
using PlanBot.Plans;

namespace PlanBot.Deadlines;

/// <summary>The years a plan speaks of, and the dates and recurrences that follow from them.</summary>
/// <param name="Period">The years the plan is for.</param>
/// <param name="Term">The term of office ("nhiệm kỳ") it stands in; the period where the plan names none.</param>
internal sealed record PlanCalendar(PlanPeriod Period, PlanPeriod Term)
{
    public PlanCalendar(PlanPeriod period) : this(period, period)
    {
    }

    /// <summary>The calendar of one year within the plan, as a table "năm 2026" has it.</summary>
    public PlanCalendar Of(int year) => this with { Period = new(year, year) };

    public bool IsOneYear => Period.From == Period.To;

    public DateOnly Start => YearStart(Period.From);

    public DateOnly End => YearEnd(Period.To);

    /// <summary>Each year without a printed day: year's end stands in for it.</summary>
    public string EachYear => EachYearOn(12, 31);

    public static DateOnly YearStart(int year) => new(year, 1, 1);

    public static DateOnly YearEnd(int year) => new(year, 12, 31);

    public static DateOnly MonthEnd(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    /// <summary>A yearly duty ends with the plan.</summary>
    public string EachYearOn(int month, int day) => $"FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}" + Until;

    /// <summary>A monthly routine of a plan for several years has no end of its own; that of a one-year plan ends with the year.</summary>
    /// <param name="months">"3,6,9,12", or empty for every month.</param>
    /// <param name="day">The day, -1 for the month's last.</param>
    public string EachMonthOn(string months, int day) =>
        string.Create(CultureInfo.InvariantCulture, $"FREQ=MONTHLY;{(months.Length == 0 ? "" : $"BYMONTH={months};")}BYMONTHDAY={day}") + UntilOfOneYear;

    public string EachWeek => "FREQ=WEEKLY" + UntilOfOneYear;

    /// <param name="day">"MO".</param>
    public string EachWeekOn(string day) => $"FREQ=WEEKLY;BYDAY={day}" + UntilOfOneYear;

    public string EachDay => "FREQ=DAILY" + UntilOfOneYear;

    private string Until => $";UNTIL={Period.To}1231";

    private string UntilOfOneYear => IsOneYear ? Until : "";
}
