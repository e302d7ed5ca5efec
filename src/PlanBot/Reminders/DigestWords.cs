using PlanBot.Answers;
using PlanBot.Deadlines.Occurrences;
using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Reminders.Planning;
using PlanBot.Retrieval.Calendars;
using PlanBot.Storage.Tables;
using PlanBot.Units;

namespace PlanBot.Reminders;

/// <summary>Reminders in words (prompts/reminders.txt).</summary>
internal sealed class DigestWords(AssumptionWords assumptions, PlanNames names, PromptBook prompts)
{
    private const int LongestResult = 300;
    private const int MostNews = 15;

    /// <summary>"Hôm nay 01/12/2026, anh/chị có 3 việc cần lưu ý:".</summary>
    public string Opening(Digest digest) => digest.Items.Count switch
    {
        0 => prompts.Say("reminders.opening_other", ("day", Day(digest.Day))),
        1 => prompts.Say("reminders.opening_one", ("day", Day(digest.Day))),
        var count => prompts.Say("reminders.opening", ("day", Day(digest.Day)), ("count", count)),
    };

    /// <summary>One thing to do, with its due date, what is left, whose it is, what was assumed, how it stands and where it comes from.</summary>
    /// <param name="common">What is said above for all alike, and not again.</param>
    public string Item(int number, DigestItem item, DateOnly today, IReadOnlyList<string>? common = null)
    {
        var occurrence = item.Entry.Occurrence;
        var lines = new List<string> { prompts.Say("reminders.item", ("n", number), ("what", occurrence.Title), ("due", Day(occurrence.Due)), ("left", Left(occurrence.Due, today))) };
        lines.AddRange(Circumstances(item).Except(common ?? []));
        if (item.Said is { } said)
            lines.Add(Said(said));
        if (common?.Contains(SourcePlan(item.Entry)) != true)
            lines.Add(Source(item.Entry));
        else if (item.Entry.Address.Length > 0)
            lines.Add(prompts.Say("reminders.source_place", ("address", item.Entry.Address)));
        return string.Join('\n', lines);
    }

    /// <summary>What would be said of each of several things in the same words: whose they are, why they come, what was assumed, the plan. Nothing for one thing.</summary>
    public IReadOnlyList<string> Common(IReadOnlyList<DigestItem> items)
    {
        if (items.Count < 2)
            return [];
        var all = items.Select(i => Circumstances(i).Append(SourcePlan(i.Entry)).ToList()).ToList();
        return [.. all[0].Where(line => all.All(lines => lines.Contains(line)))];
    }

    /// <summary>What a leader is told of: what is alike under one head, each thing with its place in the plan.</summary>
    public IEnumerable<string> Escalations(IReadOnlyList<Escalated> told, DateOnly today) => told
        .GroupBy(e => (e.IsOverdue, e.Entry.Occurrence.Due, Head: string.Join('\n', Circumstances(e).Append(SourcePlan(e.Entry))), IsUnnamed: e.Units.All(u => u is null)))
        .OrderBy(g => g.Key.Due).ThenBy(g => g.Key.IsUnnamed).ThenBy(g => g.Key.Head, StringComparer.Ordinal)
        .Select(alike => string.Join('\n', alike.Select(e => prompts.Say("reminders.escalated", ("what", e.Entry.Occurrence.Title), ("address", e.Entry.Address)))
            .Prepend(alike.Key.Head)
            .Prepend(prompts.Say(
                alike.Key.IsOverdue ? "reminders.escalated_overdue" : "reminders.escalated_silent",
                ("count", alike.Count()), ("due", Day(alike.Key.Due)), ("left", Left(alike.Key.Due, today))))));

    /// <summary>What became of the person's work when plans were replaced: how much stays as it was, then what changed or ended, the first few by name.</summary>
    public IEnumerable<string> News(IReadOnlyList<PlanNews> news)
    {
        foreach (var kept in news.Where(n => n.Kind == PlanNewsKind.Kept).GroupBy(n => n.Plan))
            yield return prompts.Say("reminders.plan_kept", ("plan", kept.Key), ("count", kept.Count()));
        var changed = news.Where(n => n.Kind != PlanNewsKind.Kept).ToList();
        foreach (var one in changed.Take(MostNews))
            yield return News(one);
        if (changed.Count > MostNews)
            yield return prompts.Say("reminders.plan_more", ("count", changed.Count - MostNews));
    }

