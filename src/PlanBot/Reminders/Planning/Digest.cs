using PlanBot.Retrieval.Calendars;
using PlanBot.Storage.Tables;
using PlanBot.Units;

namespace PlanBot.Reminders.Planning;

/// <summary>One thing a person is reminded of.</summary>
/// <param name="Units">Theirs, or those they stand in for; empty where the plan names none.</param>
/// <param name="Covers">Earlier steps that were not said and need not be any more.</param>
/// <param name="Said">What a unit said last; null for nothing.</param>
internal sealed record DigestItem(
    CalendarEntry Entry, IReadOnlyList<UnitName> Units, Reason Reason, ReminderStep Step, IReadOnlyList<ReminderStep> Covers, WorkMark? Said);

/// <summary>One thing of which a leader is told that a unit does not move.</summary>
/// <param name="IsOverdue">False where it comes due soon and nobody has reacted.</param>
internal sealed record Escalated(CalendarEntry Entry, IReadOnlyList<UnitName?> Units, bool IsOverdue);

/// <summary>All that a person hears on one day, each list with the most urgent first.</summary>
/// <param name="News">What became of what they were reminded of when a plan was replaced.</param>
internal sealed record Digest(
    Recipient To, DateOnly Day, IReadOnlyList<DigestItem> Items, IReadOnlyList<Escalated> Escalated, IReadOnlyList<PlanNews> News);
