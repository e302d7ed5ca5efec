using PlanBot.Deadlines.Occurrences;
using PlanBot.Plans;
using PlanBot.Retrieval.Calendars;
using PlanBot.Storage;

namespace PlanBot.Channels.Calendars;

/// <summary>Shows a ward's calendar, whatever channel asks for it.</summary>
internal sealed class CalendarDesk(PlanDatabase database, WardCalendars calendars, AssumptionWords assumptions)
{
    /// <summary>What is due from the first to the last day, both included.</summary>
    /// <param name="ward">As typed; marks and case do not count.</param>
    /// <returns>Null where there is no plan of this ward.</returns>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public CalendarView? Show(string ward, DateOnly first, DateOnly last) => database.Read(session =>
    {
        if (PlanStore.FindWard(session, WardTyped.Read(ward)) is not [var plan, ..])
            return null;
        var all = calendars.Of(session, plan.Ward);
        return View(plan.Ward, all, [.. all.Where(e => e.Occurrence.Due >= first && e.Occurrence.Due <= last)]);
    });

    private CalendarView View(WardName ward, IReadOnlyList<CalendarEntry> all, IReadOnlyList<CalendarEntry> shown) => new(
        ward.Value,
        all.Count == 0 ? null : all[0].Occurrence.Due.Year,
        all.Count == 0 ? null : all[^1].Occurrence.Due.Year,
        [.. shown.SelectMany(e => e.Occurrence.Leads).Select(u => u.Value).Distinct().Order(StringComparer.Ordinal)],
        [.. shown.GroupBy(e => (e.Occurrence.Due.Year, e.Occurrence.Due.Month)).Select(m => new CalendarMonth(m.Key.Year, m.Key.Month, [.. m.Select(Item)]))]);

    private CalendarItem Item(CalendarEntry entry)
    {
        var o = entry.Occurrence;
        return new(
            o.Due, o.Start, o.Title, [.. o.Leads.Select(u => u.Value)], o.Leader, assumptions.Of(o),
            o.Clause.Value, entry.Address, entry.Plan.Number, [o.Lines.First, o.Lines.Last]);
    }
}
