using PlanBot.Deadlines.Occurrences;
using PlanBot.People;
using PlanBot.Retrieval.Calendars;
using PlanBot.Storage;
using PlanBot.Units;

namespace PlanBot.Reports;

/// <summary>Puts reports together, from the plans' calendar and what the units said of the work.</summary>
internal sealed class ReportReader(WardCalendars calendars, UnitIdentity identity)
{
    /// <param name="today">By Vietnam's clock.</param>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public WardReport Read(ReadSession session, ReportScope scope, ReportPeriod period, DateOnly today)
    {
        var all = ItemsOf(session, scope, today);
        List<ReportItem> items = [.. all.Where(i => period.Holds(i.Work.Due))];
        return new(
            scope, period, today, items,
            [.. all.Where(i => i.Work.Due < period.First && i.Status == WorkStatus.Late)],
            UnitsOf(items),
            Progress(scope.Unit, [.. items.Select(i => (i.Status, i.Percent))]));
    }

    /// <summary>All work of a ward or a unit, by day.</summary>
    public IReadOnlyList<ReportItem> ItemsOf(ReadSession session, ReportScope scope, DateOnly today)
    {
        var states = new WorkStates(session, scope.Ward);
        return [.. calendars.Of(session, scope.Ward).Select(e => Item(e, scope, states, today)).OfType<ReportItem>()];
    }

    // Null where the scope's unit has no part in it.
    private ReportItem? Item(CalendarEntry entry, ReportScope scope, WorkStates states, DateOnly today)
    {
        var work = entry.Occurrence;
        var left = work.Due.DayNumber - today.DayNumber;
        var parts = LeadsOf(work, scope).Select(unit => Part(unit, states.Of(work.Key, unit), left)).ToList();
        return parts.Count == 0 ? null : new(entry, parts, Together(parts, left), parts.Sum(p => p.News.Share) / parts.Count, left);
    }

    private IEnumerable<UnitName?> LeadsOf(Occurrence work, ReportScope scope) => scope.Unit is { } own
        ? work.Units.Where(u => identity.IsSame(u, own)).Cast<UnitName?>()
        : work.Units.Count > 0 ? work.Units.Cast<UnitName?>() : [null];

    private static WorkPart Part(UnitName? unit, WorkNews news, int left) => new(unit, news, news.Stage switch
    {
        WorkStage.Done => WorkStatus.Done,
        _ when left < 0 => WorkStatus.Late,
        WorkStage.InProgress => WorkStatus.InProgress,
        _ => WorkStatus.Due,
    });

    // One unit that has finished has begun the whole.
    private static WorkStatus Together(List<WorkPart> parts, int left) =>
        parts.All(p => p.Status == WorkStatus.Done) ? WorkStatus.Done
        : left < 0 ? WorkStatus.Late
        : parts.Any(p => p.Status is WorkStatus.Done or WorkStatus.InProgress) ? WorkStatus.InProgress : WorkStatus.Due;

    private static List<UnitProgress> UnitsOf(List<ReportItem> items) =>
        [.. items.SelectMany(i => i.Parts).GroupBy(p => p.Unit)
            .OrderBy(g => g.Key is null).ThenBy(g => g.Key?.Value, StringComparer.Ordinal)
            .Select(g => Progress(g.Key, [.. g.Select(p => (p.Status, p.News.Share))]))];

    private static UnitProgress Progress(UnitName? unit, List<(WorkStatus Status, int Percent)> work) => new(
        unit, work.Count, Count(work, WorkStatus.Done), Count(work, WorkStatus.InProgress), Count(work, WorkStatus.Late),
        work.Count == 0 ? 0 : work.Sum(w => w.Percent) / work.Count);

    private static int Count(List<(WorkStatus Status, int Percent)> work, WorkStatus status) => work.Count(w => w.Status == status);
}
