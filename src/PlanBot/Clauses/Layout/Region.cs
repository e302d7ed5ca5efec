using PlanBot.Plans;

namespace PlanBot.Clauses.Layout;

internal enum RegionKind
{
    Text,
    /// <summary>Lines with cells, and what stands between them.</summary>
    Table,
    /// <summary>A table that lost its cell borders; the first line is its header.</summary>
    FlattenedTable,
}

/// <summary>A run of lines that is read in one way.</summary>
internal sealed record Region(RegionKind Kind, IReadOnlyList<PlanLine> Lines);
