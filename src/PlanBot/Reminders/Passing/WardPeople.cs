using System.Collections.Concurrent;
using PlanBot.Deadlines.Occurrences;
using PlanBot.People;
using PlanBot.Plans;
using PlanBot.Reminders.Planning;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Units;

namespace PlanBot.Reminders.Passing;

/// <summary>Who in a ward hears of what.</summary>
internal sealed class WardPeople(Roster roster, UnitIdentity identity, FirstAdministrators first)
{
    private readonly ConcurrentDictionary<(UnitName, UnitName), bool> _same = new();

    /// <summary>
    /// Who is reminded of a unit's work: those who head it, else those who work in it, else the ward's administrators; they too
    /// where no unit is named, and where the unit says that it is not its work.
    /// </summary>
    /// <param name="onDuty">The first day on which anybody was reminded: nobody is told what was over before.</param>
    public Func<UnitName?, WorkMark?, (IReadOnlyList<Recipient> People, Reason Reason)> Responsible(ReadSession session, WardName ward, DateOnly onDuty)
    {
        var all = Roster.Of(session, ward);
        var administrators = Administrators(session, ward, all, onDuty);
        var units = new Dictionary<UnitName, (IReadOnlyList<Recipient> People, Reason Reason)>();
        return (unit, said) =>
        {
            if (unit is not { } named)
                return (administrators, Reason.NoUnit);
            if (said is { State: WorkState.NotOurs })
                return (administrators, Reason.NotOurs);
            if (!units.TryGetValue(named, out var found))
                units[named] = found = OfUnit(all, named, onDuty) ?? (administrators, Reason.NobodyOfUnit);
            return found;
        };
    }

    /// <summary>Which leaders direct something.</summary>
    public Func<Occurrence, UnitName?, IReadOnlyList<Recipient>> Leaders(ReadSession session, WardName ward, DateOnly onDuty)
    {
        var known = new Dictionary<(string?, UnitName?), IReadOnlyList<Recipient>>();
        return (occurrence, unit) =>
        {
            if (!known.TryGetValue((occurrence.Leader, unit), out var leaders))
                known[(occurrence.Leader, unit)] = leaders = Recipients(roster.LeadersFor(session, ward, occurrence.Leader, unit), onDuty);
            return leaders;
        };
    }

    private (IReadOnlyList<Recipient>, Reason)? OfUnit(IReadOnlyList<SeatHolder> all, UnitName unit, DateOnly onDuty)
    {
        var own = all.Where(h => h.Seat.Unit is { } seat && _same.GetOrAdd((seat, unit), p => identity.IsSame(p.Item1, p.Item2))).ToList();
        if (own.Where(h => h.Seat.Role == Role.Head).ToList() is { Count: > 0 } heads)
            return (Recipients(heads, onDuty), Reason.Head);
        return own.Where(h => h.Seat.Role == Role.Staff).ToList() is { Count: > 0 } staff ? (Recipients(staff, onDuty), Reason.Staff) : null;
    }

    private IReadOnlyList<Recipient> Administrators(ReadSession session, WardName ward, IReadOnlyList<SeatHolder> all, DateOnly onDuty)
    {
        var linked = all.Where(h => h.Seat.Role == Role.Administrator).ToList();
        if (linked.Count > 0)
            return Recipients(linked, onDuty);
        // Those whom only the settings name have no id of ours: unless they are linked to something else, a pseudonym stands in.
        return [.. first.Of(ward).Select(a => PersonTable.Find(session, a.Channel, a.Id) is { } chat
            ? new Recipient(chat.Person, onDuty)
            : new Recipient(AuditLog.PseudonymOf(session, a), onDuty, new(a.Channel, a.Id)))];
    }

    private static IReadOnlyList<Recipient> Recipients(IReadOnlyList<SeatHolder> holders, DateOnly onDuty) =>
        [.. holders.Select(h => new Recipient(h.Person, Later(ReminderClock.DayOf(h.Since), onDuty))).DistinctBy(r => r.Id)];

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
