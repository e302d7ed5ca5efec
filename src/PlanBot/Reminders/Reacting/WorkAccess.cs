using PlanBot.Deadlines.Occurrences;
using PlanBot.People;
using PlanBot.Plans;
using PlanBot.Reminders.Passing;
using PlanBot.Reminders.Planning;
using PlanBot.Retrieval.Calendars;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Units;

namespace PlanBot.Reminders.Reacting;

/// <summary>What somebody may do about one thing that is due.</summary>
/// <param name="Units">The units they answer for; one null where the plan names none; empty where they may only look.</param>
/// <param name="Reason">Why they are asked; where they may only look, that of nobody.</param>
internal sealed record WorkRight(CalendarEntry Entry, IReadOnlyList<UnitName?> Units, Reason Reason)
{
    /// <summary>True where they answer as the ward's administrator.</summary>
    public bool IsAdministrator => Reason is Reason.NobodyOfUnit or Reason.NoUnit or Reason.NotOurs;
}

/// <summary>Says what somebody may do about what is due. Asked at the moment of use, never when a button was shown.</summary>
internal sealed class WorkAccess(WardCalendars calendars, WardPeople people, UnitIdentity identity, Authority authority)
{
    /// <summary>Null where it concerns them in no way, or is in no plan any more: the two are not told apart.</summary>
    public WorkRight? Of(ReadSession session, Standing standing, WardName ward, OccurrenceKey key)
    {
        var seats = standing.Seats.Where(s => s.Seat.Ward == ward).Select(s => s.Seat).ToList();
        var governs = authority.Governs(standing, ward);
        if ((seats.Count == 0 && !governs) || calendars.Of(session, ward).FirstOrDefault(e => e.Occurrence.Key == key) is not { } entry)
            return null;
        List<UnitName?> own = [.. entry.Occurrence.Units.Where(u => seats.Any(s => s.Unit is { } unit && identity.IsSame(unit, u))).Select(u => (UnitName?)u)];
        if (own.Count > 0)
            return new(entry, own, seats.Any(s => s.Role == Role.Head) ? Reason.Head : Reason.Staff);
        if (governs)
            return AsAdministrator(session, entry);
        return seats.Any(s => s.Role is Role.Chair or Role.Deputy) ? new(entry, [], Reason.Head) : null;
    }

    // An administrator speaks for those units alone that nobody else speaks for.
    private WorkRight AsAdministrator(ReadSession session, CalendarEntry entry)
    {
        var responsible = people.Responsible(session, entry.Occurrence.Ward, DateOnly.MinValue);
        var left = ReminderPlanner.UnitsOf(entry.Occurrence)
            .Select(u => (Unit: u, responsible(u, WorkStateTable.Find(session, entry.Occurrence.Key, u)).Reason))
            .Where(u => u.Reason is Reason.NobodyOfUnit or Reason.NoUnit or Reason.NotOurs).ToList();
        return new(entry, [.. left.Select(u => u.Unit)], left.Count > 0 ? left.Max(u => u.Reason) : Reason.Head);
    }

    /// <summary>The name under which somebody's reminders are kept: our id, or the pseudonym of an administrator of the settings.</summary>
    public static string IdOf(ReadSession session, Standing standing) => standing.Person ?? AuditLog.PseudonymOf(session, standing.Account);
}
