using System.Collections.Concurrent;
using PlanBot.Deadlines.Occurrences;
using PlanBot.Plans;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Retrieval.Calendars;

/// <summary>What is due in a ward by all its plans. Keeps each plan's calendar until the plan is replaced. Safe for many threads.</summary>
internal sealed class WardCalendars(PlanDatabase database, OccurrenceReader reader)
{
    private readonly ConcurrentDictionary<long, (string Sha256, DateTimeOffset IngestedAt, IReadOnlyList<CalendarEntry> Entries)> _known = new();

    /// <summary>By day, within a day in the plans' order. Each key once: what two plans of the ward set for one day is due by the newer.</summary>
    /// <param name="ward">Marks and case do not count. Empty where the ward has no plan.</param>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public IReadOnlyList<CalendarEntry> Of(WardName ward) => database.Read(session => Of(session, ward));

    /// <inheritdoc cref="Of(WardName)"/>
    public IReadOnlyList<CalendarEntry> Of(ReadSession session, WardName ward) =>
        [.. PlanStore.FindWard(session, ward).Reverse().SelectMany(plan => OfPlan(session, plan))
            .DistinctBy(e => e.Occurrence.Key)
            .OrderBy(e => e.Occurrence.Due)];

    /// <summary>What is due by one plan.</summary>
    public IReadOnlyList<CalendarEntry> OfPlan(ReadSession session, PlanSummary plan)
    {
        if (_known.TryGetValue(plan.Row, out var known) && known.Sha256 == plan.Sha256 && known.IngestedAt == plan.IngestedAt)
            return known.Entries;
        var entries = Read(session, plan);
        _known[plan.Row] = (plan.Sha256, plan.IngestedAt, entries);
        return entries;
    }

    private List<CalendarEntry> Read(ReadSession session, PlanSummary plan)
    {
        long[] only = [plan.Row];
        var clauses = ClauseTable.OfPlan(session, plan.Row).Select(c => c.Value).ToList();
        var work = new PlannedWork(
            plan.Header,
            clauses,
            [.. TargetTable.OfPlans(session, only).Select(t => t.Value)],
            [.. AssignmentTable.OfPlans(session, only).Select(a => a.Value)],
            [.. DeadlineTable.OfPlans(session, only).Select(d => d.Value)]);
        var addresses = clauses.DistinctBy(c => c.Id).ToDictionary(c => c.Id, c => c.Address);
        return [.. reader.Read(work).Select(o => new CalendarEntry(o, plan, addresses.GetValueOrDefault(o.Clause, "")))];
    }
}
