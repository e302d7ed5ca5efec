using System.Text.RegularExpressions;

namespace PlanBot.Deadlines.Expressions;

/// <summary>The stretches of a text that name another document: its number, date and title. Dates in them are that document's.</summary>
internal static partial class CitedDocuments
{
    /// <summary>Start and end of each stretch.</summary>
    public static IReadOnlyList<(int Start, int End)> Find(TimeText text)
    {
        var found = new List<(int, int)>();
        foreach (Match m in Number().Matches(text.Text))
            found.Add((m.Index, TitleEnd(text.Folded, m.Index + m.Length)));
        foreach (Match m in UnnumberedDecision().Matches(text.Folded))
            found.Add((m.Index, TitleEnd(text.Folded, m.Index + m.Length)));
        foreach (Match m in DateOfIssuer().Matches(text.Folded))
            found.Add((m.Index, TitleEnd(text.Folded, m.Index + m.Length)));
        return found;
    }

    // A title ends with its sentence, its bracket, or where the plan speaks again for itself.
    private static int TitleEnd(string folded, int from)
    {
        foreach (Match end in Ending().Matches(folded, from))
            if (end.Value != ")" || !ClosesItsOwn(folded.AsSpan(from, end.Index - from)))
                return end.Index;
        return folded.Length;
    }

    private static bool ClosesItsOwn(ReadOnlySpan<char> title) => title.Count('(') > title.Count(')');

    [GeneratedRegex(@"(?:(?<!\d)(?!20\d\d\s?-)\d{1,5}\s?(?:/\s?\d{4}\s?)?[-/]{1,2}/?\s?\p{Lu}[\p{L}\d]*(?:\s?[-/]\s?\p{Lu}[\p{L}\d]*)*|[Ss]ố\s*:?[\s.…_]*/\s?\p{Lu}{2,})")]
    private static partial Regex Number();

    // "các Nghị quyết, Kết luận của Đảng ủy về phát triển … 5 năm 2026 - 2030"
    [GeneratedRegex(@"(?<!\p{L})(?:nghi quyet|ket luan|chi thi|quyet dinh)(?!\p{L})[^.;:()]{0,80}?\scua\s[^.;:()]{0,160}?\sve\s")]
    private static partial Regex UnnumberedDecision();

    [GeneratedRegex(@"(?<!(?:truoc|den|nhat|xong)\s)ngay[\s*]+\d{1,2}(?:/|[\s*]+thang[\s*]+)\d{1,2}(?:/|[\s*]+nam[\s*]+)20\d\d(?=\s+cua\s)")]
    private static partial Regex DateOfIssuer();

    [GeneratedRegex(@"[;:)]|[.!?](?=\s*$|\s+(?!ngay\s+\d)\p{L})|,?\s+(?:trong do|phan dau|va duy tri)(?!\p{L})|,\s+(?:bao dam|dam bao|hoan thanh|chu dong|duy tri|tap trung|to chuc|thuc hien)(?!\p{L})")]
    private static partial Regex Ending();
}
