using System.Text.Json;
using PlanBot.Clauses;

namespace PlanBot.Tests.Assignments;

/// <summary>One row of Golden/assignments: a task or project as a person read it.</summary>
internal sealed record GoldenAssignment
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public required string Appendix { get; init; }
    public string? Group { get; init; }
    public required string Order { get; init; }
    public required int[] Lines { get; init; }
    public required string What { get; init; }
    public string? Output { get; init; }
    public string? TimeText { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    /// <summary>An end that is as good: of what is done in one year and kept up to the last.</summary>
    public DateOnly? ToOr { get; init; }
    public required string[] Lead { get; init; }
    public string? Cooperating { get; init; }
    public string? Funding { get; init; }
    public string? Leader { get; init; }

    public LineRange Range => new(Lines[0], Lines[1]);

    public static IReadOnlyList<GoldenAssignment> Read(string file) =>
        [.. File.ReadLines(Seeds.Golden("assignments", Path.ChangeExtension(file, ".jsonl"))).Select(l => JsonSerializer.Deserialize<GoldenAssignment>(l, Json)!)];
}
