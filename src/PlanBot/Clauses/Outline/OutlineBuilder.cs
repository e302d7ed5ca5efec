using PlanBot.Clauses.Layout;
using PlanBot.Clauses.Tables;

namespace PlanBot.Clauses.Outline;

/// <summary>
/// Puts paragraphs and table pieces into the outline. A mark whose scheme is open goes beside the passages of that
/// scheme; a new scheme goes below what stands last. So the document teaches its own order of schemes.
/// </summary>
internal sealed class OutlineBuilder
{
    private const int LongestPlainHeading = 120;

    private readonly List<Node> _nodes = [];
    private readonly List<(MarkScheme Scheme, Node Node)> _open = [];
    private Node? _root;
    private Node? _group;

    public IReadOnlyList<Node> Nodes => _nodes;

    /// <summary>Starts a part of the document with nothing open.</summary>
    public void Begin(ClausePart part, Node? root = null)
    {
        Part = part;
        _root = root;
        _group = null;
        _open.Clear();
    }

    public ClausePart Part { get; private set; }

    /// <summary>Adds a passage under a label of its own, outside the schemes.</summary>
    public Node AddLabelled(string label, Paragraph paragraph, bool isTitle = false) =>
        Add(new() { Part = Part, Parent = _root, Label = label, Lines = [.. paragraph.Lines], Text = paragraph.Text, IsTitle = isTitle });

    /// <summary>Adds a paragraph.</summary>
    /// <param name="nextMark">The mark of the next marked paragraph, which tells whether a list goes on.</param>
    public void Add(Paragraph paragraph, Mark? nextMark)
    {
        if (MarkReader.Read(paragraph.Text) is { } mark)
            AddMarked(paragraph, mark);
        else if (_open.Count > 0 && ContinuesItem(nextMark))
            Append(_open[^1].Node, paragraph);
        else
            AddUnmarked(paragraph);
    }

    /// <summary>Adds a piece of an appendix's table.</summary>
    public void Add(TablePiece piece, string appendix, string appendixTitle)
    {
        if (piece is GroupPiece group)
            AddGroup(group);
        else if (piece is RowPiece row)
            AddRow(row, appendix, appendixTitle);
    }

    private void AddMarked(Paragraph paragraph, Mark mark)
    {
        var level = _open.FindIndex(o => o.Scheme == mark.Scheme);
        if (level >= 0)
            _open.RemoveRange(level, _open.Count - level);
        var parent = _open.Count > 0 ? _open[^1].Node : _root;
        var label = mark.IsBullet ? NextLabel(parent, mark.Label) : mark.Label;
        var node = Add(new() { Part = Part, Parent = parent, Mark = mark, Label = label, Lines = [.. paragraph.Lines], Text = paragraph.Text });
        _open.Add((mark.Scheme, node));
    }

    // "(8) … ngắn hạn." / "Nghiên cứu thành lập…" / "(9) …": the passage between two numbers belongs to the first.
    private bool ContinuesItem(Mark? nextMark)
    {
        var last = _open[^1].Node;
        return last.Mark is { IsBullet: false } mark && IsItem(last)
            && nextMark is { } next && next.Scheme == mark.Scheme && next.Ordinal == mark.Ordinal + 1;
    }

    // A finished sentence of some length is an item; anything else is a heading for what follows it.
    private static bool IsItem(Node node) =>
        node.Mark?.Scheme != MarkScheme.Star && LineJoin.IsClosed(node.Text) && !node.Text.EndsWith(':')
        && (node.Mark is { IsBullet: true } or { Scheme: MarkScheme.Parenthesised } || node.Text.Length > LongestPlainHeading);

    private void AddUnmarked(Paragraph paragraph)
    {
        // "Phân công thực hiện: …" and "Thời gian thực hiện: …" speak of the whole section, not of its last theme.
        if (LineJoin.OpensParagraph(paragraph.Text))
            Close(o => o.Scheme is MarkScheme.Star or MarkScheme.Dash or MarkScheme.Plus or MarkScheme.Dot);
        while (_open.Count > 0 && IsItem(_open[^1].Node))
            _open.RemoveAt(_open.Count - 1);
        var parent = _open.Count > 0 ? _open[^1].Node : _root;
        Add(new() { Part = Part, Parent = parent, Label = NextLabel(parent, "đoạn"), Lines = [.. paragraph.Lines], Text = paragraph.Text });
    }

    private void Close(Func<(MarkScheme Scheme, Node Node), bool> isOver)
    {
        while (_open.Count > 0 && isOver(_open[^1]))
            _open.RemoveAt(_open.Count - 1);
    }

    private void AddGroup(GroupPiece group)
    {
        var mark = MarkReader.Read(group.Text);
        var label = mark is { IsBullet: false } ? mark.Value.Label : GroupLabel();
        _group = Add(new() { Part = Part, Parent = _root, Mark = mark, Label = label, Lines = [.. group.Lines], Text = group.Text, IsTitle = true });
    }

    // A table's only group heading says nothing in an address.
    private string GroupLabel() => NextLabel(_root, "nhóm") is var label && label == "nhóm 1" ? "" : label;

    private void AddRow(RowPiece piece, string appendix, string appendixTitle)
    {
        var parent = piece.IsSubRow && _nodes[^1].Row is not null ? MainRow(_nodes[^1]) : _group ?? _root;
        var label = piece.Order ?? NextLabel(parent, "dòng");
        if (piece.Order is null && parent?.Row is not null)
            label = $"{parent.Label}.{parent.NextLabel("").Trim()}";
        var row = new TableRow(appendix, appendixTitle, _group?.Text, piece.Order, piece.Cells, piece.IsSubRow);
        Add(new()
        {
            Part = Part,
            Parent = parent,
            Label = label,
            Lines = [.. piece.Lines],
            Text = string.Join(' ', piece.Cells.Where(c => c.Text.Length > 0).Select(c => c.Text)),
            Row = row,
        });
    }

    private static Node MainRow(Node node) => node.Row!.IsSubRow && node.Parent?.Row is not null ? node.Parent : node;

    private string NextLabel(Node? parent, string sign) => (parent ?? Loose).NextLabel(sign);

    // Counts the unnumbered passages that stand under no heading.
    private Node Loose { get; } = new() { Part = ClausePart.Main, Label = "", Lines = [], Text = "" };

    private static void Append(Node node, Paragraph paragraph)
    {
        node.Lines.AddRange(paragraph.Lines);
        node.Text = LineJoin.Join([node.Text, paragraph.Text]);
    }

    private Node Add(Node node)
    {
        if (node.Parent is not null)
            node.Parent.HasChildren = true;
        _nodes.Add(node);
        return node;
    }
}
