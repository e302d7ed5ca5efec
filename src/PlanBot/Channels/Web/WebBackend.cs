using PlanBot.Channels.Calendars;

namespace PlanBot.Channels.Web;

/// <summary>What the page asks of the product. The host fills it in; an unknown id gives null, and so does an unknown ward.</summary>
/// <param name="Calendar">The calendar of a ward in a year.</param>
/// <param name="Feed">The personal calendar that a key opens, as a feed.</param>
internal sealed record WebBackend(
    Func<AskRequest, CancellationToken, Task<AskResult>> Ask,
    Func<IReadOnlyList<WebWard>> Wards,
    Func<string, PassageView?> Passage,
    Func<string, PlanView?> Plan,
    Func<string, int, CalendarView?> Calendar,
    Func<string, string?> Feed);

/// <summary>A ward and its plans, as the chooser shows them.</summary>
/// <param name="Ward">"Kiến An".</param>
internal sealed record WebWard(string Ward, IReadOnlyList<WebPlan> Plans);

/// <summary>What names a plan to a reader.</summary>
/// <param name="Id">Opens the plan: /ke-hoach/{id}.</param>
/// <param name="Number">"135/KH-UBND"; null where the plan bears none.</param>
/// <param name="Date">As a reader writes it: "23/12/2025", "11/2025", "2026"; null where the plan bears none.</param>
/// <param name="Period">"2026 – 2030"; null where none was found.</param>
internal sealed record WebPlan(string Id, string? Number, string? Date, string Title, string? Period);

/// <summary>A passage in its place.</summary>
/// <param name="Clause">The passage's id.</param>
/// <param name="Address">"II › 5 › (25)".</param>
/// <param name="Headings">The headings above, outermost first, with their marks.</param>
/// <param name="Lines">The passage's lines and some before and after, in order.</param>
internal sealed record PassageView(
    string Clause,
    string Ward,
    WebPlan Plan,
    string Address,
    IReadOnlyList<string> Headings,
    IReadOnlyList<PassageLine> Lines);

/// <summary>One line of the plan's file.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Own">True where the line is the passage's own.</param>
internal sealed record PassageLine(int Number, string Text, bool Own = false);

/// <summary>A whole plan.</summary>
internal sealed record PlanView(string Ward, WebPlan Plan, IReadOnlyList<PassageLine> Lines);
