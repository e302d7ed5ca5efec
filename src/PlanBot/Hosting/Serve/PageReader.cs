using PlanBot.Answers;
using PlanBot.Channels.Calendars;
using PlanBot.Channels.Web;
using PlanBot.Clauses;
using PlanBot.Deadlines;
using PlanBot.Plans;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Hosting.Serve;

/// <summary>What the page shows of the plans themselves.</summary>
internal sealed class PageReader(PlanDatabase database, CalendarDesk calendar)
{
    private const int LinesAround = 6;

    public IReadOnlyList<WebWard> Wards() => database.Read(session =>
        (IReadOnlyList<WebWard>)[.. PlanStore.List(session).GroupBy(p => p.Ward).Select(w => new WebWard(w.Key.Value, [.. w.Select(ViewOf)]))]);

    /// <summary>The passage with some lines around it; null for an unknown id.</summary>
    public PassageView? Passage(string id) => database.Read(session =>
    {
        if (ClauseTable.Find(session, [new ClauseId(id)]) is not [var found, ..] || PlanStore.Find(session, found.Plan) is not { } plan)
            return null;
        var clause = found.Value;
        var own = clause.OwnLines.ToHashSet();
        var lines = LineTable.Read(session, plan.Row, clause.Lines.First - LinesAround, clause.Lines.Last + LinesAround);
        return new PassageView(
            id, plan.Ward.Value, ViewOf(plan), clause.Address, clause.Headings,
            [.. lines.Select(l => new PassageLine(l.Number, l.Text, own.Contains(l.Number)))]);
    });

    /// <summary>The plan with all its lines; null for an unknown id.</summary>
    public PlanView? Plan(string id) => database.Read(session =>
        PlanStore.List(session).FirstOrDefault(p => IdOf(p) == id) is { } plan
            ? new PlanView(plan.Ward.Value, ViewOf(plan), [.. LineTable.Read(session, plan.Row, 1, int.MaxValue).Select(l => new PassageLine(l.Number, l.Text))])
            : null);

    /// <summary>What is due in a ward in a year; null where there is no plan of this ward.</summary>
    public CalendarView? Calendar(string ward, int year) =>
        calendar.Show(ward, PlanCalendar.YearStart(year), PlanCalendar.YearEnd(year));

    // Made of the content: a link to lines of a text that was replaced must not show other lines.
    private static string IdOf(PlanSummary plan) => plan.Sha256[..16];

    private static WebPlan ViewOf(PlanSummary plan) =>
        new(IdOf(plan), plan.Number, PlanNames.Date(plan.Header.Date), plan.Header.Title, PeriodOf(plan.Header.Period));

    private static string? PeriodOf(PlanPeriod? period) =>
        period is not { } p ? null : p.From == p.To ? $"{p.From}" : $"{p.From} – {p.To}";
}
