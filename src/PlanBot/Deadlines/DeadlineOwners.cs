using PlanBot.Assignments;
using PlanBot.Clauses;
using PlanBot.Targets;
using PlanBot.Units;

namespace PlanBot.Deadlines;

/// <summary>Who leads what a clause dates, told by the targets and assignments taken from the same clause.</summary>
internal sealed class DeadlineOwners(IReadOnlyList<Target> targets, IReadOnlyList<Assignment> assignments)
{
    private readonly ILookup<ClauseId, Target> _targets = targets
        .SelectMany(t => t.AlsoAt.Append(t.Clause).Distinct().Select(id => (id, t)))
        .ToLookup(pair => pair.id, pair => pair.t);

    private readonly ILookup<ClauseId, Assignment> _assignments = assignments.ToLookup(a => a.Clause);

    public bool IsTarget(ClauseId clause) => _targets.Contains(clause);

    /// <summary>The units and the kind of source; the targets and assignments on the very lines come before those of the whole clause.</summary>
    public (IReadOnlyList<UnitName> Leads, DeadlineSource Source) Of(ClauseId clause, LineRange lines)
    {
        if (_targets.Contains(clause))
        {
            var near = _targets[clause].Where(t => t.Clause == clause && Overlap(t.Lines, lines)).ToList();
            return ([.. (near.Count > 0 ? near : _targets[clause]).SelectMany(t => t.Leads).Distinct()], DeadlineSource.Target);
        }

        if (!_assignments.Contains(clause))
            return ([], DeadlineSource.Clause);
        var tasks = _assignments[clause].Where(a => Overlap(a.Lines, lines)).ToList();
        return ([.. (tasks.Count > 0 ? tasks : _assignments[clause]).SelectMany(a => a.Leads).Distinct()], DeadlineSource.Assignment);
    }

    private static bool Overlap(LineRange one, LineRange other) => one.First <= other.Last && other.First <= one.Last;
}
