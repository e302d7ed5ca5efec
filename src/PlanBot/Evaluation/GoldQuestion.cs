using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlanBot.Evaluation;

/// <summary>A question with what a right answer cites and says.</summary>
internal sealed record GoldQuestion
{
    public required string Id { get; init; }
    public required string Question { get; init; }
    public string? Ward { get; init; }
    public string Style { get; init; } = "";
    public string Kind { get; init; } = "";
    public IReadOnlyList<string> Quotes { get; init; } = [];
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The questions of a file, one JSON object a line.</summary>
    /// <exception cref="JsonException">A line is not a question.</exception>
    public static IReadOnlyList<GoldQuestion> Read(string path) =>
        [.. File.ReadLines(path).Where(l => l.Length > 0).Select(l => JsonSerializer.Deserialize(l, GoldJson.Default.GoldQuestion)!)];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(GoldQuestion))]
internal sealed partial class GoldJson : JsonSerializerContext;
