using System.Text.RegularExpressions;
using PlanBot.Language;

namespace PlanBot.Deadlines.Occurrences;

/// <summary>A day on which a deadline is due, and why that day.</summary>
internal sealed record DueDay(DateOnly Due, OccurrenceRule Rule, Assumption Assumption)
{
    public DateOnly? Start { get; init; }
    public DateOnly? RunsTo { get; init; }
}

/// <summary>Turns a deadline into the days within the plan's period on which it is due. Ongoing work has none.</summary>
/// <param name="first">The first day that counts: the plan's first, or the day it was issued.</param>
/// <param name="last">The last day of the plan's period.</param>
internal sealed partial class DueDays(DateOnly first, DateOnly last)
{
    public IEnumerable<DueDay> Of(Deadline deadline, bool isPlanTitle) => deadline switch
    {
        { Precision: DeadlinePrecision.Ongoing } => [],
        { Recurrence: { } rule } => Recurring(deadline, RecurrenceRule.Parse(rule)),
        { Due: { } due } when isPlanTitle => Within(new(Earlier(due, last), OccurrenceRule.PlanEnd, Assumption.LastDay) { Start = deadline.From }),
        { Due: { } due, From: { } from, Precision: DeadlinePrecision.Range } => Span(from, due),
        { Due: { } due } => Once(deadline, due),
        _ => [],
    };

    private IEnumerable<DueDay> Once(Deadline deadline, DateOnly due) => deadline.Precision switch
    {
        // A printed day stands even where it lies just behind the plan's period ("báo cáo trước ngày 15/01/2027").
        DeadlinePrecision.Day => Within(new(due, OccurrenceRule.Day, Assumption.None), last.AddYears(1)),
        DeadlinePrecision.Month => Within(new(due, OccurrenceRule.MonthEnd, Assumption.LastDay), last.AddYears(1)),
        DeadlinePrecision.Quarter => Within(new(due, OccurrenceRule.QuarterEnd, Assumption.LastDay), last.AddYears(1)),
        _ => Within(new(due, OccurrenceRule.YearEnd, deadline.Assumed && !InTheYear().IsMatch(VietnameseText.Fold(deadline.Quote)) ? Assumption.NoTime : Assumption.LastDay)),
    };

    private IEnumerable<DueDay> Span(DateOnly from, DateOnly due)
    {
        if (from.Year == due.Year)
            return Within(new(due, OccurrenceRule.Span, IsYearEnd(due) ? Assumption.LastDay : Assumption.None) { Start = from });
        var (begin, end) = (from > first ? from : first, Earlier(due, last));
        return Enumerable.Range(begin.Year, Math.Max(0, end.Year - begin.Year + 1))
            .Select(year => new DueDay(Earlier(PlanCalendar.YearEnd(year), end), OccurrenceRule.YearlyCheck, Assumption.YearlyCheck) { Start = from, RunsTo = due })
            .SelectMany(day => Within(day));
    }

    private IEnumerable<DueDay> Recurring(Deadline deadline, RecurrenceRule rule)
    {
        // What is done every day is kept up, not handed in.
        if (rule.Frequency == "DAILY")
            return [];
        var begin = deadline.From is { } from && from > first ? from : first;
        var hasDay = deadline.Precision == DeadlinePrecision.Day;
        return rule.Between(begin, last).Select(day => new DueDay(day, RuleOf(rule, hasDay), hasDay ? Assumption.None : Assumption.LastDay));
    }

    private static OccurrenceRule RuleOf(RecurrenceRule rule, bool hasDay) => (rule.Frequency, rule.MonthsAYear) switch
    {
        ("YEARLY", _) => hasDay ? OccurrenceRule.YearlyDay : OccurrenceRule.Yearly,
        ("WEEKLY", _) => OccurrenceRule.Weekly,
        (_, 2) => OccurrenceRule.HalfYearly,
        (_, 4) => OccurrenceRule.Quarterly,
        _ => OccurrenceRule.Monthly,
    };

    private IEnumerable<DueDay> Within(DueDay day, DateOnly? latest = null) => day.Due >= first && day.Due <= (latest ?? last) ? [day] : [];

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static bool IsYearEnd(DateOnly day) => day is { Month: 12, Day: 31 };

    // "hoàn thành trong năm" of a plan for one year.
    [GeneratedRegex(@"(?<!\p{L})(?:trong|cuoi)\s+nam(?!\p{L})")]
    private static partial Regex InTheYear();
}
