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
        _ when asked.Level is { } level => AtLevel(level, standing, lacking),
        ComparisonAim.Lacking => Lacking(standing, lacking),
        ComparisonAim.Stating => Stating(standing, lacking),
        ComparisonAim.Earliest or ComparisonAim.Latest => InTime(asked.Aim, standing),
        _ when standing.Ranked.Count == 0 => Stating(standing, lacking),
        _ when standing.Ranked.Count == 1 && standing.OtherYear.Count + standing.OtherMeasure.Count > 0 => Sentence([Apart(standing)]),
        _ => Sentence([Ranked(asked.Aim, standing), .. Tails(standing)]),
    };

    /// <summary>"A, B và C".</summary>
    public string Names(IEnumerable<WardName> wards) => Join(wards.Select(w => w.Value));

    private string Join(IEnumerable<string> parts) =>
        parts.ToList() is { Count: > 1 } all ? $"{string.Join(", ", all[..^1])} {prompts.Say("compare.and")} {all[^1]}" : string.Concat(parts);

    private string Lacking(Standing standing, IReadOnlyList<WardName> lacking) => lacking.Count == 0
        ? prompts.Say("compare.all_state", ("wards", NamesOf(standing.All)))
        : prompts.Say("compare.lack", ("lacking", Names(lacking)), ("wards", NamesOf(standing.All)));

    private string Stating(Standing standing, IReadOnlyList<WardName> lacking) =>
        lacking.Count == 0 ? prompts.Say("compare.all_state", ("wards", NamesOf(standing.All)))
        : standing.All.Count == 1 ? prompts.Say("compare.one_states", ("wards", NamesOf(standing.All)), ("lacking", Names(lacking)))
        : prompts.Say("compare.some_state", ("wards", NamesOf(standing.All)), ("lacking", Names(lacking)));

    private string AtLevel(LevelAsked level, Standing standing, IReadOnlyList<WardName> lacking)
    {
        var met = standing.All.Where(s => s.Figure is { Unit: "%", Value: not null } && level.IsMet(Standing.Lower(s), Standing.Upper(s))).ToList();
        var others = standing.All.Except(met).ToList();
        var parts = new List<string> { met.Count == 0 ? prompts.Say("compare.level_none") : prompts.Say("compare.level", ("values", string.Join(", ", met.Select(WithWard)))) };
        if (others.Count > 0)
            parts.Add(prompts.Say("compare.level_other", ("values", string.Join(", ", others.Select(WithWard)))));
        if (lacking.Count > 0)
            parts.Add(prompts.Say("compare.level_lacking", ("lacking", Names(lacking))));
        return Sentence(parts);
    }

    private string InTime(ComparisonAim aim, Standing standing)
    {
        var years = standing.All.Where(StatementYears.Names).GroupBy(YearOf).OrderBy(g => g.Key).ToList();
        if (aim == ComparisonAim.Latest)
            years.Reverse();
        var parts = years.Select((g, i) => prompts.Say(
            i > 0 || standing.All.Count(StatementYears.Names) == 1 ? "compare.then_year" : years.Count == 1 ? "compare.same_year" : aim == ComparisonAim.Earliest ? "compare.earliest" : "compare.latest",
            ("wards", NamesOf(g)), ("year", g.Key)));
        var without = standing.All.Where(s => !StatementYears.Names(s)).ToList();
        return Sentence(without.Count == 0 ? parts : parts.Append(prompts.Say("compare.without_year", ("wards", NamesOf(without)))));
    }

    private string Ranked(ComparisonAim aim, Standing standing)
    {
        var ranked = standing.Ranked;
        if (ranked.Count == 1)
            return standing.All.Count == 1 ? prompts.Say("compare.only", ("wards", NamesOf(ranked)), ("value", StatementText.Value(ranked[0])))
                : prompts.Say("compare.one_figure", ("value", WithWard(ranked[0])));
        if (ranked.Skip(1).All(s => Standing.Same(s, ranked[0])))
            return Equal(ranked);
        var best = ranked.TakeWhile(s => Standing.Same(s, ranked[0])).ToList();
        if (ranked.Count == 2 && standing.All.Count == 2)
            return prompts.Say(
                aim == ComparisonAim.Lowest ? "compare.lower" : "compare.higher",
                ("wards", NamesOf(best)), ("value", StatementText.Value(best[0])), ("other", ranked[1].Ward), ("other_value", StatementText.Value(ranked[1])));
        if (aim != ComparisonAim.SideBySide)
            return prompts.Say(
                (aim == ComparisonAim.Lowest, best.Count > 1) switch { (true, true) => "compare.lowest_tie", (true, _) => "compare.lowest", (_, true) => "compare.highest_tie", _ => "compare.highest" },
                ("wards", NamesOf(best)), ("value", Values(best)));
        var last = ranked.Where(s => Standing.Same(s, ranked[^1])).ToList();
        return prompts.Say("compare.both_ends", ("wards", NamesOf(best)), ("value", Values(best)), ("last", NamesOf(last)), ("last_value", Values(last)));
    }

    // No two figures are of one kind and one year.
    private string Apart(Standing standing)
    {
        if (standing.OtherMeasure.Count > 0)
            return prompts.Say("compare.not_comparable", ("values", string.Join(", ", standing.All.Select(WithWard))));
        var same = standing.OtherYear.All(s => Standing.Same(s, standing.Ranked[0]));
        List<Statement> figures = [.. standing.Ranked, .. standing.OtherYear];
        return same
            ? prompts.Say("compare.equal_years", ("wards", NamesOf(figures)), ("value", StatementText.Value(figures[0])), ("years", string.Join(", ", figures.Select(s => $"{s.Ward} {texts.Period(s, s.Figure!)}"))))
            : prompts.Say("compare.other_years", ("values", string.Join(", ", figures.Select(s => $"{WithWard(s)} ({texts.Period(s, s.Figure!)})"))));
    }

    private string Equal(IReadOnlyList<Statement> ranked) =>
        ranked.Select(StatementText.Value).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1
            ? prompts.Say("compare.equal", ("wards", NamesOf(ranked)), ("value", StatementText.Value(ranked[0])))
            : prompts.Say("compare.equal_number", ("values", string.Join(", ", ranked.Select(WithWard))));

    // What cannot be set beside the rest, and why.
    private IEnumerable<string> Tails(Standing standing)
    {
        var others = standing.OtherYear.ToLookup(s => Standing.Same(s, standing.Ranked[0]));
        if (others[true].Any())
            yield return prompts.Say("compare.same_other_year", ("values", Join(others[true].Select(InBrackets))));
        if (others[false].Any())
            yield return prompts.Say("compare.other_year", ("values", Join(others[false].Select(InBrackets))));
        if (standing.OtherMeasure.Count > 0)
            yield return prompts.Say("compare.other_measure", ("values", Join(standing.OtherMeasure.Select(s => $"{s.Ward} ({StatementText.Value(s)})"))));
        foreach (var s in standing.Worded)
            yield return prompts.Say("compare.worded", ("ward", s.Ward), ("value", StatementText.Value(s)));
    }

    private string InBrackets(Statement s) => $"{s.Ward} ({StatementText.Value(s)}, {texts.Period(s, s.Figure!)})";

    /// <summary>The year a statement names for itself.</summary>
    public static int YearOf(Statement s) => s.Figure?.Period is { } period ? period.Kind == Targets.TargetPeriodKind.Year ? period.To : period.From : StatementYears.In(s.Words)[0];

    private string Values(IEnumerable<Statement> same) => string.Join($" {prompts.Say("compare.and")} ", same.Select(StatementText.Value).Distinct(StringComparer.OrdinalIgnoreCase));

    private static string WithWard(Statement s) => $"{s.Ward} {StatementText.Value(s)}";

    private string NamesOf(IEnumerable<Statement> statements) => Names(statements.Select(s => s.Ward).Distinct());

    private static string Sentence(IEnumerable<string> parts) => string.Join("; ", parts).TrimEnd('.') + ".";
}
