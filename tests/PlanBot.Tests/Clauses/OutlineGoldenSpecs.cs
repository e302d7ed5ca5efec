using System.Text.Json;
using PlanBot.Clauses;

namespace PlanBot.Tests.Clauses;

public sealed class OutlineGoldenSpecs
{
    public static TheoryData<string> Files() => [.. Seeds.Files()];

    public static TheoryData<string> Checks() => [.. Lines().Where(l => l.Contains("\"text_begins\"", StringComparison.Ordinal))];

    public static TheoryData<string, string, int, int, int> Parts()
    {
        var parts = new TheoryData<string, string, int, int, int>();
        foreach (var count in Lines().Select(l => JsonDocument.Parse(l).RootElement).Where(e => e.GetProperty("kind").GetString() == "count"))
            foreach (var part in count.GetProperty("parts").EnumerateArray())
                parts.Add(
                    count.GetProperty("file").GetString()!,
                    part.GetProperty("part").GetString()!,
                    part.GetProperty("lines")[0].GetInt32(),
                    part.GetProperty("lines")[1].GetInt32(),
                    part.GetProperty("leaves").GetInt32());
        return parts;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_line_is_one_passages_own_or_named_furniture(string file)
    {
        var outline = Seeds.Outline(file);
        var seen = outline.Clauses.SelectMany(c => c.OwnLines).Concat(outline.Furniture.Select(f => f.Line)).Order().ToList();

        Assert.Equal(Enumerable.Range(1, Seeds.Document(file).Lines.Count), seen);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Passages_hold_every_word_of_their_lines(string file)
    {
        var lines = Seeds.Document(file).Lines;
        foreach (var clause in Seeds.Outline(file).Clauses)
            Assert.Equal(
                Letters(string.Concat(clause.OwnLines.Select(n => lines[n - 1].Text))).Order(),
                Letters(clause.Text).Order());
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_section_has_the_passages_a_reader_counts_in_it(string file, string part, int first, int last, int leaves)
    {
        var counted = Seeds.Outline(file).Clauses.Count(c =>
            c.Kind == ClauseKind.Body && c.Lines.First >= first && c.Lines.Last <= last && !IsSubBullet(c) && !IsNote(c));

        // Where a paragraph of the wrapped plan ends is a guess; the person who counted allows one more or less a section.
        var doubt = file.StartsWith("dong-hai", StringComparison.Ordinal) ? 1 : 0;
        Assert.True(Math.Abs(counted - leaves) <= doubt, $"{file} {part}: {counted} instead of {leaves}");
    }

    [Theory]
    [MemberData(nameof(Checks))]
    public void A_hard_passage_stands_where_a_reader_finds_it(string json)
    {
        var check = JsonDocument.Parse(json).RootElement;
        var (first, last) = (check.GetProperty("lines")[0].GetInt32(), check.GetProperty("lines")[1].GetInt32());
        var holding = Seeds.Outline(check.GetProperty("file").GetString()!).Clauses.Where(c => c.Lines.First <= first && c.Lines.Last >= last);
        var clause = Assert.Single(holding);

        if (check.GetProperty("address").GetString() is { } address)
            Assert.Equal(address, clause.Address);
        Assert.Equal(check.GetProperty("kind").GetString(), clause.Kind.ToString().ToLowerInvariant());
        Assert.Contains(check.GetProperty("text_begins").GetString()!, clause.Text, StringComparison.Ordinal);
        Assert.Contains(check.GetProperty("text_ends").GetString()!, clause.Text, StringComparison.Ordinal);
    }

    private static bool IsSubBullet(Clause c) => c.Mark == "-" && c.Headings[^1].StartsWith('(');

    private static bool IsNote(Clause c) => c.Mark.Length == 0 && c.Text.StartsWith('(');

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static IEnumerable<string> Lines() => File.ReadLines(Seeds.Golden("outline.jsonl"));
}
