using PlanBot.Assignments;
using PlanBot.Clauses;
using PlanBot.Plans;
using PlanBot.Targets;

namespace PlanBot.Deadlines.Occurrences;

/// <summary>All of one plan that tells what is due, when and to whom.</summary>
internal sealed record PlannedWork(
    PlanHeader Header,
    IReadOnlyList<Clause> Clauses,
    IReadOnlyList<Target> Targets,
    IReadOnlyList<Assignment> Assignments,
    IReadOnlyList<Deadline> Deadlines)
{
    /// <summary>The plan's years; those of its date where its title names none; null where neither does.</summary>
    public PlanPeriod? Period => Header.Period ?? (Header.Date is { } d ? new(d.Year, d.Year) : null);

    /// <summary>The first day on which the plan can have been in force: nothing before it is due by it.</summary>
    public DateOnly? Issued => Header.Date is { } d ? new DateOnly(d.Year, d.Month ?? 1, d.Day ?? 1) : null;
}
