using PlanBot.Clauses;

namespace PlanBot.Targets.Stated;

/// <summary>The outline's ups and downs.</summary>
internal sealed class ClauseTree(ClauseOutline outline)
{
    private readonly ILookup<int?, Clause> _children = outline.Clauses.ToLookup(c => c.Parent);
    private readonly Dictionary<int, Clause> _byOrder = outline.Clauses.ToDictionary(c => c.Order);

    public IReadOnlyList<Clause> Clauses => outline.Clauses;

    public Clause? ParentOf(Clause clause) => clause.Parent is { } order ? _byOrder[order] : null;

    /// <summary>The clauses above, nearest first.</summary>
    public IEnumerable<Clause> Above(Clause clause)
    {
        for (var at = ParentOf(clause); at is not null; at = ParentOf(at))
            yield return at;
    }

    public IEnumerable<Clause> ChildrenOf(Clause clause) => _children[clause.Order];

    /// <summary>The clauses below, in document order.</summary>
    public IEnumerable<Clause> Below(Clause clause) => ChildrenOf(clause).SelectMany(c => Below(c).Prepend(c));
}
