using PlanBot.Clauses;
using PlanBot.Prompts;
using PlanBot.Questions;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Answers.Listing;

/// <summary>Lists a ward's targets, or those of one group, where a message asks for them as such.</summary>
internal sealed class TargetList(TargetLine line, PlanNames names, PromptBook prompts)
{
    /// <summary>So many passages are cited at most; the targets of others are counted.</summary>
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
        var plan = names.Of(groups[0].Targets[0].Plan);
        var targets = groups.SelectMany(g => g.Targets.Select(t => (Group: g, Target: t))).ToList();
        var (shown, cited) = Fitting([.. targets.Select(t => t.Target)]);
        var lines = new List<string>
        {
            isPart && groups is [var only]
                ? prompts.Say("answer.targets_of_group", ("plan", plan), ("group", Small(only.Name)))
                : prompts.Say("answer.targets", ("plan", plan)),
        };
        foreach (var group in targets.Take(shown).GroupBy(t => t.Group, t => t.Target))
        {
            if (groups.Count > 1)
                lines.AddRange(["", prompts.Say("answer.targets_group", ("group", group.Key.Name))]);
            lines.AddRange(group.SelectMany(t => line.Of(t).Select(l => prompts.Say("answer.targets_line", ("target", l), ("place", names.Place(t.Place))))));
        }

        if (shown < targets.Count)
            lines.AddRange(["", prompts.Say("answer.targets_more", ("next", PlainWords.Of(targets[shown].Target.Figures[0].Indicator)))]);
        var summary = groups[0].Targets[0].Plan;
        return new(
            string.Join('\n', lines),
            [.. ClauseTable.Find(session, [.. cited]).Where(c => c.Plan == summary.Row).Select(c => new Citation(summary, c.Value, Used: true)).DistinctBy(c => c.Clause.Id)],
            [.. targets.Take(shown).SelectMany(t => t.Target.Figures.Select(f => new UsedTarget(t.Target.Plan, f)))])
        { NamesPlaces = true };
    }

    // How many of the first targets can be cited, each with all passages its figures stand in, and beside them the one that comes next.
    private static (int Count, IReadOnlyList<ClauseId> Cited) Fitting(IReadOnlyList<StatedFigures> targets)
    {
        var cited = new List<ClauseId>();
        for (var i = 0; i < targets.Count; i++)
        {
            var more = targets[i].Figures.Select(f => f.Clause).Prepend(targets[i].Place.Id).Except(cited).ToList();
            if (cited.Count + more.Count > (i + 1 < targets.Count ? MostCited - 1 : MostCited) && i > 0)
                return (i, [.. cited, targets[i].Place.Id]);
            cited.AddRange(more);
        }

        return (targets.Count, cited);
    }

    // A year that is asked for leaves out what is to be reached in another one alone.
    private static bool IsOf(Question question, StatedFigures stated) =>
        question.Years.Count == 0 || stated.Figures.Any(f => question.Years.Any(y => f.Period.From <= y && y <= f.Period.To));

    private static string Small(string group) => group.Length > 0 ? char.ToLowerInvariant(group[0]) + group[1..] : group;
}
