using PlanBot.Clauses;
using PlanBot.Prompts;
using PlanBot.Questions;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Answers.Listing;

/// <summary>Lists a ward's targets, or those of one group, where a message asks for them as such.</summary>
internal sealed class TargetList(TargetLine line, PlanNames names, PromptBook prompts)
{
    /// <summary>So many passages are cited at most; of the targets of others the next one is named.</summary>
    public const int MostCited = 10;

    // One target alone is no list: the question is about it.
    private const int Least = 2;

    /// <summary>The list; null where something else is asked, or of no one ward.</summary>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public Answer.Found? Of(ReadSession session, Question question, PlanList plans)
    {
        if (question.Wards is not [var ward] || TargetsAsked.In(question) is not { } asked)
            return null;
        var groups = TargetGroups.Of(session, plans.Of([ward])).Where(g => asked.IsMeant(g.Name)).Select(g => g with { Targets = [.. g.Targets.Where(t => IsOf(question, t))] })
            .Where(g => g.Targets.Count > 0).ToList();
        return groups.Sum(g => g.Targets.Count) < Least ? null : Say(session, groups, asked.About.Count > 0);
    }

    /// <param name="isPart">True where not all groups were asked for.</param>
    private Answer.Found Say(ReadSession session, List<TargetGroup> groups, bool isPart)
    {
        var targets = groups.SelectMany(g => g.Targets.Select(t => (Group: g, Target: t))).ToList();
        var (shown, cited) = Fitting([.. targets.Select(t => t.Target)]);
        var lines = new List<string>();
        foreach (var ofPlan in targets.Take(shown).GroupBy(t => t.Target.Plan))
            lines.AddRange(Say(ofPlan.Key, [.. ofPlan.GroupBy(t => t.Group, t => t.Target)], isPart));
        if (shown < targets.Count)
            lines.AddRange(["", prompts.Say("answer.targets_more", ("next", PlainWords.Of(targets[shown].Target.Figures[0].Indicator)))]);
        return new(
            string.Join('\n', lines).TrimStart('\n'),
            [.. cited.GroupBy(c => c.Plan, c => c.Clause).SelectMany(of => Citations(session, of.Key, [.. of]))],
            [.. targets.Take(shown).SelectMany(t => t.Target.Figures.Select(f => new UsedTarget(t.Target.Plan, f)))])
        { NamesPlaces = true };
    }

    private IEnumerable<string> Say(PlanSummary plan, List<IGrouping<TargetGroup, StatedFigures>> groups, bool isPart)
    {
        var isOnlyPart = isPart && groups.Count == 1;
        yield return "";
        yield return isOnlyPart
            ? prompts.Say("answer.targets_of_group", ("plan", names.Of(plan)), ("group", Small(groups[0].Key.Name)))
            : prompts.Say("answer.targets", ("plan", names.Of(plan)));
        foreach (var group in groups)
        {
            if (groups.Count > 1)
            {
                yield return "";
                yield return prompts.Say("answer.targets_group", ("group", group.Key.Name));
            }

            foreach (var target in group)
                foreach (var said in line.Of(target))
                    yield return prompts.Say("answer.targets_line", ("target", said), ("place", names.Place(target.Place)));
        }
    }

    private static IEnumerable<Citation> Citations(ReadSession session, PlanSummary plan, IReadOnlyList<ClauseId> clauses) =>
        ClauseTable.Find(session, clauses).Where(c => c.Plan == plan.Row).Select(c => new Citation(plan, c.Value, Used: true)).DistinctBy(c => c.Clause.Id);

    // How many of the first targets can be cited, each with all passages its figures stand in, and beside them the one that comes next.
    private static (int Count, IReadOnlyList<(PlanSummary Plan, ClauseId Clause)> Cited) Fitting(IReadOnlyList<StatedFigures> targets)
    {
        var cited = new List<(PlanSummary Plan, ClauseId Clause)>();
        for (var i = 0; i < targets.Count; i++)
        {
            var target = targets[i];
            var more = target.Figures.Select(f => f.Clause).Prepend(target.Place.Id).Select(c => (target.Plan, c)).Except(cited).ToList();
            if (cited.Count + more.Count > (i + 1 < targets.Count ? MostCited - 1 : MostCited) && i > 0)
                return (i, [.. cited, (target.Plan, target.Place.Id)]);
            cited.AddRange(more);
        }

        return (targets.Count, cited);
    }

    // A year that is asked for leaves out what is to be reached in another one alone.
    private static bool IsOf(Question question, StatedFigures stated) =>
        question.Years.Count == 0 || stated.Figures.Any(f => question.Years.Any(y => f.Period.From <= y && y <= f.Period.To));

    private static string Small(string group) => group.Length > 0 ? char.ToLowerInvariant(group[0]) + group[1..] : group;
}
