using PlanBot.People;
using PlanBot.Plans;
using PlanBot.Retrieval.Calendars;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Units;

namespace PlanBot.Reminders.Passing;

/// <summary>After a unit got another name, in a newer plan or in index/units.tsv: what was said under the old one is found under the new one.</summary>
internal sealed class UnitRenames(UnitIdentity identity)
{
    public void Apply(WriteSession session, WardName ward, IReadOnlyList<CalendarEntry> entries)
    {
        var units = entries.ToDictionary(e => e.Occurrence.Key, e => e.Occurrence.Units);
        foreach (var mark in WorkStateTable.OfWard(session, ward, DateOnly.MinValue, DateOnly.MaxValue))
            if (mark.Unit is { } said && units.TryGetValue(mark.Occurrence, out var now) && NewName(said, now) is { } name)
                WorkStateTable.Rename(session, mark.Occurrence, said, name);
    }

    private UnitName? NewName(UnitName said, IReadOnlyList<UnitName> now) =>
        now.Contains(said) ? null : now.Where(u => identity.IsSame(u, said)).Select(u => (UnitName?)u).FirstOrDefault();
}
