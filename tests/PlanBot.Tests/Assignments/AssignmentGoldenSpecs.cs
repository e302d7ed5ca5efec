using System.Text.RegularExpressions;
using PlanBot.Assignments;
using PlanBot.Language;
using PlanBot.Units;

namespace PlanBot.Tests.Assignments;

/// <summary>The tasks and projects of the appendices, cell by cell, against what a person read (Golden/README.md).</summary>
public sealed partial class AssignmentGoldenSpecs
{
    private static readonly UnitDirectory Units = UnitDirectory.Load(VocabularyFile.DefaultFolder);

    [Theory]
    [InlineData("kien-an-2026-2030.txt", 25)]
    [InlineData("an-duong-2026-2030.txt", 44)]
    public void Every_row_has_its_work_output_time_units_money_and_leader(string file, int rows)
    {
        var golden = GoldenAssignment.Read(file);
        var clauses = Seeds.Outline(file).Clauses.ToDictionary(c => c.Id);
        var read = AssignmentReader.Read(Seeds.Document(file), Seeds.Outline(file), Units).Where(a => clauses[a.Clause].Row is not null).ToList();
        Assert.Equal((rows, rows), (golden.Count, read.Count));

        var misses = golden.Zip(read).SelectMany(pair =>
        {
            var row = clauses[pair.Second.Clause].Row!;
            return Differences(pair.First, pair.Second)
                .Append(Differ("key", (pair.First.Appendix, pair.First.Group, pair.First.Order), (row.Appendix, Plain(row.Group), row.Order)))
                .OfType<string>()
                .Select(d => $"{pair.First.Appendix} › {pair.First.Order} [{pair.First.Lines[0]}] {d}");
        }).ToList();

        Assert.True(misses.Count == 0, $"{file}: {misses.Count} cells wrong\n  - {string.Join("\n  - ", misses)}");
    }

    private static IEnumerable<string?> Differences(GoldenAssignment golden, Assignment read) =>
    [
        Differ("lines", golden.Range, read.Lines),
        Differ("what", Plain(golden.What), Plain(read.What)),
        Differ("output", Plain(golden.Output), Plain(read.Output)),
        Differ("time", Plain(golden.TimeText), Plain(read.TimeText)),
        Differ("from", golden.From, read.From),
        Differ("to", read.To == golden.ToOr ? golden.ToOr : golden.To, read.To),
        Differ("lead", string.Join("; ", golden.Lead), string.Join("; ", read.Leads)),
        Differ("cooperating", string.Join("; ", Units.Leads(Plain(golden.Cooperating) ?? "")), string.Join("; ", read.Cooperating)),
        Differ("funding", Plain(golden.Funding), Plain(read.Funding)),
        Differ("leader", Plain(golden.Leader), Plain(read.Leader)),
        Differ("group", Plain(golden.Group), Plain(read.Group)),
    ];

    private static string? Differ<T>(string field, T golden, T read) =>
        EqualityComparer<T>.Default.Equals(golden, read) ? null : $"{field}: {read} instead of {golden}";

    /// <summary>Without tags and the blanks they leave.</summary>
    private static string? Plain(string? text) =>
        text is null ? null : Blanks().Replace(Tags().Replace(VietnameseText.Compose(text), ""), " ").Trim();

    [GeneratedRegex("</?[a-z]+>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
