using PlanBot.Deadlines.Occurrences;
using PlanBot.Retrieval.Calendars;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Reminders.Passing;

/// <summary>After a plan was replaced: what people were told of goes on where the newer plan says it too, and ends where it does not.</summary>
internal sealed class PlanChanges(PlanCatalog catalog, WardCalendars calendars, FactsReader facts)
{
    private volatile PlanList? _seen;

    /// <summary>Looks only where the plans are others than at the last look of this process.</summary>
    public void Apply(WriteSession session, DateOnly day)
    {
        var plans = catalog.Of(session);
        if (ReferenceEquals(plans, _seen))
            return;
        session.AfterCommit(() => _seen = plans);
        foreach (var ward in plans.Wards)
        {
            var now = calendars.Of(session, ward).ToDictionary(e => e.Occurrence.Key, e => e.Occurrence);
            var missing = KnownOccurrenceTable.Open(session, ward, facts.Earliest(day));
            if (missing.All(k => now.ContainsKey(k.Key)))
                continue;
            var matched = OccurrenceCarry.Match(missing, [.. now.Values.Select(KnownOccurrence.Of)]);
            foreach (var known in missing.Where(k => !now.ContainsKey(k.Key)))
                if (matched.TryGetValue(known.Key, out var key))
                    KnownOccurrenceTable.Carry(session, known.Key, key, now[key].What);
                else
                    KnownOccurrenceTable.End(session, known.Key, day);
        }
    }
}
