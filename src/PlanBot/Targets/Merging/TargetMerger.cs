using PlanBot.Clauses;
using PlanBot.Targets.Figures;
using PlanBot.Targets.Stated;

namespace PlanBot.Targets.Merging;

/// <summary>Brings together what body and appendix, or two passages of the body, state of the same target.</summary>
internal sealed class TargetMerger(IndicatorSimilarity similarity)
{
    // Tried on five plans: pairs of one target lie above, pairs of two targets below.
    private const double Alike = 0.5;
    private const double Equal = 0.8;

    public List<TargetItem> Merge(IEnumerable<StatedTarget> body, IEnumerable<StatedTarget> rows)
    {
        var items = new List<TargetItem>();
        foreach (var stated in body.Select(TargetItem.Of))
            if (items.FirstOrDefault(i => Restates(stated, i)) is { } first)
                JoinPassage(first, stated);
            else
                items.Add(stated);

        var stated2 = items.ToList();
        foreach (var row in rows)
            if (!JoinRow(stated2, row))
                items.Add(TargetItem.Of(row));
        return items;
    }

    // Every figure of the later passage stands in the earlier one too.
    private bool Restates(TargetItem later, TargetItem earlier) =>
        later.Figures.Count <= earlier.Figures.Count
        && later.Figures.All(f => f.Figure.Value is not null && earlier.Figures.Any(e =>
            FigureAgreement.SameValue(e.Figure, f.Figure) && FigureAgreement.SameCounting(e.Figure, f.Figure)
            && similarity.Compare(e.Figure.Basis, f.Figure.Basis) >= Equal));

    private void JoinPassage(TargetItem item, TargetItem later)
    {
        foreach (var figure in later.Figures)
        {
            var same = item.Figures.Where(f => FigureAgreement.SameValue(f.Figure, figure.Figure))
                .MaxBy(f => similarity.Compare(f.Figure.Basis, figure.Figure.Basis))!;
            same.AddPlace(figure.Clause);
            if (!same.Figure.IsPeriodStated && figure.Figure.IsPeriodStated)
                same.Figure = same.Figure with { Period = figure.Figure.Period, IsPeriodStated = true };
        }
    }

    // A row may gather two passages ("phân loại rác …, thu gom chất thải …"), and two rows may share one.
    private bool JoinRow(List<TargetItem> items, StatedTarget row)
    {
        var homes = new List<(StatedFigure Stated, TargetItem Item, TargetFigure Figure, double Score)>();
        foreach (var stated in row.Figures)
            if (Best(items, stated) is { } best)
                homes.Add((stated, best.Item, best.Figure, best.Score));
        if (homes.Count == 0)
            return false;

        var main = homes.MaxBy(h => h.Score).Item;
        foreach (var stated in row.Figures)
        {
            var home = homes.FirstOrDefault(h => h.Stated == stated);
            Place(home.Item ?? main, home.Figure, stated);
        }

        foreach (var item in homes.Select(h => h.Item).Distinct())
            item.Rows.Add(row.Root);
        return true;
    }

    private (TargetItem Item, TargetFigure Figure, double Score)? Best(List<TargetItem> items, StatedFigure stated)
    {
        (TargetItem Item, TargetFigure Figure, double Score)? best = null;
        foreach (var item in items)
            foreach (var figure in item.Figures)
            {
                var score = Score(figure.Figure, stated.Figure);
                if (score >= Alike && score > (best?.Score ?? 0))
                    best = (item, figure, score);
            }

        return best;
    }

    // Among figures of the same words the one with the same value is meant.
    private double Score(Figure body, Figure row)
    {
        var alike = Math.Max(
            similarity.Compare(body.Basis, row.Basis),
            0.75 * Math.Max(similarity.Contains(body.Basis, row.Basis), similarity.Contains(row.Basis, body.Basis)));
        var bonus = FigureAgreement.SameValue(body, row) ? 0.25 : FigureAgreement.SameUnit(body, row) ? 0.05 : 0;
        return alike < Alike - 0.15 ? 0 : alike + bonus;
    }

    private static void Place(TargetItem item, TargetFigure? match, StatedFigure row)
    {
        if (match is not null && FigureAgreement.SameValue(match.Figure, row.Figure) && FigureAgreement.SameCounting(match.Figure, row.Figure))
        {
            match.AddPlace(row.Clause);
            if (match.Responsibility.IsEmpty)
                match.Responsibility = row.Responsibility;
            return;
        }

        var own = new TargetFigure(row.Figure, row.Clause) { Responsibility = row.Responsibility };
        item.Figures.Add(own);
        if (match is null)
            return;
        if (match.Responsibility.IsEmpty)
            match.Responsibility = row.Responsibility;
        if (FigureAgreement.Disagree(match.Figure, row.Figure))
            match.Contradict(own);
    }
}
