using System.Globalization;

namespace PlanBot.Targets.Merging;

/// <summary>Turns merged items into records with stable ids.</summary>
internal static class TargetRecords
{
    public static List<Target> Make(IReadOnlyList<TargetItem> items)
    {
        var ids = new Dictionary<TargetFigure, string>();
        foreach (var item in items)
            for (var i = 0; i < item.Figures.Count; i++)
                ids[item.Figures[i]] = string.Create(CultureInfo.InvariantCulture, $"{item.Root.Id}.{i + 1}");
        return [.. items.SelectMany(item => item.Figures.Select(f => Make(item, f, ids)))];
    }

    private static Target Make(TargetItem item, TargetFigure figure, Dictionary<TargetFigure, string> ids) => new()
    {
        Id = ids[figure],
        Item = item.Root.Id,
        Clause = figure.Clause.Id,
        Lines = figure.Clause.Lines,
        Indicator = figure.Figure.Indicator,
        Comparison = figure.Figure.Comparison,
        Value = figure.Figure.Value,
        ValueTo = figure.Figure.ValueTo,
        ValueText = figure.Figure.ValueText,
        Unit = figure.Figure.Unit,
        Period = figure.Figure.Period,
        Leads = figure.Responsibility.Leads,
        Cooperating = figure.Responsibility.Cooperating,
        Leader = figure.Responsibility.Leader,
        AlsoAt = [.. figure.AlsoAt.Select(c => c.Id)],
        ConflictsWith = [.. figure.Conflicts.Select(c => ids[c]).Order(StringComparer.Ordinal)],
    };
}
