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

        var passages = items.ToList();
        foreach (var row in rows)
            if (!JoinRow(passages, row))
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
    private bool JoinRow(List<TargetItem> passages, StatedTarget row)
    {
        var homes = row.Figures.Select(f => (Stated: f, Home: Home(passages, f))).ToList();
        var main = homes.Select(h => h.Home).OfType<RowHome>().MaxBy(h => h.Score)?.Item ?? Holding(passages, row);
        if (main is null)
            return false;

        foreach (var (stated, home) in homes)
            RowPlacer.Place(home?.Item ?? main, home?.Figure, home?.Nearest, stated);
        return true;
    }

    private RowHome? Home(List<TargetItem> passages, StatedFigure row)
    {
        RowHome? best = null;
        foreach (var item in passages)
            foreach (var figure in item.Figures)
                if (Score(figure.Figure, row.Figure) is var score && score >= Alike && score > (best?.Score ?? 0))
                    best = new(item, figure, figure, score);
        return best is null ? null : best with { Figure = SameValued(best, row) ?? best.Figure };
    }

    // Among an item's figures the one with the row's value is meant: 98 % later, not 95 % in the first year.
    private TargetFigure? SameValued(RowHome home, StatedFigure row) =>
        home.Item.Figures
            .Where(f => FigureAgreement.SameValue(f.Figure, row.Figure) && FigureAgreement.SameCounting(f.Figure, row.Figure))
            .Select(f => (Figure: f, Alike: Score(f.Figure, row.Figure) + (f.Figure.Period.To == row.Figure.Period.To ? 0.01 : 0)))
            .Where(f => f.Alike > 0.01)
            .OrderByDescending(f => f.Alike)
            .FirstOrDefault().Figure;

    // A row in other words than any figure, whose words one passage holds nevertheless.
    private TargetItem? Holding(List<TargetItem> passages, StatedTarget row)
    {
        var words = string.Join(' ', row.Figures.Select(f => f.Figure.Basis));
        var best = passages
            .Select(item => (Item: item, Held: similarity.Contains(string.Join(' ', item.Figures.Select(f => f.Figure.Basis)), words)))
            .DefaultIfEmpty()
            .MaxBy(c => c.Held);
        return best.Held >= Equal ? best.Item : null;
    }

    // A shared number speaks for the same target; that both have none does not.
    private double Score(Figure body, Figure row)
    {
        var alike = Math.Max(
            similarity.Compare(body.Basis, row.Basis),
            0.75 * Math.Max(similarity.Contains(body.Basis, row.Basis), similarity.Contains(row.Basis, body.Basis)));
        var bonus = body.Value is null ? 0 : FigureAgreement.SameValue(body, row) ? 0.25 : FigureAgreement.SameUnit(body, row) ? 0.05 : 0;
        return alike < Alike - 0.15 ? 0 : alike + bonus;
    }
}
