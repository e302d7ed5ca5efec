using PlanBot.Clauses;
using PlanBot.Units;

namespace PlanBot.Targets;

/// <summary>How the value is meant.</summary>
internal enum Comparison
{
    Equal,
    AtLeast,
    AtMost,
    Range,
    Decrease,
    Increase,
    Maintain,
    Achieve,
}

internal enum TargetPeriodKind
{
    Year,
    EachYear,
    Average,
}

/// <summary>By when: in one year, in each year of a span, or as an average over a span.</summary>
internal readonly record struct TargetPeriod(TargetPeriodKind Kind, int From, int To)
{
    public static TargetPeriod InYear(int year) => new(TargetPeriodKind.Year, year, year);
}

/// <summary>One figure of one indicator, as the plan states it.</summary>
internal sealed record Target
{
    /// <summary>Stable: made of the item's clause id and the figure's place in it.</summary>
    public required string Id { get; init; }
    /// <summary>The stated target (one numbered item or row) this figure is part of: the id of its first clause. Counting distinct items counts targets.</summary>
    public required ClauseId Item { get; init; }
    /// <summary>Where this figure is stated first, the body before an appendix.</summary>
    public required ClauseId Clause { get; init; }
    public required LineRange Lines { get; init; }
    /// <summary>What is measured, in the plan's words: "tỷ lệ dân số tham gia bảo hiểm y tế".</summary>
    public required string Indicator { get; init; }
    public required Comparison Comparison { get; init; }
    /// <summary>Null where the target is a state ("đạt chuẩn đô thị văn minh").</summary>
    public decimal? Value { get; init; }
    /// <summary>The upper end of a range.</summary>
    public decimal? ValueTo { get; init; }
    /// <summary>As printed: "97% trở lên", "từ 10% đến 12%", "Giảm hàng năm".</summary>
    public required string ValueText { get; init; }
    /// <summary>"%", "doanh nghiệp", "tỷ đồng"; null for a state.</summary>
    public string? Unit { get; init; }
    public required TargetPeriod Period { get; init; }
    public IReadOnlyList<UnitName> Leads { get; init; } = [];
    public IReadOnlyList<string> Cooperating { get; init; } = [];
    /// <summary>The leader who directs it, as printed.</summary>
    public string? Leader { get; init; }
    /// <summary>Other clauses of the plan that state the same figure.</summary>
    public IReadOnlyList<ClauseId> AlsoAt { get; init; } = [];
    /// <summary>Ids of targets of the same plan that disagree with this one.</summary>
    public IReadOnlyList<string> ConflictsWith { get; init; } = [];
}
