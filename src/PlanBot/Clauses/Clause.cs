namespace PlanBot.Clauses;

/// <summary>A clause's stable name: the same after the same passage is taken in again.</summary>
internal readonly record struct ClauseId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>Lines of the file, both included, from 1.</summary>
internal readonly record struct LineRange(int First, int Last);

/// <summary>What a passage is in the outline: a heading with passages below it, a passage of text, or a table row.</summary>
internal enum ClauseKind
{
    Heading,
    Body,
    Row,
}

/// <summary>Which part of the document a passage stands in.</summary>
internal enum ClausePart
{
    /// <summary>Title, legal basis, recitals.</summary>
    Preamble,
    Main,
    /// <summary>Recipients and signature.</summary>
    Closing,
    Appendix,
}

/// <summary>What a table's column holds, told from its header.</summary>
internal enum ColumnRole
{
    Other,
    Order,
    Name,
    Unit,
    /// <summary>A value by the end of the period ("Đến năm 2030").</summary>
    ByEnd,
    /// <summary>A yearly average over the period ("Bình quân năm").</summary>
    YearlyAverage,
    Time,
    Lead,
    Cooperating,
    Leader,
    Output,
    Funding,
    Note,
}

/// <summary>One cell of a row: its column's role and printed header, and its text joined over lines, as printed.</summary>
internal sealed record Cell(ColumnRole Role, string Header, string Text);

/// <summary>A row of an appendix table, keyed by (appendix, group, order).</summary>
/// <param name="Appendix">"PHỤ LỤC 1", with its title.</param>
/// <param name="AppendixTitle">The appendix's title lines, joined.</param>
/// <param name="Group">The group heading the row stands under, or null.</param>
/// <param name="Order">The printed order number without its dot, or null in a sub-row.</param>
/// <param name="Cells">In printed order, empty cells included.</param>
/// <param name="IsSubRow">True for an unnumbered row that belongs to the numbered one before it.</param>
internal sealed record TableRow(
    string Appendix,
    string AppendixTitle,
    string? Group,
    string? Order,
    IReadOnlyList<Cell> Cells,
    bool IsSubRow)
{
    /// <summary>The text of the first non-empty cell with this role, or null.</summary>
    public string? this[ColumnRole role] =>
        Cells.FirstOrDefault(c => c.Role == role && c.Text.Length > 0)?.Text;
}

/// <summary>The smallest numbered or bulleted passage, a heading, or a table row.</summary>
internal sealed record Clause
{
    public required ClauseId Id { get; init; }
    /// <summary>Position in the document, from 0.</summary>
    public required int Order { get; init; }
    public required ClauseKind Kind { get; init; }
    public required ClausePart Part { get; init; }
    /// <summary>"II › 5 › (25)".</summary>
    public required string Address { get; init; }
    /// <summary>The text of the headings above, outermost first, each with its own mark ("II. CÁC CHỈ TIÊU").</summary>
    public required IReadOnlyList<string> Headings { get; init; }
    public required LineRange Lines { get; init; }
    /// <summary>Every line that is this clause's own; furniture inside <see cref="Lines"/> is not among them.</summary>
    public required IReadOnlyList<int> OwnLines { get; init; }
    /// <summary>Verbatim from the file, line breaks joined with one space, nothing corrected. A row's cells are joined with one space.</summary>
    public required string Text { get; init; }
    /// <summary>The <see cref="Order"/> of the clause directly above in the outline, or null.</summary>
    public int? Parent { get; init; }
    /// <summary>The mark as printed: "II.", "1.1.", "a)", "(25)", "-"; empty where the passage bears none.</summary>
    public string Mark { get; init; } = "";
    public TableRow? Row { get; init; }
}

/// <summary>Why a line is no passage.</summary>
internal enum FurnitureKind
{
    Blank,
    PageNumber,
    /// <summary>National motto, issuing office, "Số: …/KH-UBND", the place and date line.</summary>
    Letterhead,
    TableHeader,
}

/// <summary>A line set aside, by name.</summary>
internal sealed record Furniture(FurnitureKind Kind, int Line);

/// <summary>A plan's passages in document order and the lines that are none. Every line is in exactly one of them.</summary>
/// <param name="Warnings">Sentences for the operator, e.g. that no heading was recognised.</param>
internal sealed record ClauseOutline(
    IReadOnlyList<Clause> Clauses,
    IReadOnlyList<Furniture> Furniture,
    IReadOnlyList<string> Warnings);
