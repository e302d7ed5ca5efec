using PlanBot.Language;

namespace PlanBot.Clauses.Tables;

/// <summary>Tells what a table's column holds from its printed header (index/columns.tsv).</summary>
internal sealed class ColumnRoles
{
    private readonly List<(ColumnRole Role, string Phrase)> _phrases;

    private ColumnRoles(List<(ColumnRole Role, string Phrase)> phrases) => _phrases = phrases;

    /// <exception cref="VocabularyException">A row names no known role.</exception>
    public static ColumnRoles Load(string folder)
    {
        var phrases = new List<(ColumnRole Role, string Phrase)>();
        foreach (var row in VocabularyFile.Read(folder, "columns.tsv", 2))
            phrases.Add(Enum.TryParse<ColumnRole>(row.Fields[0], out var role)
                ? (role, VietnameseText.Fold(row.Fields[1]))
                : throw row.Wrong($"không có vai trò cột \"{row.Fields[0]}\""));
        return new(phrases);
    }

    /// <summary>The role of a header. A merged header reads "over › under": the part under it is asked first.</summary>
    public ColumnRole Of(string header)
    {
        foreach (var part in header.Split(" › ").Reverse())
            if (Phrase(VietnameseText.Fold(part).Trim()) is { } role)
                return role;
        return ColumnRole.Other;
    }

    /// <summary>True where a line of cells is a header: an order column, and two more columns that are known.</summary>
    public bool IsHeader(IReadOnlyList<string> cells) =>
        cells.Count > 2 && Phrase(VietnameseText.Fold(cells[0]).Trim()) is ColumnRole.Order
        && cells.Skip(1).Count(c => c.Length > 0 && Of(c) != ColumnRole.Other) >= 2;

    /// <summary>
    /// The columns of a header that lost its cell borders ("TT  Tên chỉ tiêu Lãnh đạo chỉ đạo Cơ quan chủ trì"),
    /// or null where the line is no such header.
    /// </summary>
    public IReadOnlyList<(ColumnRole Role, string Header)>? Flattened(string line)
    {
        var folded = VietnameseText.Fold(line);
        var found = new List<(int Start, int Length, ColumnRole Role)>();
        foreach (var (role, phrase) in _phrases)
            if (folded.IndexOf(phrase, StringComparison.Ordinal) is var at and >= 0
                && !found.Exists(f => f.Role == role || (at < f.Start + f.Length && f.Start < at + phrase.Length)))
                found.Add((at, phrase.Length, role));
        found.Sort();
        if (found.Count < 3 || found[0] is not { Start: <= 1, Role: ColumnRole.Order })
            return null;
        return [.. found.Select((f, i) => (f.Role, line[f.Start..(i + 1 < found.Count ? found[i + 1].Start : line.Length)].Trim()))];
    }

    private ColumnRole? Phrase(string folded)
    {
        foreach (var (role, phrase) in _phrases)
            if (role == ColumnRole.Order ? folded == phrase : folded.Contains(phrase, StringComparison.Ordinal))
                return role;
        return null;
    }
}
