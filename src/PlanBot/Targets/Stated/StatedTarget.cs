using PlanBot.Clauses;
using PlanBot.Targets.Figures;
using PlanBot.Units;

namespace PlanBot.Targets.Stated;

/// <summary>Who answers for a figure: who leads, who helps, which leader directs.</summary>
internal sealed record Responsibility(IReadOnlyList<UnitName> Leads, IReadOnlyList<string> Cooperating, string? Leader)
{
    public static Responsibility None { get; } = new([], [], null);

    public bool IsEmpty => Leads.Count == 0 && Cooperating.Count == 0 && Leader is null;
}

/// <summary>A figure with the clause that states it.</summary>
internal sealed record StatedFigure(Figure Figure, Clause Clause, Responsibility Responsibility);

/// <summary>One numbered target of the body, or one numbered row of an appendix, with its figures.</summary>
internal sealed record StatedTarget(Clause Root, IReadOnlyList<StatedFigure> Figures);
