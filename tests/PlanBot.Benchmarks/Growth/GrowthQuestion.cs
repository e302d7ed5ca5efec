using System.Text.Json;

namespace PlanBot.Benchmarks.Growth;

/// <summary>A question and the ward it is about.</summary>
internal sealed record GrowthQuestion(string Ward, string Text)
{
    /// <summary>The questions of a file of the gold form: an object a line with "ward" and "question".</summary>
    public static IReadOnlyList<GrowthQuestion> Load(string path) =>
        [.. File.ReadLines(path).Where(l => l.Length > 0).Select(Parse)];

    private static GrowthQuestion Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        return new(json.RootElement.GetProperty("ward").GetString()!, json.RootElement.GetProperty("question").GetString()!);
    }
}
