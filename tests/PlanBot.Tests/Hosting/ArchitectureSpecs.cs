using System.Text.RegularExpressions;

namespace PlanBot.Tests.Hosting;

public sealed partial class ArchitectureSpecs
{
    // The order of the way through. Storage stands to the right of the words of the field because it keeps them as they
    // are (a Target, a Deadline) and not as rows without a type. Outbox names the seam that channels fill (IChannel), so it
    // stands before them. Evaluation measures all that stands before it.
    private static readonly string[] Order =
    [
        "Language", "Prompts", "Plans", "Clauses", "Units", "Targets", "Assignments", "Deadlines", "Storage", "Indexing", "Ingestion",
        "Questions", "Retrieval", "Answers", "Conversations", "Outbox", "People", "Reminders", "Reports", "Channels", "Evaluation", "Hosting",
    ];

    private static readonly Dictionary<string, HashSet<string>> Types = Repository.Source()
        .GroupBy(f => FolderOf(f.Path)).ToDictionary(g => g.Key, g => g.Select(f => Path.GetFileNameWithoutExtension(f.Path)).ToHashSet());

    [Fact]
    public void Every_folder_has_its_place_in_the_order() =>
        Assert.Equal(Order.Append("").Order(StringComparer.Ordinal), Types.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void References_run_one_way()
    {
        var backward = from file in Repository.Source()
                       let folder = FolderOf(file.Path)
                       where folder.Length > 0
                       from used in Uses(file.Text)
                       where Array.IndexOf(Order, used) > Array.IndexOf(Order, folder)
                       select $"{file.Path} uses {used}";

        Assert.Empty(backward.Distinct());
    }

    [Fact]
    public void Only_Storage_speaks_SQL()
    {
        var elsewhere = Repository.Source()
            .Where(f => FolderOf(f.Path) != "Storage" && (Sql().IsMatch(Comment().Replace(f.Text, "")) || Engine().IsMatch(f.Text)))
            .Select(f => f.Path);

        Assert.Empty(elsewhere);
    }

    // "using PlanBot.Storage.Tables;", "PlanBot.Storage.PlanStore", and "Storage.PlanStore" from a neighbouring folder.
    private static IEnumerable<string> Uses(string text) => Qualified().Matches(text).Select(m => m.Groups[1].Value)
        .Concat(Relative().Matches(text).Where(m => Types.TryGetValue(m.Groups[1].Value, out var types) && types.Contains(m.Groups[2].Value)).Select(m => m.Groups[1].Value));

    private static string FolderOf(string path) => path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : "";

    [GeneratedRegex(@"\bPlanBot\.(\w+)")]
    private static partial Regex Qualified();

    [GeneratedRegex(@"(?<![\w.])([A-Z]\w+)\.([A-Z]\w+)")]
    private static partial Regex Relative();

    [GeneratedRegex(@"\b(?:SELECT|INSERT INTO|DELETE FROM|UPDATE \w+ SET|PRAGMA|CREATE (?:TABLE|INDEX|VIRTUAL))\b")]
    private static partial Regex Sql();

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b(?:Dapper|Microsoft\.Data\.Sqlite)\b")]
    private static partial Regex Engine();
}
