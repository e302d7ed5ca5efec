using PlanBot.Clauses;
using PlanBot.Clauses.Tables;
using PlanBot.Language;
using PlanBot.Plans;

namespace PlanBot.Tests;

/// <summary>The five plans, read once, and what people wrote down of them.</summary>
internal static class Seeds
{
    private static readonly ClauseReader Reader = new(ColumnRoles.Load(VocabularyFile.DefaultFolder));
    private static readonly Dictionary<string, (PlanDocument Document, ClauseOutline Outline)> Plans = Files().ToDictionary(f => f, Read);

    public static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.txt").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    public static PlanDocument Document(string file) => Plans[file].Document;

    public static ClauseOutline Outline(string file) => Plans[file].Outline;

    public static string Golden(params string[] path) => Path.Combine([AppContext.BaseDirectory, "Golden", .. path]);

    /// <summary>The outline of a text that is no seed.</summary>
    public static ClauseOutline OutlineOf(string text)
    {
        var reading = PlanFile.Read(System.Text.Encoding.UTF8.GetBytes(text), "thu.txt");
        return Reader.Read(Assert.IsType<PlanReading.Read>(reading).Document);
    }

    private static (PlanDocument Document, ClauseOutline Outline) Read(string file)
    {
        var reading = PlanFile.Read(Path.Combine(AppContext.BaseDirectory, "seeds", file));
        var document = ((PlanReading.Read)reading).Document;
        return (document, Reader.Read(document));
    }
}
