using PlanBot.Answers;
using PlanBot.Deadlines.Occurrences;
using PlanBot.Plans;
using PlanBot.Retrieval.Calendars;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Reminders.Passing;

/// <summary>
/// After a plan was replaced: what people were told of goes on where the newer plan says it too, and ends where it does not.
/// What became of it is kept until they were told.
/// </summary>
internal sealed class PlanChanges(PlanCatalog catalog, WardCalendars calendars, FactsReader facts, UnitRenames renames, PlanNames names)
{
    private volatile PlanList? _seen;

    /// <summary>True where the plans are others than at the last look of this process.</summary>
    public bool AreThere(ReadSession session) => !ReferenceEquals(catalog.Of(session), _seen);

    /// <summary>Looks only where the plans are others than at the last look of this process.</summary>
    public void Apply(WriteSession session, DateOnly day)
    {
        var plans = catalog.Of(session);
        if (ReferenceEquals(plans, _seen))
            return;
        session.AfterCommit(() => _seen = plans);
        foreach (var ward in plans.Wards)
        {
            var entries = calendars.Of(session, ward);
            Follow(session, ward, entries, day);
            renames.Apply(session, ward, entries);
        }
    }

    private void Follow(WriteSession session, WardName ward, IReadOnlyList<CalendarEntry> entries, DateOnly day)
    {
        var now = entries.ToDictionary(e => e.Occurrence.Key);
        var known = KnownOccurrenceTable.Open(session, ward, facts.Earliest(day));
        foreach (var (same, plan) in known)
            if (now.TryGetValue(same.Key, out var entry))
                Stay(session, ward, same, plan, entry);
        if (known.All(k => now.ContainsKey(k.Known.Key)))
            return;
        List<KnownOccurrence> earlier = [.. known.Select(k => k.Known)], later = [.. entries.Select(e => KnownOccurrence.Of(e.Occurrence))];
        var (reworded, moved) = (OccurrenceCarry.Match(earlier, later), OccurrenceCarry.Moved(earlier, later));
        foreach (var gone in earlier.Where(k => !now.ContainsKey(k.Key)))
            if (reworded.TryGetValue(gone.Key, out var key))
                Reword(session, ward, gone, now[key]);
            else if (moved.TryGetValue(gone.Key, out key) && !reworded.Values.Contains(key))
                Move(session, ward, gone, now[key]);
            else
                End(session, ward, gone, day);
    }

    private void Stay(WriteSession session, WardName ward, KnownOccurrence known, string? plan, CalendarEntry entry)
    {
        if (plan == entry.Plan.Sha256)
            return;
        KnownOccurrenceTable.StandsIn(session, known.Key, entry.Plan.Sha256);
        if (plan is not null)
            PlanNewsTable.Add(session, new(ward, PlanNewsKind.Kept, names.Of(entry.Plan), known));
    }

    private void Reword(WriteSession session, WardName ward, KnownOccurrence known, CalendarEntry entry)
    {
        var later = KnownOccurrence.Of(entry.Occurrence);
        KnownOccurrenceTable.Carry(session, known.Key, later, entry.Plan.Sha256);
        PlanNewsTable.Add(session, new(ward, PlanNewsKind.Reworded, names.Of(entry.Plan), later));
    }

    private void Move(WriteSession session, WardName ward, KnownOccurrence known, CalendarEntry entry)
    {
        var later = KnownOccurrence.Of(entry.Occurrence);
        KnownOccurrenceTable.Move(session, known.Key, later, entry.Plan.Sha256);
        PlanNewsTable.Add(session, new(ward, PlanNewsKind.Moved, names.Of(entry.Plan), later, known.Due));
    }

    private static void End(WriteSession session, WardName ward, KnownOccurrence known, DateOnly day)
    {
        KnownOccurrenceTable.End(session, known.Key, day);
        PlanNewsTable.Add(session, new(ward, PlanNewsKind.Ended, "", known));
    }
}
