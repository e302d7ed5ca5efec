using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Storage;

namespace PlanBot.Reports.Weekly;

/// <summary>What a leader is told of a ward's week.</summary>
internal sealed class SummaryText(ReportReader reader, ReportWords words, PromptBook prompts)
{
    private const int MostShown = 5;

    /// <returns>The heading, and the text below it.</returns>
    public (string Heading, string Text) Of(ReadSession session, WardName ward, ReportPeriod week, DateOnly today)
    {
        var report = reader.Read(session, new(ward), week, today);
        var next = reader.Read(session, new(ward), week.Next, today).Coming;
        var quarter = reader.Read(session, new(ward), ReportPeriod.Of(PeriodKind.Quarter, today), today);
        string[] parts =
        [
            Counts(report, Finished(session, ward, week, today), next.Count),
            .. Quarter(quarter),
            .. List(isLate: true, report.Late),
            .. List(isLate: false, next),
            prompts.Say("reports.summary_more"),
        ];
        return (prompts.Say("reports.summary_title", ("first", $"{week.First:dd/MM}"), ("last", ReportWords.Day(week.Last)), ("ward", ward)), string.Join("\n\n", parts));
    }

    // What there is none of is said in words: "0 việc" of 0 reads like a fault.
    private string Counts(WardReport report, int finished, int next) => string.Join('\n',
    [
        report.Whole.All == 0 ? prompts.Say("reports.summary_nothing_due") : prompts.Say("reports.summary_due", ("all", report.Whole.All), ("done", report.Whole.Done)),
        prompts.Say("reports.summary_finished", ("count", finished)),
        report.Late.Count == 0 ? prompts.Say("reports.no_late") : prompts.Say("reports.summary_counts_late", ("count", report.Late.Count)),
        prompts.Say("reports.summary_counts_next", ("count", next)),
    ]);

    // Work that became done in these days, whenever it is due.
    private int Finished(ReadSession session, WardName ward, ReportPeriod week, DateOnly today) => reader.ItemsOf(session, new(ward), today)
        .Count(i => i.Status == WorkStatus.Done && i.Parts.Max(p => p.News.At) is { } at && week.Holds(VietnamClock.Day(at)));

    private IEnumerable<string> Quarter(WardReport quarter) => quarter.Whole.All == 0 ? [] :
    [
        prompts.Say("reports.summary_quarter", ("period", words.Of(quarter.Period)), ("bar", ProgressBar.Of(quarter.Whole.Percent)),
            ("percent", quarter.Whole.Percent), ("done", quarter.Whole.Done), ("all", quarter.Whole.All)),
    ];

    private string Title(bool isLate, int all) => (isLate, all > MostShown) switch
    {
        (true, true) => prompts.Say("reports.summary_late_some", ("shown", MostShown), ("all", all)),
        (true, false) => prompts.Say("reports.summary_late"),
        (false, true) => prompts.Say("reports.summary_next_some", ("shown", MostShown), ("all", all)),
        _ => prompts.Say("reports.summary_next"),
    };

    private IEnumerable<string> List(bool isLate, IReadOnlyList<ReportItem> items) => items.Count == 0 ? [] :
    [
        string.Join('\n', items.Take(MostShown)
            .Select(i => prompts.Say("reports.summary_line", ("due", ReportWords.Day(i.Work.Due)), ("what", i.Work.Title), ("units", words.Units(i))))
            .Prepend(Title(isLate, items.Count))),
    ];
}
