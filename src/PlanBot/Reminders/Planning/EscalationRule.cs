using Microsoft.Extensions.Options;
using PlanBot.Retrieval.Calendars;
using PlanBot.Storage.Tables;
using PlanBot.Units;

namespace PlanBot.Reminders.Planning;

/// <summary>When the leader of a field is told that a unit does not move: once a unit and occurrence.</summary>
internal sealed class EscalationRule(StepDays days, IOptions<ReminderOptions> options)
{
    /// <summary>Whom to tell what. Nobody is told of what nobody was reminded of on an earlier day.</summary>
    public IEnumerable<(Recipient To, Escalated Told)> Of(PassFacts facts, WardFacts ward)
    {
        foreach (var entry in ward.Entries)
            foreach (var unit in ReminderPlanner.UnitsOf(entry.Occurrence))
                if (IsDue(facts, ward, entry, unit) is { } isOverdue && facts.RemindedBefore(entry.Occurrence.Key))
                    foreach (var leader in ward.Leaders(entry.Occurrence, unit).Where(l => ReminderPlanner.MayHear(facts, l)))
                        yield return (leader, new(entry, [unit], isOverdue));
    }

    /// <returns>Null where it is not time; true where it is overdue, false where nobody has reacted.</returns>
    private bool? IsDue(PassFacts facts, WardFacts ward, CalendarEntry entry, UnitName? unit)
    {
        var (key, due) = (entry.Occurrence.Key, entry.Occurrence.Due);
        var said = ward.Marks.GetValueOrDefault((key, unit))?.State ?? WorkState.Open;
        if (said is WorkState.Done or WorkState.NotOurs || facts.Escalated.Contains((key, unit)))
            return null;
        if (facts.Day > due)
            return true;
        return said == WorkState.Open && facts.Day >= days.DayOf(due, -options.Value.EscalateDaysBefore) ? false : null;
    }
}
