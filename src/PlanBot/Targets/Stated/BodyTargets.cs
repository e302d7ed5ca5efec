using PlanBot.Clauses;
using PlanBot.Plans;
using PlanBot.Targets.Figures;

namespace PlanBot.Targets.Stated;

/// <summary>The targets a plan's body states: numbered passages and bullets under a heading about targets.</summary>
internal sealed class BodyTargets(FigureReader figures)
{
    public List<StatedTarget> Read(ClauseTree tree, PlanPeriod plan)
    {
        var targets = new List<StatedTarget>();
        var taken = new HashSet<int>();
        foreach (var clause in tree.Clauses.Where(c => c.Part == ClausePart.Main && c.Row is null))
            if (!taken.Contains(clause.Order) && IsTarget(clause, tree) && Read(clause, tree, plan) is { } target)
            {
                targets.Add(target);
                taken.UnionWith(tree.Below(clause).Select(c => c.Order));
            }

        return targets;
    }

    private StatedTarget? Read(Clause clause, ClauseTree tree, PlanPeriod plan)
    {
        var context = new FigureContext(plan, DefaultTime(clause, tree, plan));
        var own = figures.Read(clause.Text, context);
        if (clause.Kind == ClauseKind.Heading && !own.Any(f => f.Value is not null))
            return null;
        // "…, trong đó:" above bullets: they measure parts of the same thing in the same time.
        var below = own.Count == 0 ? context : context with { Inherited = own[^1].IsPeriodStated ? own[^1].Period : null };
        var stated = own.Select(f => new StatedFigure(f, clause, Responsibility.None)).ToList();
        foreach (var child in tree.Below(clause))
            stated.AddRange(figures.Read(child.Text, below).Select(f => new StatedFigure(f, child, Responsibility.None)));
        return new(clause, stated.Count > 0 ? stated : [new(Wordy(clause, context), clause, Responsibility.None)]);
    }

    private static bool IsTarget(Clause clause, ClauseTree tree)
    {
        // "(Phân công nhiệm vụ cụ thể theo Phụ lục I)" is a note on the targets.
        var isNote = clause.Mark.Length == 0 && clause.Text.TrimStart().StartsWith('(');
        return !isNote && TargetSections.Deciding(tree.Above(clause)) is not null
            && !(clause.Kind == ClauseKind.Heading && TargetSections.Announces(clause.Text));
    }

    private static TargetPeriod DefaultTime(Clause clause, ClauseTree tree, PlanPeriod plan) =>
        tree.Above(clause).Select(c => TargetSections.TimeOf(c.Text, plan)).FirstOrDefault(t => t is not null)
        ?? TargetPeriod.InYear(plan.To);

    // A target in words that no rule reads is still a target.
    private static Figure Wordy(Clause clause, FigureContext context)
    {
        var text = StatementSplitter.Tidy(PrintedText.WithoutMark(PrintedText.Clean(clause.Text)));
        return new()
        {
            Indicator = text,
            Comparison = Comparison.Achieve,
            ValueText = text,
            Period = context.Default,
            Basis = text,
        };
    }
}
