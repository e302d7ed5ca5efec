namespace PlanBot.Tests;

/// <summary>The source tree the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new(AppContext.BaseDirectory));

    /// <summary>The files of the program, by their path below src/PlanBot with slashes, and their text.</summary>
    public static IEnumerable<(string Path, string Text)> Source()
    {
        var folder = Path.Combine(Root, "src", "PlanBot");
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(f => (Path: Path.GetRelativePath(folder, f).Replace('\\', '/'), File: f))
            .Where(f => !f.Path.StartsWith("obj/", StringComparison.Ordinal) && !f.Path.StartsWith("bin/", StringComparison.Ordinal))
            .Select(f => (f.Path, File.ReadAllText(f.File)));
    }

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "PlanBot.sln")) ? folder.FullName
        : Find(folder.Parent ?? throw new DirectoryNotFoundException("no PlanBot.sln above the tests"));
}
