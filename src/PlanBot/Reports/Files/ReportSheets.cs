using PlanBot.Deadlines.Occurrences;
using PlanBot.Prompts;

namespace PlanBot.Reports.Files;

/// <summary>A report as tables: how far each unit is, and every piece of work with each unit that leads it.</summary>
internal sealed class ReportSheets(PromptBook prompts, ReportWords words, AssumptionWords assumptions)
{
    public string Title(WardReport report) => prompts.Say("reports.file_title", ("scope", words.Of(report.Scope)));

    public string Period(WardReport report) => prompts.Say(
        "reports.file_period", ("period", words.Of(report.Period)), ("first", ReportWords.Day(report.Period.First)),
        ("last", ReportWords.Day(report.Period.Last)), ("day", ReportWords.Day(report.AsOf)));

    /// <summary>One row a unit, and one for all.</summary>
    public ReportSheet Summary(WardReport report) => new(
        prompts.Say("reports.sheet_summary"),
        Header("reports.column_unit", "reports.column_all", "reports.column_done", "reports.column_in_progress", "reports.column_late", "reports.column_percent", "reports.column_bar"),
        [.. report.Units.Select(u => Row(words.NameOf(u), u)), Row(prompts.Say("reports.total"), report.Whole)]);

    /// <summary>What is due in the period, and before it what is late from earlier.</summary>
    public ReportSheet Work(WardReport report) => new(
        prompts.Say("reports.sheet_work"),
        Header("reports.column_due", "reports.column_what", "reports.column_unit", "reports.column_status", "reports.column_percent", "reports.column_result", "reports.column_days_late", "reports.column_note", "reports.column_plan", "reports.column_address"),
        [.. report.Before.Concat(report.Items).SelectMany(item => item.Parts.Select(part => Row(item, part)))]);

    private static IReadOnlyList<object?> Row(string name, UnitProgress progress) =>
        [name, progress.All, progress.Done, progress.InProgress, progress.Late, progress.Percent, ProgressBar.Of(progress.Percent)];

    private IReadOnlyList<object?> Row(ReportItem item, WorkPart part) =>
    [
        item.Work.Due,
        item.Work.What,
        part.Unit?.Value ?? prompts.Say("reports.nobody"),
        words.StatusOf(part),
        part.News.Share,
        part.News.Result,
        part.Status == WorkStatus.Late ? -item.DaysLeft : null,
        assumptions.Of(item.Work),
        item.Entry.Plan.Number,
        item.Entry.Address,
    ];

    private List<string> Header(params IEnumerable<string> names) => [.. names.Select(name => prompts.Say(name))];
}
