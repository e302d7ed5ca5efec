using PlanBot.Deadlines.Occurrences;
using PlanBot.Prompts;

namespace PlanBot.Reports;

/// <summary>Reports in words for people (prompts/reports.txt).</summary>
internal sealed class ReportWords(PromptBook prompts, AssumptionWords assumptions)
{
    public static string Day(DateOnly day) => $"{day:dd/MM/yyyy}";

    public string Of(ReportPeriod period) => period.Kind switch
    {
        PeriodKind.Week => prompts.Say("reports.week", ("first", $"{period.First:dd/MM}"), ("last", Day(period.Last))),
        PeriodKind.Month => prompts.Say("reports.month", ("month", period.First.Month), ("year", period.First.Year)),
        PeriodKind.Quarter => prompts.Say("reports.quarter", ("quarter", period.QuarterOfYear), ("year", period.First.Year)),
        PeriodKind.Year => prompts.Say("reports.year", ("year", period.First.Year)),
        _ => prompts.Say("reports.span", ("first", Day(period.First)), ("last", Day(period.Last))),
    };

    public string Of(ReportScope scope) => scope.Unit is { } unit
        ? prompts.Say("reports.scope_unit", ("unit", unit), ("ward", scope.Ward))
        : prompts.Say("reports.scope_ward", ("ward", scope.Ward));

    /// <summary>The bar and the counts, two lines.</summary>
    public string Whole(UnitProgress whole) => prompts.Say(
        "reports.whole", ("bar", ProgressBar.Of(whole.Percent)), ("percent", whole.Percent), ("all", whole.All), ("done", whole.Done),
        ("in_progress", whole.InProgress), ("due", whole.All - whole.Done - whole.InProgress - whole.Late), ("late", whole.Late));

    /// <summary>The unit's name and below it the bar.</summary>
    public string Of(UnitProgress progress) => prompts.Say(
        progress.Late > 0 ? "reports.unit_late" : "reports.unit", ("unit", NameOf(progress)), ("bar", ProgressBar.Of(progress.Percent)),
        ("percent", progress.Percent), ("done", progress.Done), ("all", progress.All), ("late", progress.Late));

    public string NameOf(UnitProgress progress) => progress.Unit?.Value ?? prompts.Say("reports.nobody");

    /// <summary>One piece of work with whose it is, what was said of it and where it stands in the plan.</summary>
    public string Of(ReportItem item)
    {
        var head = prompts.Say("reports.item", ("mark", Mark(item.Status)), ("due", Day(item.Work.Due)), ("when", When(item)), ("what", item.Work.Title));
        return $"{head}\n{Details(item)}";
    }

    /// <summary>Whose it is, what was said of it and where it stands in the plan: what does not change from day to day.</summary>
    public string Details(ReportItem item)
    {
        var lines = new List<string> { prompts.Say("reports.item_units", ("units", Units(item))) };
        lines.AddRange(item.Parts.Select(p => p.News.Result).OfType<string>().Distinct().Select(r => prompts.Say("reports.item_result", ("result", r))));
        if (assumptions.Of(item.Work) is { } assumed)
            lines.Add(prompts.Say("reports.item_assumed", ("assumed", assumed)));
        lines.Add(prompts.Say("reports.item_source", ("source", Source(item))));
        return string.Join('\n', lines);
    }

    /// <summary>"còn 3 ngày", "quá hạn 5 ngày", "đã xong".</summary>
    public string When(ReportItem item) => item switch
    {
        { Status: WorkStatus.Done } => prompts.Say("reports.when_done"),
        { DaysLeft: < 0 } => prompts.Say("reports.when_late", ("days", -item.DaysLeft)),
        { DaysLeft: 0 } => prompts.Say("reports.when_today"),
        _ => prompts.Say("reports.when_left", ("days", item.DaysLeft)),
    };

    public string Units(ReportItem item) => string.Join("; ", item.Parts.Select(Part));

    public string Source(ReportItem item) => item.Entry.Plan.Number is { } number
        ? prompts.Say("reports.source", ("number", number), ("address", item.Entry.Address))
        : prompts.Say("reports.source_unnumbered", ("address", item.Entry.Address));

    /// <summary>"Đang làm": what the unit said, else where its part stands.</summary>
    public string StatusOf(WorkPart part) => prompts.Say(part switch
    {
        { Status: WorkStatus.Done } => "reports.status_done",
        { News.Stage: WorkStage.NotOurs } => "reports.status_not_ours",
        { Status: WorkStatus.Late } => "reports.status_late",
        { Status: WorkStatus.InProgress } => "reports.status_in_progress",
        { News.Stage: WorkStage.Received } => "reports.status_received",
        _ => "reports.status_due",
    });

    private string Part(WorkPart part) => part switch
    {
        { Unit: not { } } => prompts.Say("reports.nobody"),
        { Status: WorkStatus.Done, Unit: { } unit } => prompts.Say("reports.part_done", ("unit", unit)),
        { News.Stage: WorkStage.NotOurs, Unit: { } unit } => prompts.Say("reports.part_not_ours", ("unit", unit)),
        { News.Percent: > 0 and var percent, Unit: { } unit } => prompts.Say("reports.part_percent", ("unit", unit), ("percent", percent)),
        { Unit: { } unit } => unit.Value,
    };

    private string Mark(WorkStatus status) => prompts.Say(status switch
    {
        WorkStatus.Done => "reports.mark_done",
        WorkStatus.Late => "reports.mark_late",
        WorkStatus.InProgress => "reports.mark_in_progress",
        _ => "reports.mark_due",
    });
}
