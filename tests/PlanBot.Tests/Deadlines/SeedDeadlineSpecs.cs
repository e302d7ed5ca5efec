using PlanBot.Clauses;
using PlanBot.Clauses.Tables;
using PlanBot.Deadlines;
using PlanBot.Language;
using PlanBot.Tests.Plans;

namespace PlanBot.Tests.Deadlines;

/// <summary>The share of the expected deadlines that the reader finds, and how much it adds.</summary>
public sealed class SeedDeadlineSpecs(ITestOutputHelper output)
{
    [Theory]
    [InlineData("kien-an-2026-2030.txt", 0.98)]
    [InlineData("dong-hai-2025-2030.txt", 0.98)]
    [InlineData("thuy-nguyen-2026.txt", 0.98)]
    public void Nearly_every_dated_expectation_is_found_with_its_date(string plan, double share)
    {
        var deadlines = Read(plan);
        var wanted = ExpectedDeadline.Read(plan).Where(row => row.IsDated).ToList();
        var missed = wanted.Where(row => !row.IsFoundIn(deadlines)).ToList();

        output.WriteLine($"{plan}: {wanted.Count - missed.Count} of {wanted.Count} found");
        foreach (var row in missed)
            output.WriteLine($"missed: line {row.Line}, {row.Due}, {row.Kind}, {row.Quote}");

        Assert.True(wanted.Count - missed.Count >= share * wanted.Count, string.Join('\n', missed));
    }

    [Theory]
    [InlineData("kien-an-2026-2030.txt")]
    [InlineData("dong-hai-2025-2030.txt")]
    [InlineData("thuy-nguyen-2026.txt")]
    public void Few_dated_deadlines_stand_where_no_expectation_does(string plan)
    {
        var lines = ExpectedDeadline.Read(plan).Select(row => row.Line).ToHashSet();
        var dated = Read(plan).Where(d => d.Due is not null || d.Recurrence is not null).ToList();
        var extra = dated.Where(d => !Enumerable.Range(d.Lines.First, d.Lines.Last - d.Lines.First + 1).Any(lines.Contains)).ToList();

        output.WriteLine($"{plan}: {extra.Count} of {dated.Count} on lines without expectation");
        foreach (var d in extra)
            output.WriteLine($"extra: {d.Lines}, {d.Due} {d.Recurrence}, {d.Quote}");

        Assert.True(extra.Count <= 0.05 * dated.Count, string.Join('\n', extra.Select(d => d.Quote)));
    }

    [Theory]
    [InlineData("kien-an-2026-2030.txt")]
    [InlineData("dong-hai-2025-2030.txt")]
    [InlineData("thuy-nguyen-2026.txt")]
    [InlineData("hung-dao-2026-2030.txt")]
    [InlineData("an-duong-2026-2030.txt")]
    public void Every_deadline_quotes_the_plan_verbatim_and_has_its_own_id(string plan)
    {
        var document = Seeds.Document(plan);
        var deadlines = Read(plan);
        var clauses = Outline(plan).Clauses.ToDictionary(c => c.Id);

        Assert.NotEmpty(deadlines);
        Assert.Equal(deadlines.Count, deadlines.Select(d => d.Id).Distinct().Count());
        Assert.All(deadlines, d => Assert.Contains(d.Quote, clauses[d.Clause].Text, StringComparison.Ordinal));
        Assert.All(deadlines, d => Assert.InRange(d.Lines.Last, d.Lines.First, document.Lines.Count));
        Assert.All(deadlines, d => Assert.InRange(d.Quote.Length, 1, 400));
    }

    internal static IReadOnlyList<Deadline> Read(string plan) =>
        DeadlineReader.Load(VocabularyFile.DefaultFolder).Read(Seeds.Document(plan), Outline(plan), [], []);

    private static ClauseOutline Outline(string plan) => Seeds.Outline(plan);
}
