using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Units;

namespace PlanBot.Assignments;

/// <summary>
/// Reads who is told to do what: the rows of task and project tables, passages that give a unit something ("Giao X …",
/// "Phân công thực hiện"), and the tasks below a heading that names a unit.
/// </summary>
internal static class AssignmentReader
{
    /// <summary>In document order.</summary>
    public static IReadOnlyList<Assignment> Read(PlanDocument document, ClauseOutline outline, UnitDirectory units)
    {
        var passages = new AssignedPassages(outline, units);
        return [.. outline.Clauses
            .Select(clause => clause.Row is { } row ? ReadRow(clause, row, document.Header.Period, units) : passages.Read(clause))
            .OfType<Assignment>()];
    }

    private static Assignment? ReadRow(Clause clause, TableRow row, PlanPeriod? plan, UnitDirectory units)
    {
        if (!IsTaskTable(row) || PlainWords.OrNull(row[ColumnRole.Name]) is not { } what)
            return null;
        var time = PlainWords.OrNull(row[ColumnRole.Time]);
        var (from, to) = time is null ? (null, null) : WorkTime.Read(time, plan);
        return new()
        {
            Id = $"{clause.Id}.a",
            Clause = clause.Id,
            Lines = clause.Lines,
            What = what,
            Output = PlainWords.OrNull(row[ColumnRole.Output]),
            TimeText = time,
            From = from,
            To = to,
            Leads = row[ColumnRole.Lead] is { } leads ? units.Leads(leads) : [],
            Cooperating = row[ColumnRole.Cooperating] is { } others ? [.. units.Leads(PlainWords.Of(others)).Select(u => u.Value)] : [],
            Funding = PlainWords.OrNull(row[ColumnRole.Funding]),
            Leader = PlainWords.OrNull(row[ColumnRole.Leader]),
            Group = row.Group,
        };
    }

    // Tables of targets have a name column that says so, or a column of values.
    private static bool IsTaskTable(TableRow row) =>
        row.Cells.FirstOrDefault(c => c.Role == ColumnRole.Name) is { } name
        && !VietnameseText.Fold(name.Header).Contains("chi tieu", StringComparison.Ordinal)
        && !row.Cells.Any(c => c.Role is ColumnRole.ByEnd or ColumnRole.YearlyAverage or ColumnRole.Unit)
        && row.Cells.Any(c => c.Role is ColumnRole.Lead or ColumnRole.Time or ColumnRole.Cooperating);
}
