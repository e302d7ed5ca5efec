using PlanBot.Clauses;
using PlanBot.Targets.Figures;
using PlanBot.Targets.Stated;

namespace PlanBot.Targets.Merging;

/// <summary>A stated target while its statements are brought together.</summary>
internal sealed class TargetItem(Clause root, IEnumerable<TargetFigure> figures)
{
    public Clause Root { get; } = root;
    public List<TargetFigure> Figures { get; } = [.. figures];

    public static TargetItem Of(StatedTarget stated) =>
        new(stated.Root, stated.Figures.Select(f => new TargetFigure(f.Figure, f.Clause) { Responsibility = f.Responsibility }));
}

/// <summary>One figure and every place that states it.</summary>
internal sealed class TargetFigure(Figure figure, Clause clause)
{
    public Figure Figure { get; set; } = figure;
    /// <summary>Where it is stated first, the body before an appendix.</summary>
    public Clause Clause { get; private set; } = clause;
    public List<Clause> AlsoAt { get; } = [];
    public HashSet<TargetFigure> Conflicts { get; } = [];
    public Responsibility Responsibility { get; set; } = Responsibility.None;

    public void AddPlace(Clause place)
    {
        if (place != Clause && !AlsoAt.Contains(place))
            AlsoAt.Add(place);
    }

    /// <summary>A passage of the body states what only a row stated before: the passage comes first, with its own time.</summary>
    public void Precede(Clause passage, Figure stated)
    {
        AlsoAt.Insert(0, Clause);
        Clause = passage;
        Figure = stated with { Indicator = Figure.Indicator, Basis = Figure.Basis };
    }

    public void Contradict(TargetFigure other)
    {
        Conflicts.Add(other);
        other.Conflicts.Add(this);
    }
}
