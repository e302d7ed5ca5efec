namespace PlanBot.Hosting.Ingest;

/// <summary>The plan files that paths name: a file is itself, a folder is its .txt files.</summary>
internal static class PlanPaths
{
    private static readonly EnumerationOptions Any = new() { MatchCasing = MatchCasing.CaseInsensitive, IgnoreInaccessible = false };

    /// <summary>In the order of the paths, a folder's files by name; empty for a folder without any.</summary>
    /// <exception cref="SetupException">A folder cannot be looked into, or holds no .txt file.</exception>
    public static IReadOnlyList<string> Expand(IReadOnlyList<string> paths) => [.. paths.SelectMany(Files)];

    private static IReadOnlyList<string> Files(string path)
    {
        if (!Directory.Exists(path))
            return [path];
        try
        {
            var files = Directory.EnumerateFiles(path, "*.txt", Any).Order(StringComparer.Ordinal).ToList();
            return files.Count > 0 ? files : throw new SetupException("ingest.empty_folder", ("path", path));
        }
        catch (UnauthorizedAccessException refused)
        {
            throw new SetupException("ingest.closed_folder", ("path", path), ("detail", refused.Message));
        }
    }
}
