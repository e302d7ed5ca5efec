using PlanBot.Clauses;
using PlanBot.Plans;

namespace PlanBot.Deadlines;

/// <summary>Tells on which lines of the file a stretch of a clause's joined text stands.</summary>
internal sealed class ClauseLines
{
    private readonly Clause _clause;
    // For each character of the text: the line it stands on, or 0 where none was found (blanks, rearranged cells).
    private readonly int[] _lineAt;

    /// <param name="lineText">The document's line texts, the first line at index 0.</param>
    public ClauseLines(Clause clause, IReadOnlyList<PlanLine> lineText)
    {
        _clause = clause;
        _lineAt = new int[clause.Text.Length];
        var (compact, offsets) = Compact(clause.Text);
        var from = 0;
        foreach (var line in clause.OwnLines)
        {
            if (line < 1 || line > lineText.Count)
                continue;
            var (words, _) = Compact(lineText[line - 1].Text);
            from = Mark(compact, offsets, words, line, from);
        }
    }

    /// <summary>The first and last line of the stretch; the clause's own where they cannot be told.</summary>
    public LineRange Of(int start, int end)
    {
        var (first, last) = (0, 0);
        for (var i = Math.Max(0, start); i < Math.Min(end, _lineAt.Length); i++)
            if (_lineAt[i] is var line and > 0)
                (first, last) = (first == 0 ? line : Math.Min(first, line), Math.Max(last, line));
        return first == 0 ? _clause.Lines : new(first, last);
    }

    // Lines stand in the text in their order, except in a table row put together again: then anywhere.
    private int Mark(string compact, List<int> offsets, string words, int line, int from)
    {
        if (words.Length == 0)
            return from;
        var at = compact.IndexOf(words, from, StringComparison.Ordinal);
        at = at >= 0 ? at : compact.IndexOf(words, StringComparison.Ordinal);
        if (at < 0 && words.Contains(compact, StringComparison.Ordinal))
            (at, words) = (0, compact);
        if (at < 0)
            return MarkLongestStart(compact, offsets, words, line, from);
        for (var i = at; i < at + words.Length; i++)
            if (_lineAt[offsets[i]] == 0)
                _lineAt[offsets[i]] = line;
        return at + words.Length;
    }

    // A line that holds the end of one cell and the start of the next is found by its longest beginning.
    private int MarkLongestStart(string compact, List<int> offsets, string words, int line, int from)
    {
        for (var length = words.Length - 1; length >= 8; length--)
            if (compact.IndexOf(words[..length], StringComparison.Ordinal) is var at and >= 0)
            {
                for (var i = at; i < at + length; i++)
                    if (_lineAt[offsets[i]] == 0)
                        _lineAt[offsets[i]] = line;
                return Math.Max(from, 0);
            }

        return from;
    }

    private static (string Compact, List<int> Offsets) Compact(string text)
    {
        var offsets = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (!char.IsWhiteSpace(text[i]))
                offsets.Add(i);
        return (string.Concat(offsets.Select(o => text[o])), offsets);
    }
}
