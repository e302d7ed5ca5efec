namespace PlanBot.Clauses.Tables;

/// <summary>One piece of a table as read, before it gets its place in the outline.</summary>
internal abstract record TablePiece(IReadOnlyList<int> Lines);

/// <summary>A group heading inside a table ("II. NHÓM CHỈ TIÊU XÃ HỘI").</summary>
internal sealed record GroupPiece(IReadOnlyList<int> Lines, string Text) : TablePiece(Lines);

/// <summary>A row: its printed order without the dot (null in a sub-row) and its cells.</summary>
internal sealed record RowPiece(IReadOnlyList<int> Lines, string? Order, IReadOnlyList<Cell> Cells, bool IsSubRow) : TablePiece(Lines);
