using System.Text.Json;
using System.Text.Json.Serialization;
using PlanBot.Clauses;

namespace PlanBot.Tests.Targets;

/// <summary>One stated target of Golden/targets: what a person read in one passage or row.</summary>
internal sealed record GoldenTarget
{
    internal static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public required int Item { get; init; }
    public required string Place { get; init; }
    public required string Address { get; init; }
    public required int[] Lines { get; init; }
    public required int[] SameAs { get; init; }
    public required bool Conflict { get; init; }
    public required GoldenFigure[] Figures { get; init; }
    public string? Leader { get; init; }
    public string? Cooperating { get; init; }

    public LineRange Range => new(Lines[0], Lines[1]);

    /// <summary>True where a reader calls both places one target.</summary>
    public static bool AreOne(GoldenTarget one, GoldenTarget other) =>
        one.SameAs.Contains(other.Item) || other.SameAs.Contains(one.Item) || one.SameAs.Intersect(other.SameAs).Any();

    public static IReadOnlyList<GoldenTarget> Read(string file) =>
        [.. File.ReadLines(Seeds.Golden("targets", Path.ChangeExtension(file, ".jsonl"))).Select(l => JsonSerializer.Deserialize<GoldenTarget>(l, Json)!)];
}

/// <summary>One figure as a person read it.</summary>
internal sealed record GoldenFigure
{
    public required string Indicator { get; init; }
    public required string Comparison { get; init; }
    public decimal? Value { get; init; }
    public decimal? ValueTo { get; init; }
    public string? Unit { get; init; }
    public required GoldenPeriod Period { get; init; }
    public required string PeriodSource { get; init; }
    public required string[] Lead { get; init; }
    public int[]? Lines { get; init; }
    public bool Optional { get; init; }

    /// <summary>Fields that may stand instead, a set each.</summary>
    [JsonPropertyName("or")]
    public JsonElement[] Others { get; init; } = [];

    public LineRange? Range => Lines is { } lines ? new(lines[0], lines[1]) : null;

    /// <summary>The figure itself, then every other reading of it.</summary>
    public IEnumerable<GoldenFigure> Readings => Others.Select(With).Prepend(this);

    private GoldenFigure With(JsonElement other) => this with
    {
        Comparison = other.TryGetProperty("comparison", out var comparison) ? comparison.GetString()! : Comparison,
        Value = other.TryGetProperty("value", out var value) ? value.GetDecimal() : Value,
        Unit = other.TryGetProperty("unit", out var unit) ? unit.GetString() : Unit,
        Period = other.TryGetProperty("period", out var period)
            ? period.Deserialize<GoldenPeriod>(GoldenTarget.Json)! : Period,
    };
}

/// <summary>"year" with a year, "each_year" and "average" with a span.</summary>
internal sealed record GoldenPeriod(string Kind, int? Year, int? From, int? To);
