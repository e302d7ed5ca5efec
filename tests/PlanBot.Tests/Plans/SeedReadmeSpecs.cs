using System.Globalization;
using System.Text.RegularExpressions;
using PlanBot.Plans;

namespace PlanBot.Tests.Plans;

public sealed partial class SeedReadmeSpecs
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Seeds.Folder, "README.md"));

    [Fact]
    public void The_readme_gives_the_hash_of_every_plan_and_of_no_other_file()
    {
        var written = Hash().Matches(Readme).ToDictionary(m => m.Groups[2].Value, m => m.Groups[1].Value);
        var real = Directory.EnumerateFiles(Seeds.Folder, "*.txt").Select(Path.GetFileName).ToDictionary(f => f!, f => Seeds.Read(f!).Sha256);

        Assert.Equal(real.OrderBy(p => p.Key, StringComparer.Ordinal), written.OrderBy(p => p.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void The_readme_gives_ward_number_period_lines_and_bytes_as_they_are_read()
    {
        var rows = Row().Matches(Readme);
        Assert.Equal(5, rows.Count);

        foreach (Match row in rows)
        {
            var plan = Seeds.Read(row.Groups["file"].Value);
            Assert.Equal(plan.Header.Ward.Value, row.Groups["ward"].Value);
            Assert.Equal(plan.Header.Number ?? "left blank", row.Groups["number"].Value);
            Assert.Equal(Years(plan.Header.Period!.Value), row.Groups["for"].Value);
            Assert.Equal(plan.Lines.Count, int.Parse(row.Groups["lines"].Value, CultureInfo.InvariantCulture));
            Assert.Equal(new FileInfo(Path.Combine(Seeds.Folder, plan.File)).Length, int.Parse(row.Groups["bytes"].Value, CultureInfo.InvariantCulture));
        }
    }

    private static string Years(PlanPeriod period) => period.From == period.To ? $"{period.From}" : $"{period.From}–{period.To}";

    [GeneratedRegex(@"^([0-9a-f]{64})  (\S+)$", RegexOptions.Multiline)]
    private static partial Regex Hash();

    [GeneratedRegex(@"^\| `(?<file>[^`]+)` \| (?<ward>[^|]+) \| (?<number>[^|]+) \| [^|]+ \| (?<for>[^|]+) \| (?<lines>\d+) \| (?<bytes>\d+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
