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
            prompts.Say("reports.summary_counts", ("all", report.Whole.All), ("done", report.Whole.Done), ("late", report.Late.Count), ("next", next.Count)),
            .. Quarter(quarter),
            .. List("reports.summary_late", report.Late),
            .. List("reports.summary_next", next),
            prompts.Say("reports.summary_more"),
        ];
        return (prompts.Say("reports.summary_title", ("first", $"{week.First:dd/MM}"), ("last", ReportWords.Day(week.Last)), ("ward", ward)), string.Join("\n\n", parts));
    }

    private IEnumerable<string> Quarter(WardReport quarter) => quarter.Whole.All == 0 ? [] :
    [
        prompts.Say("reports.summary_quarter", ("period", words.Of(quarter.Period)), ("bar", ProgressBar.Of(quarter.Whole.Percent)),
            ("percent", quarter.Whole.Percent), ("done", quarter.Whole.Done), ("all", quarter.Whole.All)),
    ];

    private IEnumerable<string> List(string title, IReadOnlyList<ReportItem> items) => items.Count == 0 ? [] :
    [
        string.Join('\n', items.Take(MostShown)
            .Select(i => prompts.Say("reports.summary_line", ("due", ReportWords.Day(i.Work.Due)), ("what", i.Work.Title), ("units", words.Units(i))))
            .Prepend(prompts.Say(title))),
    ];
}
