using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Targets.Figures;
using PlanBot.Units;

namespace PlanBot.Targets.Stated;

/// <summary>The targets of appendix tables: one a numbered row, its sub-rows among its figures.</summary>
internal sealed class RowTargets(RowFigures figures)
{
    public List<StatedTarget> Read(ClauseTree tree, PlanPeriod plan, UnitDirectory units)
    {
        var targets = new List<StatedTarget>();
        var rows = tree.Clauses.Where(c => c.Row is { } row && IsTargetTable(row)).ToList();
        var responsible = Responsibility.None;
        for (var i = 0; i < rows.Count;)
        {
            var root = rows[i];
            var stated = new List<StatedFigure>();
            responsible = Read(root.Row!, units, Responsibility.None);
            do
            {
                var own = Read(rows[i].Row!, units, inherited: responsible);
                stated.AddRange(figures.Read(rows[i].Row!, plan).Select(f => new StatedFigure(f, rows[i], own)));
            }
            while (++i < rows.Count && rows[i].Row!.IsSubRow);
            targets.Add(new(root, stated));
        }

        return targets;
    }

    /// <summary>True for a row of a table whose name column, or else whose appendix, is about targets.</summary>
    public static bool IsTargetTable(TableRow row)
    {
        var header = row.Cells.FirstOrDefault(c => c.Role == ColumnRole.Name)?.Header ?? "";
        if (VietnameseText.Fold(header).Contains("chi tieu", StringComparison.Ordinal))
            return true;
        var saysOther = VietnameseText.Fold(header) is var folded
            && (folded.Contains("nhiem vu", StringComparison.Ordinal) || folded.Contains("du an", StringComparison.Ordinal));
        return !saysOther && TargetSections.Announces(row.AppendixTitle) && row.Cells.Any(c => c.Role is ColumnRole.Unit or ColumnRole.ByEnd);
    }

    // A sub-row has its row's lead unless it names its own.
    private static Responsibility Read(TableRow row, UnitDirectory units, Responsibility inherited)
    {
        var lead = row[ColumnRole.Lead] is { } leads ? units.Leads(leads) : [];
        var cooperating = row[ColumnRole.Cooperating] is { } others ? units.Leads(others).Select(u => u.Value).ToList() : [];
        return new(
            lead.Count > 0 ? lead : inherited.Leads,
            cooperating.Count > 0 ? cooperating : inherited.Cooperating,
            row[ColumnRole.Leader] ?? inherited.Leader);
    }
}
