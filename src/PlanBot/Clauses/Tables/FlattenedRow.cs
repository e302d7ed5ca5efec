using System.Text.RegularExpressions;
using PlanBot.Clauses.Layout;
using PlanBot.Language;
using PlanBot.Plans;

namespace PlanBot.Clauses.Tables;

/// <summary>The fragments of one row of a table without borders, dealt out to its columns.</summary>
internal sealed partial class FlattenedRow
{
    private readonly IReadOnlyList<(ColumnRole Role, string Header)> _columns;
    private readonly List<PlanLine> _lines;
    private readonly string _order;
    private readonly Dictionary<ColumnRole, List<string>> _parts = [];
    private readonly bool _hasLeader;
    private ColumnRole _open = ColumnRole.Name;

    public FlattenedRow(List<PlanLine> lines, IReadOnlyList<(ColumnRole Role, string Header)> columns)
    {
        _lines = lines;
        _columns = columns;
        _hasLeader = columns.Any(c => c.Role == ColumnRole.Leader);
        var first = Order().Match(lines[0].Text);
        _order = first.Groups[1].Value;
        Deal(lines[0].Text[first.Length..].Trim());
        foreach (var line in lines.Skip(1))
            Deal(line.Text.Trim());
    }

    /// <summary>True where one line of the row carried fragments of every column.</summary>
    public bool IsInterleaved { get; private set; }

    public string Text(ColumnRole role) => _parts.TryGetValue(role, out var parts) ? LineJoin.Join(parts) : "";

    /// <summary>The row; a lead cut in two by interleaving is completed from <paramref name="knownLeads"/>.</summary>
    public RowPiece ToPiece(IReadOnlySet<string> knownLeads)
    {
        if (IsInterleaved)
            CompleteLead(knownLeads);
        return new(
            [.. _lines.Select(l => l.Number)],
            _order,
            [.. _columns.Select(c => new Cell(c.Role, c.Header, c.Role == ColumnRole.Order ? _order : Text(c.Role)))],
            IsSubRow: false);
    }

    private void Deal(string fragment)
    {
        if (fragment.Length == 0)
            return;
        if (IsInterleaved && Title().Match(fragment) is { Success: true } title)
            DealInterleaved(fragment, title);
        else if (_open == ColumnRole.Name)
            DealName(fragment);
        else if (_open == ColumnRole.Leader)
            DealLeader(fragment);
        else if (_open == ColumnRole.Lead && !(char.IsUpper(fragment[0]) && MayClose(Text(ColumnRole.Lead))))
            DealLead(fragment);
        else
            Open(ColumnRole.Cooperating, fragment);
    }

    private void DealName(string fragment)
    {
        if (_hasLeader && Leader().Match(fragment) is { Success: true } leader)
        {
            Add(ColumnRole.Name, fragment[..leader.Index].Trim());
            _open = ColumnRole.Leader;
            DealLeader(fragment[leader.Index..]);
            IsInterleaved = _open == ColumnRole.Cooperating;
        }
        else if (!_hasLeader && Lead().Match(fragment) is { Success: true, Index: 0 } && MayClose(Text(ColumnRole.Name)))
            DealLead(fragment);
        else
            Add(ColumnRole.Name, fragment);
    }

    private void DealLeader(string fragment)
    {
        if (Lead().Match(fragment) is not { Success: true } lead)
        {
            Open(ColumnRole.Leader, fragment);
            return;
        }

        Add(ColumnRole.Leader, fragment[..lead.Index].Trim());
        DealLead(fragment[lead.Index..]);
    }

    private void DealLead(string fragment)
    {
        var others = Collective().Match(fragment) is { Success: true, Index: > 0 } collective ? collective.Index : fragment.Length;
        Open(ColumnRole.Lead, fragment[..others].Trim());
        if (others < fragment.Length)
            Open(ColumnRole.Cooperating, fragment[others..]);
    }

    private void Open(ColumnRole role, string fragment)
    {
        _open = role;
        Add(role, fragment);
    }

    // A column is left only when what it holds could be complete.
    private static bool MayClose(string held) => held is [.., not ('-' or '–' or ',' or ';')];

    // "đạt 85% trở lên. Phó Chủ tịch UBND  Thông tin liên quan; các trường": the second line of columns that ran together.
    private void DealInterleaved(string fragment, Match title)
    {
        Add(ColumnRole.Name, fragment[..title.Index].Trim());
        Add(ColumnRole.Leader, title.Value.Trim());
        Add(ColumnRole.Other, fragment[(title.Index + title.Length)..].Trim());
        _open = ColumnRole.Cooperating;
    }

    private void CompleteLead(IReadOnlySet<string> knownLeads)
    {
        var rest = Text(ColumnRole.Other);
        var begun = Text(ColumnRole.Lead);
        _parts.Remove(ColumnRole.Other);
        var whole = knownLeads.FirstOrDefault(k => k.StartsWith(begun, StringComparison.Ordinal)
            && rest.StartsWith(k[begun.Length..].Trim(), StringComparison.Ordinal)) ?? begun;
        var taken = whole[begun.Length..].Trim();
        if (taken.Length > 0)
            Add(ColumnRole.Lead, taken);
        if (rest.Length > taken.Length)
            Insert(ColumnRole.Cooperating, 1, rest[taken.Length..].Trim());
    }

    private void Add(ColumnRole role, string text) => Insert(role, int.MaxValue, text);

    private void Insert(ColumnRole role, int at, string text)
    {
        if (text.Length == 0)
            return;
        var parts = _parts.TryGetValue(role, out var known) ? known : _parts[role] = [];
        parts.Insert(Math.Min(at, parts.Count), text);
    }

    [GeneratedRegex(@"^\s*(\d{1,3})[.)]?\s*")]
    private static partial Regex Order();

    [GeneratedRegex(@"(?:Đ/c|Đồng chí|(?:Phó )?Chủ tịch)\b")]
    private static partial Regex Leader();

    [GeneratedRegex(@"\b(?:Phòng|Ban|Trung tâm|Văn phòng|Công an|Trạm|Ủy ban|Hội|Sở|Thuế|Tổ)\b")]
    private static partial Regex Lead();

    [GeneratedRegex(@"(?<=\s)Các\b")]
    private static partial Regex Collective();

    [GeneratedRegex(@"(?:Phó )?Chủ tịch UBND(?: phường| xã)?")]
    private static partial Regex Title();
}
