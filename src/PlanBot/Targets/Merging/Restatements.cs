using PlanBot.Clauses;
using PlanBot.Plans;
using PlanBot.Targets.Figures;
using PlanBot.Targets.Stated;

namespace PlanBot.Targets.Merging;

/// <summary>
/// Finds targets again in the tasks of a plan: the same figure is one more place of it, another figure of the very same
/// indicator is kept beside it as a conflict.
/// </summary>
internal sealed class Restatements(FigureReader figures, IndicatorSimilarity similarity)
{
    private const double Same = 0.62;
    private const double VerySame = 0.72;
    private const double Holds = 0.9;

    public void Find(ClauseTree tree, IReadOnlyList<TargetItem> items, PlanPeriod plan)
    {
        // Taken now: figures that come to stand in a task are no reason to pass that task over.
        var stated = items.SelectMany(i => i.Figures).Select(f => f.Clause.Order).Concat(items.Select(i => i.Root.Order)).ToHashSet();
        var context = new FigureContext(plan, TargetPeriod.InYear(plan.To), NumbersOnly: true);
        foreach (var clause in tree.Clauses.Where(c => c is { Part: ClausePart.Main, Kind: ClauseKind.Body } && !stated.Contains(c.Order)))
            foreach (var figure in figures.Read(clause.Text, context).Where(f => f.Value is not null))
                Place(figure, clause, items);
    }

    private void Place(Figure figure, Clause clause, IReadOnlyList<TargetItem> items)
    {
        var candidates = items
            .SelectMany(item => item.Figures.Select(target => (item, target, alike: similarity.Compare(target.Figure.Basis, figure.Basis))))
            .Where(c => c.target.Figure.Value is not null && FigureAgreement.SameUnit(c.target.Figure, figure))
            .ToList();
        var agreeing = candidates
            .Where(c => FigureAgreement.SameValue(c.target.Figure, figure)
                && (c.alike >= Same || similarity.Contains(figure.Basis, c.target.Figure.Basis) >= Holds))
            .OrderByDescending(c => c.alike)
            .FirstOrDefault();
        if (agreeing.target is not null)
        {
            if (agreeing.target.Clause.Part == ClausePart.Appendix)
                agreeing.target.Precede(clause, figure);
            else
                agreeing.target.AddPlace(clause);
            return;
        }

        var differing = candidates.Where(c => c.alike >= VerySame && FigureAgreement.Disagree(c.target.Figure, figure)).OrderByDescending(c => c.alike).FirstOrDefault();
        if (differing.target is null)
            return;
        var own = new TargetFigure(figure, clause);
        differing.item.Figures.Add(own);
        differing.target.Contradict(own);
    }
}