    /// <summary>One thing that the newer plan says in other words, puts on another day or does not say.</summary>
    public string News(PlanNews news) => prompts.Say(
        news.Kind switch
        {
            PlanNewsKind.Moved => "reminders.plan_moved",
            PlanNewsKind.Ended => "reminders.plan_ended",
            _ => "reminders.plan_reworded",
        },
        ("what", OccurrenceTitle.Of(news.Work.What, "")), ("ward", news.Ward), ("due", Day(news.Work.Due)), ("before", news.Before is { } before ? Day(before) : ""));

    /// <summary>Who is told why, for the operator.</summary>
    public string Step(DigestItem item) => item.Step switch
    {
        var step when step == ReminderStep.NotOurs => prompts.Say("reminders.step_not_ours"),
        { Name: ['@', ..] } => prompts.Say("reminders.step_postponed"),
        { Name: ['-', .. var days] } => prompts.Say("reminders.step_before", ("days", days)),
        { Name: ['+', .. var days] } => prompts.Say("reminders.step_after", ("days", days)),
        _ => prompts.Say("reminders.step_day"),
    };

    /// <summary>Why this person hears of it; null where it is their own unit's.</summary>
    public string? Why(Reason reason) => reason switch
    {
        Reason.Staff => prompts.Say("reminders.why_staff"),
        Reason.NobodyOfUnit => prompts.Say("reminders.why_nobody"),
        Reason.NoUnit => prompts.Say("reminders.why_no_unit"),
        Reason.NotOurs => prompts.Say("reminders.why_not_ours"),
        _ => null,
    };

    /// <summary>"Đã nhận việc (01/12/2026)".</summary>
    public string Said(WorkMark mark)
    {
        var day = Day(ReminderClock.DayOf(mark.Changed));
        return mark.State switch
        {
            WorkState.Received => prompts.Say("reminders.said_received", ("day", day)),
            WorkState.InProgress => prompts.Say("reminders.said_progress", ("percent", mark.Percent ?? 0), ("day", day)),
            WorkState.Done when mark.Result is { } result => prompts.Say("reminders.said_done_result", ("result", Short(result)), ("day", day)),
            WorkState.Done => prompts.Say("reminders.said_done", ("day", day)),
            WorkState.NotOurs => prompts.Say("reminders.said_not_ours", ("day", day)),
            _ => prompts.Say("reminders.said_open", ("day", day)),
        };
    }

    /// <summary>"còn 14 ngày", "hôm nay là hạn", "đã quá hạn 3 ngày".</summary>
    public string Left(DateOnly due, DateOnly today) => (due.DayNumber - today.DayNumber) switch
    {
        0 => prompts.Say("reminders.left_today"),
        > 0 and var days => prompts.Say("reminders.left", ("days", days)),
        var days => prompts.Say("reminders.left_over", ("days", -days)),
    };

    public static string Day(DateOnly day) => $"{day:dd/MM/yyyy}";

    // Whose it is, why it comes to this person, and what was assumed about its day.
    private IEnumerable<string> Circumstances(DigestItem item) =>
        ((string?[])[Ward(item.Entry.Occurrence.Ward, item.Units), Why(item.Reason), Assumed(item.Entry)]).OfType<string>();

    private IEnumerable<string> Circumstances(Escalated told) =>
        ((string?[])[Ward(told.Entry.Occurrence.Ward, [.. told.Units.OfType<UnitName>()]), Assumed(told.Entry)]).OfType<string>();

    private string? Assumed(CalendarEntry entry) => assumptions.Of(entry.Occurrence) is { } assumed ? prompts.Say("reminders.assumed", ("assumed", assumed)) : null;

    private string Ward(WardName ward, IReadOnlyList<UnitName> units) => units.Count == 0
        ? prompts.Say("reminders.ward", ("ward", ward))
        : prompts.Say("reminders.units", ("units", string.Join("; ", units)), ("ward", ward));

    private string Source(CalendarEntry entry) => entry.Address.Length == 0
        ? SourcePlan(entry)
        : prompts.Say("reminders.source", ("plan", names.Of(entry.Plan)), ("address", entry.Address));

    private string SourcePlan(CalendarEntry entry) => prompts.Say("reminders.source_plan", ("plan", names.Of(entry.Plan)));

    private static string Short(string text) => text.Length <= LongestResult ? text : text[..LongestResult] + "…";
}
