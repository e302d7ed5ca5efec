using PlanBot.Deadlines.Occurrences;
using PlanBot.Storage;

namespace PlanBot.Retrieval.Calendars;

/// <summary>One thing that is due, with the plan it stands in.</summary>
/// <param name="Address">Of its passage, "II › 5 › (25)".</param>
internal sealed record CalendarEntry(Occurrence Occurrence, PlanSummary Plan, string Address);
