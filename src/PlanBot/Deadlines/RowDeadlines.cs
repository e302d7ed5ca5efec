using System.Text.RegularExpressions;
using PlanBot.Clauses;
using PlanBot.Deadlines.Expressions;
using PlanBot.Language;

namespace PlanBot.Deadlines;

/// <summary>The deadlines of a table row: its time cell, its value columns, the words of its other cells, else its table's title.</summary>
internal sealed partial class RowDeadlines(TimeExpressions reader, InheritedTime inherited, PlanCalendar calendar)
{
    public IReadOnlyList<FoundDeadline> Read(Clause clause, TableRow row, bool isTarget)
    {
        var name = row[ColumnRole.Name] ?? clause.Text;
        var found = row.Cells.Where(c => c.Text.Length > 0)
            .SelectMany(cell => OfCell(clause, row, cell, name).Select(f => (cell.Role, Found: f))).ToList();
        // Where a time cell speaks, the years in a project's name are its title's.
        if (found.Exists(f => f.Role == ColumnRole.Time && f.Found.Expression.IsDated))
            found.RemoveAll(f => f.Role != ColumnRole.Time && f.Found.Expression.Kind is ExpressionKind.Year or ExpressionKind.Range);
        // What a time cell leaves open ("Thường xuyên", "Theo chỉ đạo của cấp trên"), no title closes.
        if (row[ColumnRole.Time] is null
            && !found.Exists(f => f.Found.Expression.IsDated && (f.Found.Expression.Kind != ExpressionKind.Rate || f.Found.Expression.Due is not null))
            && FromTable(row, isTarget) is { } due)
            found.Add((ColumnRole.Name, FoundDeadline.Whole(name, due, OffsetOf(clause, name))));
        return WithoutWeaker(found.ConvertAll(f => f.Found));
    }

    private List<FoundDeadline> OfCell(Clause clause, TableRow row, Cell cell, string name)
    {
        var isCell = cell.Role is ColumnRole.Time or ColumnRole.ByEnd or ColumnRole.YearlyAverage;
        if (!isCell && cell.Role is not (ColumnRole.Name or ColumnRole.Output or ColumnRole.Note))
            return [];
        var all = reader.Read(cell.Text, calendar, isCell);
        // "Quý II" in a table of one year is that year's.
        if (cell.Role == ColumnRole.Time && all.Count == 0 && YearOf(row) is { } year)
            all = reader.Read(cell.Text, calendar.Of(year), isCell);
        var offset = OffsetOf(clause, cell.Text);
        // A cell that holds only its time dates what the row names.
        List<FoundDeadline> found = [.. all.Select(e => FoundDeadline.In(cell.Text, e, all, offset, cell.Role == ColumnRole.Name ? null : name))];
        if (!found.Exists(f => f.Expression.IsDated))
            found.AddRange(OfColumn(cell).Select(e => FoundDeadline.Whole(name, e, OffsetOf(clause, name))));
        return found;
    }

    private IEnumerable<TimeExpression> OfColumn(Cell cell)
    {
        if (cell.Role == ColumnRole.ByEnd)
            yield return inherited.FromTitle(cell.Header) is { Due: { } due }
                ? new(0, 0, ExpressionKind.Year, DeadlinePrecision.Year) { Due = due }
                : inherited.ByPlanEnd;
        if (cell.Role != ColumnRole.YearlyAverage)
            yield break;
        yield return calendar.IsOneYear ? inherited.ByPlanEnd
            : new(0, 0, ExpressionKind.Recurrence, DeadlinePrecision.Recurring) { Recurrence = calendar.EachYear, Assumed = true };
        // A standard is reached once, whatever column says so.
        if (Reached().IsMatch(VietnameseText.Fold(cell.Text)))
            yield return inherited.ByPlanEnd;
    }

    private int? YearOf(TableRow row) =>
        inherited.FromTitle(row.AppendixTitle) is { Kind: ExpressionKind.Year, Due: { } due } ? due.Year : null;

    private TimeExpression? FromTable(TableRow row, bool isTarget) =>
        inherited.FromTitle(row.AppendixTitle) is { Due: { } due }
            ? new TimeExpression(0, 0, ExpressionKind.Year, DeadlinePrecision.Year) { Due = due, Assumed = true }
            : isTarget || ListsTargets(row) ? inherited.ByPlanEnd : null;

    private static bool ListsTargets(TableRow row) =>
        row.Cells.Where(c => c.Role == ColumnRole.Name).Select(c => c.Header).Prepend(row.AppendixTitle)
            .Any(t => Targets().IsMatch(VietnameseText.Fold(t)));

    private static int OffsetOf(Clause clause, string cell) => Math.Max(0, clause.Text.LastIndexOf(cell, StringComparison.Ordinal));

    // "Vào ngày 10/10 hằng năm" says all that "Hằng năm" in the time cell says; a column's year what the row's own words say.
    private List<FoundDeadline> WithoutWeaker(List<FoundDeadline> found)
    {
        var hasDay = found.Exists(f => f.Expression.Precision == DeadlinePrecision.Day && f.Expression.Recurrence is not null);
        return [.. found
            .Where(f => !(hasDay && f.Expression.Recurrence == calendar.EachYear))
            .DistinctBy(f => (f.Expression.Due, f.Expression.Recurrence, f.Expression.IsDated ? 0 : (int)f.Expression.Precision))];
    }

    [GeneratedRegex(@"^\W*(?:dat|hoan thanh)(?!\p{L})")]
    private static partial Regex Reached();

    [GeneratedRegex(@"(?<!\p{L})chi tieu(?!\p{L})")]
    private static partial Regex Targets();
}
