using System.Text.RegularExpressions;
using PlanBot.Language;

namespace PlanBot.Plans.Headers;

/// <summary>
/// A plan's lines as its header is read from them: without the markup that scanning leaves (** and tags), beside
/// their folded form, character for character.
/// </summary>
internal sealed partial class HeaderText
{
    // A letterhead and the motto beside it take a dozen lines, double-spaced two dozen.
    private const int LongestLetterhead = 60;

    /// <summary>Cuts a plan's lines for reading.</summary>
    public HeaderText(IReadOnlyList<PlanLine> lines)
    {
        Lines = [.. lines.Select(l => WideGap().Replace(Markup().Replace(l.Text, ""), "   ").Trim())];
        Folded = [.. Lines.Select(VietnameseText.Fold)];
        Whole = string.Join('\n', Lines.Where(l => l.Length > 0));
        WholeFolded = VietnameseText.Fold(Whole);
        TitleLine = FindTitleLine();
    }

    /// <summary>The lines, trimmed, without markup. No run of blanks is longer than three, so that searching stays quick on any file.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>The same lines folded.</summary>
    public IReadOnlyList<string> Folded { get; }

    /// <summary>All lines but the blank ones, joined by \n.</summary>
    public string Whole { get; }

    /// <summary>All lines folded, joined by a blank: same offsets as <see cref="Whole"/>.</summary>
    public string WholeFolded { get; }

    /// <summary>The index of the line "KẾ HOẠCH", or -1.</summary>
    public int TitleLine { get; }

    /// <summary>How many lines stand above the title, or might.</summary>
    public int LetterheadLength => TitleLine >= 0 ? TitleLine : Math.Min(Lines.Count, LongestLetterhead);

    /// <summary>A stretch of <see cref="Whole"/> on one line, its blanks single.</summary>
    public string Cut(int start, int length) => OneLine(Whole.Substring(start, length));

    /// <summary>The text with every run of blanks made one.</summary>
    public static string OneLine(string text) => Blanks().Replace(text, " ").Trim();

    /// <summary>The parts of a line that wide gaps set apart: the columns of a letterhead or signature.</summary>
    public static string[] Columns(string line) => Gap().Split(line);

    private int FindTitleLine()
    {
        var last = Math.Min(Lines.Count, LongestLetterhead);
        for (var i = 0; i < last; i++)
            if (IsTitleWord(Lines[i], Folded[i]))
                return i;
        return -1;
    }

    // In capitals, the title may go on beside it; "Kế hoạch" in small letters must stand alone.
    private static bool IsTitleWord(string line, string folded) =>
        folded.StartsWith("ke hoach", StringComparison.Ordinal)
        && (line.AsSpan(0, 8).IndexOfAnyInRange('a', 'z') < 0 || (line[0] == 'K' && folded.TrimEnd(':', '.', ' ').Length == 8));

    [GeneratedRegex(@"\*+|</?[a-zA-Z]{1,6}/?>|^#+\s|__+")]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\s{3,}")]
    private static partial Regex WideGap();

    [GeneratedRegex(@"\t|\s{2,}")]
    private static partial Regex Gap();
}
