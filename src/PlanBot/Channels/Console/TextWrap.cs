namespace PlanBot.Channels.Console;

/// <summary>Breaks a text at blanks so that no line is wider than a window.</summary>
internal static class TextWrap
{
    private const int Narrowest = 20;

    /// <param name="width">Columns; null breaks nowhere. Composed Vietnamese letters are one column each.</param>
    /// <param name="indent">Stands before every line.</param>
    public static string Of(string text, int? width, string indent = "") =>
        string.Join('\n', text.Split('\n').SelectMany(line => Lines(line, width, indent)));

    private static IEnumerable<string> Lines(string line, int? width, string indent)
    {
        // The last column stays free: some windows begin a new line as soon as it is filled.
        var most = width is { } columns ? Math.Max(Narrowest, columns - 1) - indent.Length : int.MaxValue;
        while (line.Length > most)
        {
            var blank = line.LastIndexOf(' ', most);
            var end = blank > 0 ? blank : most;
            yield return indent + line[..end];
            line = line[end..].TrimStart(' ');
        }

        yield return indent + line;
    }
}
