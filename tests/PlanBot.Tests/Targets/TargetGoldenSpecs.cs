using System.Globalization;
using System.Text.RegularExpressions;
using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Targets;

namespace PlanBot.Tests.Targets;

/// <summary>The targets of the five plans, against what a person read in them (Golden/README.md).</summary>
public sealed partial class TargetGoldenSpecs
{
    private static readonly Dictionary<string, GoldenJudge> Plans = Seeds.Files().ToDictionary(f => f, f => new GoldenJudge(f));

    public static TheoryData<string> Files() => [.. Seeds.Files()];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_stated_target_is_an_item_of_its_own_or_the_one_it_restates(string file)
    {
        var plan = Plans[file];
        var misses = new List<string>();
        foreach (var golden in plan.Golden)
        {
            var items = plan.StatedAt(golden.Range).Select(t => t.Item).Distinct().ToList();
            var wanted = Roots(plan, golden).Distinct().ToList();
            if (items.Count == 0 || !items.ToHashSet().SetEquals(wanted))
                misses.Add($"{golden.Address} [{golden.Lines[0]}]: {string.Join(", ", items.Select(i => plan.ClauseOf(i).Address))} instead of {string.Join(", ", wanted.Select(i => plan.ClauseOf(i).Address))}");
        }

        Assert.True(misses.Count == 0, Report(file, misses, plan.Golden.Count));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_figure_has_its_value_unit_time_and_lead(string file)
    {
        var plan = Plans[file];
        var expected = plan.Golden.SelectMany(g => g.Figures.Select(f => (g, f, v: plan.Judge(g, f)))).ToList();
        var misses = expected
            .Where(e => !e.v.IsRight && !(e.f.Optional && !e.v.IsFound))
            .Select(e => $"{e.g.Address} [{e.g.Lines[0]}] {e.v.Wrong}: {Show(e.f)}\n      read: {(e.v.Target is { } t ? GoldenJudge.Show(t) : "-")}")
            .ToList();

        Assert.True(misses.Count == 0, Report(file, misses, expected.Count));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_figure_is_read_that_a_reader_does_not_find(string file)
    {
        var plan = Plans[file];
        var known = plan.Golden.SelectMany(g => g.Figures.Select(f => plan.Judge(g, f))).Select(v => v.Target).ToHashSet();
        var extra = plan.Targets.Where(t => !known.Contains(t)).ToList();

        Assert.True(extra.Count == 0, Report(file, [.. extra.Select(GoldenJudge.Show)], plan.Targets.Count));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Places_that_cannot_both_hold_are_linked_both_ways_and_no_others_are(string file)
    {
        var plan = Plans[file];
        var byId = plan.Targets.ToDictionary(t => t.Id);
        var linked = plan.Targets.SelectMany(t => t.ConflictsWith.Select(other => (t, other: byId[other]))).ToList();
        Assert.All(linked, l => Assert.Contains(l.t.Id, l.other.ConflictsWith));

        var places = plan.Golden.Where(g => g.Conflict).ToList();
        var found = places.Where(g => linked.Any(l => plan.StatedAt(g.Range).Contains(l.t) && !plan.StatedAt(g.Range).Contains(l.other)));
        Assert.Equal(places.Select(g => g.Address), found.Select(g => g.Address));
        Assert.Equal(places.Count, linked.Count);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_rows_leader_and_cooperating_units_are_those_of_its_cells(string file)
    {
        var plan = Plans[file];
        var misses = plan.Golden
            .Where(g => g.Place == "annex")
            .SelectMany(g => plan.StatedAt(g.Range).Select(t => (g, t)))
            .Where(e => Plain(e.t.Leader ?? "") != Plain(e.g.Leader ?? "") || !e.t.Cooperating.SequenceEqual(GoldenJudge.Units.Leads(e.g.Cooperating ?? "").Select(u => u.Value)))
            .Select(e => $"{e.g.Address}: {e.t.Leader} | {string.Join("; ", e.t.Cooperating)} instead of {e.g.Leader} | {e.g.Cooperating}")
            .ToList();

        Assert.True(misses.Count == 0, Report(file, misses, plan.Golden.Count));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_value_is_quoted_as_its_passage_has_it(string file)
    {
        var plan = Plans[file];
        var misses = new List<string>();
        foreach (var target in plan.Targets)
        {
            var text = Plain(plan.ClauseOf(target.Clause).Text);
            if (!text.Contains(Plain(target.ValueText), StringComparison.Ordinal))
                misses.Add($"not in the passage: {GoldenJudge.Show(target)}");
            foreach (var number in new[] { target.Value, target.ValueTo }.OfType<decimal>().Where(n => n != 0))
                if (!Numbers(target.ValueText).Contains(number) || !Numbers(text).Contains(number))
                    misses.Add($"not the number {number}: {GoldenJudge.Show(target)}");
        }

        Assert.True(misses.Count == 0, Report(file, misses, plan.Targets.Count));
    }

    // The passage that states the target first: of (12), which repeats (2), and of the row that restates (12), that of (2).
    private static IEnumerable<ClauseId> Roots(GoldenJudge plan, GoldenTarget golden) =>
        golden.SameAs.Length > 0 ? golden.SameAs.SelectMany(i => Roots(plan, plan.Golden.Single(g => g.Item == i)))
            : [plan.Outline.Clauses.First(c => c.Lines.First == golden.Lines[0]).Id];

    private static string Show(GoldenFigure f) => string.Create(
        CultureInfo.InvariantCulture,
        $"{f.Indicator} | {f.Comparison} {f.Value} {f.ValueTo} {f.Unit} | {f.Period.Kind} {f.Period.Year}{f.Period.From}-{f.Period.To} ({f.PeriodSource}) | {string.Join(", ", f.Lead)}");

    private static string Report(string file, List<string> misses, int of) =>
        $"{file}: {misses.Count} of {of} wrong\n  - {string.Join("\n  - ", misses)}";

    /// <summary>Without the marks of layout and formulas.</summary>
    private static string Plain(string text) =>
        Blanks().Replace(Marks().Replace(VietnameseText.Compose(text).Replace(@"\geq", "≥", StringComparison.Ordinal), ""), " ").Trim();

    private static HashSet<decimal> Numbers(string text)
    {
        var numbers = Printed().Matches(text)
            .Select(m => decimal.Parse(Thousands().Replace(m.Value, "").Replace(',', '.'), CultureInfo.InvariantCulture)).ToHashSet();
        if (text.Contains("một", StringComparison.OrdinalIgnoreCase))
            numbers.Add(1);
        return numbers;
    }

    [GeneratedRegex(@"</?[a-z]+>|[$\\*]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\d[\d.]*(?:,\d+)?(?<!\.)")]
    private static partial Regex Printed();

    [GeneratedRegex(@"\.")]
    private static partial Regex Thousands();
}
