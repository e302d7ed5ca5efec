using PlanBot.Answers;
using PlanBot.Answers.Listing;
using PlanBot.Clauses;
using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Targets;
using PlanBot.Units;

namespace PlanBot.Channels.Chatting.Commands;

/// <summary>One thing a unit has to do.</summary>
/// <param name="Group">What it is listed under.</param>
/// <param name="Text">One line.</param>
/// <param name="Clause">Where the plan says it.</param>
internal sealed record UnitDuty(string Group, string Text, ClauseId Clause);

/// <summary>All that a ward's plans ask of a unit.</summary>
/// <param name="Targets">Stated targets it leads.</param>
/// <param name="Tasks">Tasks it leads.</param>
/// <param name="Helping">Tasks it takes part in.</param>
/// <param name="List">The targets, the tasks under their headings, what it takes part in.</param>
internal sealed record UnitLoad(int Targets, int Tasks, int Helping, IReadOnlyList<UnitDuty> List);

/// <summary>Finds who has to do something in a ward's plans, and what.</summary>
internal sealed class UnitDuties(UnitDirectory units, TargetLine line, PromptBook prompts)
{
    private const int LongestTarget = 300;
    private const int LongestTask = 180;
    private const int LongestGroup = 90;

    /// <summary>The units that lead something, those with the most first, and how much. Phrases that cover several are left out.</summary>
    public IReadOnlyList<(UnitName Unit, int Count)> Leading(ReadSession session, IReadOnlyList<PlanSummary> plans)
    {
        var targets = Targets(session, plans).SelectMany(t => t.Figures.SelectMany(f => f.Leads).Distinct());
        var tasks = Tasks(session, plans).SelectMany(a => a.Value.Leads);
        return [.. targets.Concat(tasks).Where(units.IsOneBody).GroupBy(u => u).Select(g => (Unit: g.Key, Count: g.Count())).OrderByDescending(u => u.Count).ThenBy(u => u.Unit.Value, StringComparer.Ordinal)];
    }

    public UnitLoad Of(ReadSession session, IReadOnlyList<PlanSummary> plans, UnitName unit)
    {
        var targets = Targets(session, plans).Where(t => t.Figures.Any(f => f.Leads.Contains(unit))).ToList();
        var all = Tasks(session, plans).Select(a => a.Value).ToList();
        var led = all.Where(a => a.Leads.Contains(unit)).ToList();
        var helped = all.Where(a => !a.Leads.Contains(unit) && units.Leads(string.Join("; ", a.Cooperating)).Contains(unit)).ToList();
        return new(targets.Count, led.Count, helped.Count,
        [
            .. targets.Select(t => new UnitDuty(prompts.Say("chat.duty_targets"), ButtonText.Of(string.Join("; ", line.Of(t)), LongestTarget), t.Place.Id)),
            .. led.GroupBy(GroupOf).SelectMany(g => g.Select(a => new UnitDuty(g.Key, Line(a.What, a.TimeText), a.Clause))),
            .. helped.Select(a => new UnitDuty(prompts.Say("chat.duty_helping"), Line(a.What, a.TimeText), a.Clause)),
        ]);
    }

    private static IEnumerable<StatedFigures> Targets(ReadSession session, IReadOnlyList<PlanSummary> plans) =>
        TargetGroups.Of(session, plans).SelectMany(g => g.Targets);

    private static IReadOnlyList<Stored<Assignments.Assignment>> Tasks(ReadSession session, IReadOnlyList<PlanSummary> plans) =>
        AssignmentTable.OfPlans(session, [.. plans.Select(p => p.Row)]);

    private string GroupOf(Assignments.Assignment task) =>
        task.Group is { Length: > 0 } group ? ButtonText.Of(PlainWords.Of(group), LongestGroup) : prompts.Say("chat.duty_tasks");

    private static string Line(string what, string? time)
    {
        var said = ButtonText.Of(PlainWords.WithoutBullet(PlainWords.Of(what)).TrimEnd('.', ';', ' '), LongestTask);
        return time is { Length: > 0 } ? $"{said} ({ButtonText.Of(PlainWords.Of(time), LongestGroup)})" : said;
    }
}
