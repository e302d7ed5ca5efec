using PlanBot.Language;

namespace PlanBot.Plans.Reading;

/// <summary>Cuts a text into numbered lines, the numbers being those an editor or "cat -n" shows.</summary>
internal static class PlanLines
{
    /// <summary>
    /// Lines end with \n or \r\n, or with \r in a file that has no \n. A form feed begins a page, not a line: pages are
    /// counted where the file has any. Text is composed; nothing else changes but stray \r and \f, which become blanks.
    /// </summary>
    public static IReadOnlyList<PlanLine> Split(string text)
    {
        var lines = new List<PlanLine>();
        int? page = text.Contains('\f', StringComparison.Ordinal) ? 1 : null;
        foreach (var raw in RawLines(text))
        {
            var line = raw.TrimStart('\f');
            page += raw.Length - line.Length;
            lines.Add(new(lines.Count + 1, VietnameseText.Compose(line.TrimEnd('\r', '\f').Replace('\r', ' ').Replace('\f', ' ')), page));
            page += line.Count(c => c == '\f');
        }

        return lines;
    }

    private static string[] RawLines(string text)
    {
        var end = text.Contains('\n', StringComparison.Ordinal) ? '\n' : '\r';
        var lines = text.Split(end);
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }
}
