using PlanBot.Channels.Calendars;
using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Storage;

namespace PlanBot.Channels.Console;

/// <summary>"/lich", "/lich 2026", "/lich 6/2026": the calendar of the chosen ward.</summary>
internal sealed class ConsoleCalendar(CalendarDesk desk, CalendarText text, PlanDatabase database, TimeProvider time, PromptBook prompts)
{
    /// <param name="typed">The time asked for; empty for this month and the two after it.</param>
    public string Of(WardName? ward, string typed)
    {
        if ((typed.Length == 0 ? CalendarSpan.Coming(time) : CalendarSpan.Read(typed)) is not { } span)
            return prompts.Say("calendar.bad_time", ("time", typed));
        return ward is { } chosen && desk.Show(chosen.Value, span.First, span.Last) is { } view
            ? text.Of(view)
            : prompts.Say("calendar.no_ward", ("wards", string.Join(", ", database.Read(PlanStore.List).Select(p => p.Ward.Value).Distinct())));
    }
}
