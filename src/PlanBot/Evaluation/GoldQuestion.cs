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
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>The questions of a file, one JSON object a line.</summary>
    /// <exception cref="JsonException">A line is not a question.</exception>
    public static IReadOnlyList<GoldQuestion> Read(string path) =>
        [.. File.ReadLines(path).Where(l => l.Length > 0).Select(l => JsonSerializer.Deserialize(l, GoldJson.Default.GoldQuestion)!)];
}

/// <summary>A question about several wards.</summary>
internal sealed record GoldComparison
{
    public required string Id { get; init; }
    public required string Question { get; init; }
    public string Style { get; init; } = "";
    public required IReadOnlyList<GoldWardValue> Expected { get; init; }
}

/// <summary>What one ward's plan states: null where it states nothing.</summary>
internal sealed record GoldWardValue(string Ward, string? Value);

/// <summary>A question that must be declined.</summary>
internal sealed record GoldDecline
{
    public required string Id { get; init; }
    public required string Question { get; init; }
    /// <summary>The ward the chat is set to; null for all.</summary>
    public string? Ward { get; init; }
    public string Why { get; init; } = "";
}

/// <summary>A conversation.</summary>
internal sealed record GoldConversation
{
    public required string Id { get; init; }
    public required IReadOnlyList<GoldTurn> Turns { get; init; }
}

/// <summary>One message of a conversation. Without quotes it must be declined.</summary>
internal sealed record GoldTurn
{
    public required string Question { get; init; }
    public string? Ward { get; init; }
    public IReadOnlyList<string> Quotes { get; init; } = [];
    public IReadOnlyList<string>? Values { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(GoldQuestion))]
[JsonSerializable(typeof(GoldComparison))]
[JsonSerializable(typeof(GoldDecline))]
[JsonSerializable(typeof(GoldConversation))]
internal sealed partial class GoldJson : JsonSerializerContext;
