using System.Text.RegularExpressions;
using PlanBot.Clauses.Outline;
using PlanBot.Clauses.Tables;
using PlanBot.Plans;

namespace PlanBot.Clauses.Layout;

/// <summary>Parts a document's lines into running text and tables, before anything is joined.</summary>
internal sealed partial class RegionReader(ColumnRoles roles)
{
    /// <summary>True where a line opens an appendix.</summary>
    public static bool IsAppendix(string line) => Appendix().IsMatch(line);

    /// <summary>The regions, in order; together they are every line once.</summary>
    public IReadOnlyList<Region> Read(IReadOnlyList<PlanLine> lines)
    {
        var regions = new List<Region>();
        for (var i = 0; i < lines.Count;)
        {
            var (kind, end) = TabTableReader.IsCells(lines[i].Text) ? (RegionKind.Table, TableEnd(lines, i))
                : roles.Flattened(lines[i].Text) is not null ? (RegionKind.FlattenedTable, NextAppendix(lines, i + 1))
                : (RegionKind.Text, TextEnd(lines, i));
            regions.Add(new(kind, [.. lines.Skip(i).Take(end - i)]));
            i = end;
        }

        return regions;
    }

    private int TextEnd(IReadOnlyList<PlanLine> lines, int i)
    {
        for (i++; i < lines.Count; i++)
            if (TabTableReader.IsCells(lines[i].Text) || roles.Flattened(lines[i].Text) is not null)
                break;
        return i;
    }

    // A table goes on after blank lines, and after a group heading printed without tabs.
    private static int TableEnd(IReadOnlyList<PlanLine> lines, int i)
    {
        var end = i + 1;
        for (var (j, loose) = (i + 1, 0); j < lines.Count && loose <= 2 && !IsAppendix(lines[j].Text); j++)
            if (TabTableReader.IsCells(lines[j].Text))
                (end, loose) = (j + 1, 0);
            else if (lines[j].Text.Trim() is { Length: > 0 } text)
                loose += IsGroupHeading(text) ? 1 : 3;
        return end;
    }

    private static bool IsGroupHeading(string text) =>
        text.Length < 200 && (MarkReader.Read(text) is { Scheme: MarkScheme.Roman or MarkScheme.Capital } || !text.Any(char.IsLower));

    private static int NextAppendix(IReadOnlyList<PlanLine> lines, int i)
    {
        while (i < lines.Count && !IsAppendix(lines[i].Text))
            i++;
        return i;
    }

    [GeneratedRegex(@"^\s*\**\s*PHỤ LỤC(?:\s+(?:SỐ\s+)?(?:\d{1,2}|[IVX]{1,5}|[A-D])\b|\s*[:*]|\s*$|(?:\s+[\p{Lu}-]+)+\s*$)")]
    private static partial Regex Appendix();
}
