using PlanBot.Deadlines.Holidays;

namespace PlanBot.Reminders.Planning;

/// <summary>On which days the steps of a due date go out: all are working days.</summary>
internal sealed class StepDays(WorkingDays working)
{
    private const int Week = 7;

    public bool IsWorking(DateOnly day) => working.IsWorking(day);

    /// <summary>
    /// The working day on or before the step's own day. What is said to be overdue must be: where that day would not come after
    /// the due day, the first working day after it stands in.
    /// </summary>
    /// <param name="step">Days after it is due; below zero before.</param>
    public DateOnly DayOf(DateOnly due, int step)
    {
        var day = working.OnOrBefore(due.AddDays(step));
        return step <= 0 || day > due ? day : OnOrAfter(due.AddDays(1));
    }

    /// <summary>Where somebody puts a reminder off by so many days: a working day that is still to come.</summary>
    public DateOnly Postponed(DateOnly today, int days)
    {
        var day = working.OnOrBefore(today.AddDays(days));
        return day > today ? day : OnOrAfter(today.AddDays(1));
    }

    /// <summary>The steps whose day has come, in their order; the last one says how things stand.</summary>
    /// <param name="before">Days before it is due.</param>
    /// <param name="weeks">The last week after it is due.</param>
    public IReadOnlyList<int> Passed(DateOnly due, DateOnly today, IReadOnlyList<int> before, int weeks)
    {
        var passed = new List<int>();
        foreach (var step in before.Select(d => -d).Order())
            if (DayOf(due, step) <= today)
                passed.Add(step);
        if (today <= due)
            return passed;
        if (DayOf(due, 1) <= today)
            passed.Add(1);
        for (var week = 1; week <= weeks && due.AddDays(week * Week) <= today.AddDays(Week * 2); week++)
            if (DayOf(due, week * Week) <= today)
                passed.Add(week * Week);
        return passed;
    }

    private DateOnly OnOrAfter(DateOnly day)
    {
        while (!working.IsWorking(day))
            day = day.AddDays(1);
        return day;
    }
}
