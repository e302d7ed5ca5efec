using PlanBot.Deadlines.Occurrences;
using PlanBot.Plans;
using PlanBot.Retrieval.Calendars;
using PlanBot.Units;

namespace PlanBot.Reports;

/// <summary>What somebody may see of the work: a ward, or in it one unit.</summary>
/// <param name="Unit">Null for the whole ward.</param>
internal readonly record struct ReportScope(WardName Ward, UnitName? Unit = null);

/// <summary>Where a piece of work stands on the day of a report.</summary>
internal enum WorkStatus
{
    Due,
    InProgress,
    Late,
    Done,
}

/// <summary>What one unit has of a piece of work.</summary>
/// <param name="Unit">Null where the plan names nobody.</param>
internal sealed record WorkPart(UnitName? Unit, WorkNews News, WorkStatus Status);

/// <summary>One piece of work in a report.</summary>
/// <param name="Parts">One for each unit that leads it; never none.</param>
/// <param name="Status">Done once every part is.</param>
/// <param name="Percent">The mean over its parts, 0 to 100.</param>
/// <param name="DaysLeft">Until it is due; negative where that is past.</param>
internal sealed record ReportItem(CalendarEntry Entry, IReadOnlyList<WorkPart> Parts, WorkStatus Status, int Percent, int DaysLeft)
{
    public Occurrence Work => Entry.Occurrence;
}

/// <summary>How far one unit is with what is due in a period.</summary>
/// <param name="Unit">Null for what the plan gives to nobody, and for all together.</param>
/// <param name="Percent">The mean over its work, done work counting 100; rounded down, so that 100 means all.</param>
internal sealed record UnitProgress(UnitName? Unit, int All, int Done, int InProgress, int Late, int Percent);

/// <summary>What is due, late, under way and done in a ward or a unit.</summary>
/// <param name="AsOf">The day on which it is so.</param>
/// <param name="Items">What is due in the period, by day.</param>
/// <param name="Before">What was due before the period and is not done, by day.</param>
/// <param name="Units">By name; what the plan gives to nobody last.</param>
/// <param name="Whole">The work of the period, each piece once.</param>
internal sealed record WardReport(
    ReportScope Scope,
    ReportPeriod Period,
    DateOnly AsOf,
    IReadOnlyList<ReportItem> Items,
    IReadOnlyList<ReportItem> Before,
    IReadOnlyList<UnitProgress> Units,
    UnitProgress Whole)
{
    /// <summary>All that is late, of the period and of the time before it, the longest first.</summary>
    public IReadOnlyList<ReportItem> Late => [.. Before.Concat(Items).Where(i => i.Status == WorkStatus.Late)];

    /// <summary>What of the period is neither done nor late.</summary>
    public IReadOnlyList<ReportItem> Coming => [.. Items.Where(i => i.Status is WorkStatus.Due or WorkStatus.InProgress)];
}
