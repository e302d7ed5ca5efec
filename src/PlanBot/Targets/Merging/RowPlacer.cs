using PlanBot.Targets.Stated;

namespace PlanBot.Targets.Merging;

/// <summary>Puts a row's figure into the target it belongs to.</summary>
internal static class RowPlacer
{
    /// <param name="match">The figure the row states again, or null.</param>
    /// <param name="nearest">The figure worded most alike, which the row's lead answers for too.</param>
    public static void Place(TargetItem item, TargetFigure? match, TargetFigure? nearest, StatedFigure row)
    {
        Answer(match, row);
        Answer(nearest, row);
        if (match is not null && FigureAgreement.SameValue(match.Figure, row.Figure)
            && FigureAgreement.SameCounting(match.Figure, row.Figure) && FigureAgreement.SameYear(match.Figure, row.Figure))
        {
            match.AddPlace(row.Clause);
            return;
        }

        var own = new TargetFigure(row.Figure, row.Clause) { Responsibility = row.Responsibility };
        item.Figures.Add(own);
        if (match is not null && FigureAgreement.Disagree(match.Figure, row.Figure))
            match.Contradict(own);
    }

    private static void Answer(TargetFigure? figure, StatedFigure row)
    {
        if (figure is not null && figure.Responsibility.IsEmpty)
            figure.Responsibility = row.Responsibility;
    }
}
