using PlanBot.Assignments;
using PlanBot.Channels;
using PlanBot.Clauses;
using PlanBot.Deadlines;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Targets;
using PlanBot.Units;

namespace PlanBot.Hosting.Export;

/// <summary>The rows of one plan, in the plan's order.</summary>
internal sealed class PlanExport(ReadSession session, PlanSummary plan)
{
    private readonly IReadOnlyList<Stored<Clause>> _clauses = ClauseTable.OfPlan(session, plan.Row);
    private Dictionary<ClauseId, string>? _headings;

    public IEnumerable<ClauseExport> Clauses() => _clauses.Select(c => c.Value).Select(c => new ClauseExport(
        c.Id.Value, plan.Ward.Value, plan.Number, plan.File, Of(c.Lines), c.Id.Value, Heading(c.Id),
        c.Text, KindOf(c.Kind)));

    public IEnumerable<TargetExport> Targets() => TargetTable.OfPlans(session, [plan.Row]).Select(t => t.Value).Select(t => new TargetExport(
        t.Id, plan.Ward.Value, plan.Number, plan.File, Of(t.Lines), t.Clause.Value, Heading(t.Clause),
        t.Indicator, Sign(t.Comparison), t.Value, t.ValueTo, t.ValueText, t.Unit, AskPeriod.Of(t.Period),
        Lead(t.Leads), t.Cooperating, t.Leader, [.. t.AlsoAt.Select(c => c.Value)], t.ConflictsWith,
        t.Item.Value));

    public IEnumerable<AssignmentExport> Assignments() => AssignmentTable.OfPlans(session, [plan.Row]).Select(a => a.Value).Select(a => new AssignmentExport(
        a.Id, plan.Ward.Value, plan.Number, plan.File, Of(a.Lines), a.Clause.Value, Heading(a.Clause),
        a.What, a.Output, a.TimeText, a.From, a.To, Lead(a.Leads), a.Cooperating,
        a.Funding, a.Leader, a.Group));

    public IEnumerable<DeadlineExport> Deadlines() => DeadlineTable.OfPlans(session, [plan.Row]).Select(d => d.Value).Select(d => new DeadlineExport(
        d.Id, plan.Ward.Value, plan.Number, plan.File, Of(d.Lines), d.Clause.Value, Heading(d.Clause),
        d.What, d.Due, d.Recurrence, PrecisionOf(d.Precision), Lead(d.Leads), d.Quote, SourceOf(d.Source)));

    private string Heading(ClauseId id) =>
        (_headings ??= _clauses.DistinctBy(c => c.Value.Id).ToDictionary(c => c.Value.Id, c => AskCitation.HeadingOf(c.Value.Address, c.Value.Headings)))
        .GetValueOrDefault(id, "");

    private static IReadOnlyList<int> Of(LineRange lines) => [lines.First, lines.Last];

    private static string? Lead(IReadOnlyList<UnitName> leads) => leads.Count == 0 ? null : string.Join("; ", leads);

    private static string KindOf(ClauseKind kind) => kind switch
    {
        ClauseKind.Heading => "heading",
        ClauseKind.Row => "row",
        _ => "body",
    };

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.AtLeast => ">=",
        Comparison.AtMost => "<=",
        Comparison.Range => "range",
        Comparison.Decrease => "decrease",
        Comparison.Increase => "increase",
        Comparison.Maintain => "maintain",
        _ => "achieve",
    };

    private static string PrecisionOf(DeadlinePrecision precision) => precision switch
    {
        DeadlinePrecision.Day => "day",
        DeadlinePrecision.Month => "month",
        DeadlinePrecision.Quarter => "quarter",
        DeadlinePrecision.Year => "year",
        DeadlinePrecision.Range => "range",
        DeadlinePrecision.Recurring => "recurring",
        _ => "ongoing",
    };

    private static string SourceOf(DeadlineSource source) => source switch
    {
        DeadlineSource.Target => "target",
        DeadlineSource.Assignment => "assignment",
        _ => "clause",
    };
}
