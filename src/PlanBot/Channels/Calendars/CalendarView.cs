namespace PlanBot.Channels.Calendars;

/// <summary>The public calendar of a ward over some months: what is due and who leads. It holds nothing of who reacted.</summary>
/// <param name="Ward">"Kiến An".</param>
/// <param name="First">The first year in which anything is due; null where nothing is.</param>
/// <param name="Last">The last such year.</param>
/// <param name="Units">Every lead named in these months, in order of the alphabet.</param>
/// <param name="Months">Those in which something is due, in order.</param>
internal sealed record CalendarView(string Ward, int? First, int? Last, IReadOnlyList<string> Units, IReadOnlyList<CalendarMonth> Months);

/// <param name="Month">From 1.</param>
internal sealed record CalendarMonth(int Year, int Month, IReadOnlyList<CalendarItem> Items);

/// <summary>One thing that is due.</summary>
/// <param name="Due">ISO date.</param>
/// <param name="Start">The first day of the work, where the plan gives a span.</param>
/// <param name="What">In the plan's words, one line.</param>
/// <param name="Leads">As the plan names them; empty where it names nobody.</param>
/// <param name="Leader">The leader who directs the field; null where the plan names none.</param>
/// <param name="Assumed">What was assumed about the day, a Vietnamese phrase; null where the plan prints it.</param>
/// <param name="Clause">The passage's id.</param>
/// <param name="Address">"II › 5 › (25)".</param>
/// <param name="Plan">The plan's number; null where it bears none.</param>
/// <param name="Lines">First and last line in the plan's file.</param>
internal sealed record CalendarItem(
    DateOnly Due,
    DateOnly? Start,
    string What,
    IReadOnlyList<string> Leads,
    string? Leader,
    string? Assumed,
    string Clause,
    string Address,
    string? Plan,
    IReadOnlyList<int> Lines);
