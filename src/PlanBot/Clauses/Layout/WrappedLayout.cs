using PlanBot.Clauses.Outline;

namespace PlanBot.Clauses.Layout;

/// <summary>
/// Lines cut at the paper's width: where a paragraph ends is told by the room that was left on the line. The room is
/// learnt from the lines that surely go on (the next begins in lower case).
/// </summary>
internal sealed class WrappedLayout
{
    private readonly int _surelyEnded;
    private readonly int _probablyEnded;

    private WrappedLayout(int surelyEnded, int probablyEnded) => (_surelyEnded, _probablyEnded) = (surelyEnded, probablyEnded);

    /// <summary>The layout of these lines, or null where they are not wrapped (a paragraph a line).</summary>
    public static WrappedLayout? Of(IReadOnlyList<string> lines)
    {
        var room = new List<int>();
        for (var i = 1; i < lines.Count; i++)
            if (LineJoin.BeginsLower(lines[i]) && MarkReader.Read(lines[i]) is null)
                room.Add(Reach(lines[i - 1], lines[i]));
        if (lines.Count < 8 || room.Count < lines.Count * 0.3)
            return null;

        room.Sort();
        return new(room[room.Count * 5 / 100], room[room.Count * 25 / 100]);
    }

    /// <summary>True where the next line begins a new paragraph.</summary>
    /// <param name="raw">The line with the blanks at its end: two are left where a paragraph ended.</param>
    public bool Breaks(string raw, string next, bool nextIsMarked, bool isTheme)
    {
        var line = raw.Trim();
        if (nextIsMarked)
            return LineJoin.IsClosed(line) || !IsHyphenOfAWord(next);
        if (LineJoin.BeginsLower(next) || LineJoin.IsOpen(line))
            return false;
        if (!LineJoin.IsClosed(line))
            return !char.IsDigit(next[0]) && Reach(line, next) < _surelyEnded;
        return raw.EndsWith("  ", StringComparison.Ordinal) || line.EndsWith(':') || isTheme
            || LineJoin.OpensParagraph(next) || Reach(line, next) < _probablyEnded;
    }

    // "phát triển kinh tế" / "- xã hội": a word's hyphen, not a bullet.
    private static bool IsHyphenOfAWord(string next) =>
        next[0] is '-' or '–' && next.TrimStart('-', '–', ' ') is [var first, ..] && char.IsLower(first);

    // How long the line would have become with the next line's first word.
    private static int Reach(string line, string next) => line.Length + 1 + LineJoin.FirstWord(next).Length;
}
