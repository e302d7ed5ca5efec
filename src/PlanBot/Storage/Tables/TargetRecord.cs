using System.Globalization;
using PlanBot.Targets;

namespace PlanBot.Storage.Tables;

/// <summary>A row of the table target. Figures are text, so that a decimal comes back as it was.</summary>
internal sealed record TargetRecord
{
    public const string Insert = """
        INSERT INTO target (plan, id, item, clause, first_line, last_line, indicator, comparison, value, value_to, value_text, unit,
            period_kind, period_from, period_to, leads, cooperating, leader, also_at, conflicts_with)
        VALUES (@Plan, @Id, @Item, @Clause, @FirstLine, @LastLine, @Indicator, @Comparison, @Value, @ValueTo, @ValueText, @Unit,
            @PeriodKind, @PeriodFrom, @PeriodTo, @Leads, @Cooperating, @Leader, @AlsoAt, @ConflictsWith)
        RETURNING row
        """;

    public long Row { get; init; }
    public long Plan { get; init; }
    public required string Id { get; init; }
    public required string Item { get; init; }
    public required string Clause { get; init; }
    public int FirstLine { get; init; }
    public int LastLine { get; init; }
    public required string Indicator { get; init; }
    public required string Comparison { get; init; }
    public string? Value { get; init; }
    public string? ValueTo { get; init; }
    public required string ValueText { get; init; }
    public string? Unit { get; init; }
    public required string PeriodKind { get; init; }
    public int PeriodFrom { get; init; }
    public int PeriodTo { get; init; }
    public required string Leads { get; init; }
    public required string Cooperating { get; init; }
    public string? Leader { get; init; }
    public required string AlsoAt { get; init; }
    public required string ConflictsWith { get; init; }

    public static TargetRecord From(long plan, Target target) => new()
    {
        Plan = plan,
        Id = target.Id,
        Item = target.Item.Value,
        Clause = target.Clause.Value,
        FirstLine = target.Lines.First,
        LastLine = target.Lines.Last,
        Indicator = target.Indicator,
        Comparison = target.Comparison.ToString(),
        Value = target.Value?.ToString(CultureInfo.InvariantCulture),
        ValueTo = target.ValueTo?.ToString(CultureInfo.InvariantCulture),
        ValueText = target.ValueText,
        Unit = target.Unit,
        PeriodKind = target.Period.Kind.ToString(),
        PeriodFrom = target.Period.From,
        PeriodTo = target.Period.To,
        Leads = StorageJson.Write(target.Leads),
        Cooperating = StorageJson.Write(target.Cooperating),
        Leader = target.Leader,
        AlsoAt = StorageJson.Write(target.AlsoAt),
        ConflictsWith = StorageJson.Write(target.ConflictsWith),
    };

    public Stored<Target> ToTarget() => new(Plan, Row, new()
    {
        Id = Id,
        Item = new(Item),
        Clause = new(Clause),
        Lines = new(FirstLine, LastLine),
        Indicator = Indicator,
        Comparison = Enum.Parse<Comparison>(Comparison),
        Value = Number(Value),
        ValueTo = Number(ValueTo),
        ValueText = ValueText,
        Unit = Unit,
        Period = new(Enum.Parse<TargetPeriodKind>(PeriodKind), PeriodFrom, PeriodTo),
        Leads = StorageJson.ReadUnits(Leads),
        Cooperating = StorageJson.ReadStrings(Cooperating),
        Leader = Leader,
        AlsoAt = StorageJson.ReadClauses(AlsoAt),
        ConflictsWith = StorageJson.ReadStrings(ConflictsWith),
    });

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
