using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Questions;

namespace PlanBot.Answers.Comparing;

/// <summary>Says in one sentence what the comparison comes to.</summary>
internal sealed class Conclusion(PromptBook prompts, StatementText texts)
{
    /// <param name="lacking">Wards that do not state it.</param>
    public string Of(ComparisonAsked asked, Standing standing, IReadOnlyList<WardName> lacking) => asked.Aim switch
    {
        ComparisonAim.Lacking => Lacking(standing, lacking),
        ComparisonAim.Stating => Stating(standing, lacking),
        ComparisonAim.Earliest or ComparisonAim.Latest => InTime(asked.Aim, standing),
        _ when standing.Ranked.Count == 0 => Stating(standing, lacking),
        _ => Sentence([Ranked(asked.Aim, standing), .. Tails(standing)]),
    };

    /// <summary>"A, B và C".</summary>
    public string Names(IEnumerable<WardName> wards)
    {
        var names = wards.Select(w => w.Value).ToList();
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} {prompts.Say("compare.and")} {names[^1]}";
    }

    private string Lacking(Standing standing, IReadOnlyList<WardName> lacking) => lacking.Count == 0
        ? prompts.Say("compare.all_state", ("wards", NamesOf(standing.All)))
        : prompts.Say("compare.lack", ("lacking", Names(lacking)), ("wards", NamesOf(standing.All)));

    private string Stating(Standing standing, IReadOnlyList<WardName> lacking) =>
        lacking.Count == 0 ? prompts.Say("compare.all_state", ("wards", NamesOf(standing.All)))
        : standing.All.Count() == 1 ? prompts.Say("compare.one_states", ("wards", NamesOf(standing.All)), ("lacking", Names(lacking)))
        : prompts.Say("compare.some_state", ("wards", NamesOf(standing.All)), ("lacking", Names(lacking)));

    private string InTime(ComparisonAim aim, Standing standing)
    {
        var years = standing.All.GroupBy(YearOf).OrderBy(g => g.Key).ToList();
        if (aim == ComparisonAim.Latest)
            years.Reverse();
        var parts = years.Select((g, i) => prompts.Say(
            i > 0 ? "compare.then_year" : years.Count == 1 ? "compare.same_year" : aim == ComparisonAim.Earliest ? "compare.earliest" : "compare.latest",
            ("wards", NamesOf(g)), ("year", g.Key)));
        return Sentence(parts);
    }

    private string Ranked(ComparisonAim aim, Standing standing)
    {
        var ranked = standing.Ranked;
        if (ranked.Count == 1)
            return standing.All.Count() == 1 ? prompts.Say("compare.only", ("wards", NamesOf(ranked)), ("value", StatementText.Value(ranked[0])))
                : prompts.Say(standing.OtherMeasure.Count + standing.OtherYear.Count > 0 ? "compare.not_comparable" : "compare.one_figure", ("value", WithWard(ranked[0])));
        if (ranked.Skip(1).All(s => Standing.Same(s, ranked[0])))
            return Equal(ranked);
        var best = ranked.TakeWhile(s => Standing.Same(s, ranked[0])).ToList();
        if (ranked.Count == 2)
            return prompts.Say(
                aim == ComparisonAim.Lowest ? "compare.lower" : "compare.higher",
                ("wards", NamesOf(best)), ("value", StatementText.Value(best[0])), ("other", ranked[1].Ward), ("other_value", StatementText.Value(ranked[1])));
        if (aim != ComparisonAim.SideBySide)
            return prompts.Say(aim == ComparisonAim.Lowest ? "compare.lowest" : "compare.highest", ("wards", NamesOf(best)), ("value", Values(best)));
        var last = ranked.Where(s => Standing.Same(s, ranked[^1])).ToList();
        return prompts.Say("compare.both_ends", ("wards", NamesOf(best)), ("value", Values(best)), ("last", NamesOf(last)), ("last_value", Values(last)));
    }

    private string Equal(IReadOnlyList<Statement> ranked) =>
        ranked.Select(StatementText.Value).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1
            ? prompts.Say("compare.equal", ("wards", NamesOf(ranked)), ("value", StatementText.Value(ranked[0])))
            : prompts.Say("compare.equal_number", ("values", string.Join(", ", ranked.Select(WithWard))));

    // What cannot be set beside the rest, and why.
    private IEnumerable<string> Tails(Standing standing)
    {
        foreach (var s in standing.OtherYear)
            yield return prompts.Say(
                Standing.Same(s, standing.Ranked[0]) ? "compare.same_other_year" : "compare.other_year",
                ("ward", s.Ward), ("value", StatementText.Value(s)), ("period", texts.Period(s.Figure!.Period)));
        foreach (var s in standing.OtherMeasure)
            yield return prompts.Say("compare.other_measure", ("ward", s.Ward), ("value", StatementText.Value(s)));
        foreach (var s in standing.Worded)
            yield return prompts.Say("compare.worded", ("ward", s.Ward), ("value", StatementText.Value(s)));
    }

    private static int YearOf(Statement s) => s.Figure?.Period is { } period ? period.Kind == Targets.TargetPeriodKind.Year ? period.To : period.From : StatementYears.In(s.Words)[0];

    private static string Values(IEnumerable<Statement> same) => string.Join(" / ", same.Select(StatementText.Value).Distinct(StringComparer.OrdinalIgnoreCase));

    private static string WithWard(Statement s) => $"{s.Ward} {StatementText.Value(s)}";

    private string NamesOf(IEnumerable<Statement> statements) => Names(statements.Select(s => s.Ward).Distinct());

    private static string Sentence(IEnumerable<string> parts) => string.Join("; ", parts).TrimEnd('.') + ".";
}
