namespace PlanBot.Clauses.Outline;

/// <summary>A clause while the outline is being built.</summary>
internal sealed class Node
{
    private readonly Dictionary<string, int> _unnumbered = new(StringComparer.Ordinal);

    public required ClausePart Part { get; init; }
    public Node? Parent { get; init; }
    public Mark? Mark { get; init; }
    public required string Label { get; init; }
    public required List<int> Lines { get; init; }
    public required string Text { get; set; }
    public TableRow? Row { get; init; }
    public bool IsTitle { get; init; }
    public bool HasChildren { get; set; }

    /// <summary>The next label for a child without a number: "- 3", "đoạn 2".</summary>
    public string NextLabel(string sign) => $"{sign} {_unnumbered[sign] = _unnumbered.GetValueOrDefault(sign) + 1}";

    public IEnumerable<Node> Ancestors()
    {
        for (var node = Parent; node is not null; node = node.Parent)
            yield return node;
    }

    public ClauseKind Kind =>
        Row is not null ? ClauseKind.Row
        : IsTitle || (HasChildren && Mark is not { Scheme: MarkScheme.Parenthesised or MarkScheme.Dash or MarkScheme.Plus or MarkScheme.Dot }) ? ClauseKind.Heading
        : ClauseKind.Body;
}
