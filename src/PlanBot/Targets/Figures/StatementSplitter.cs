using System.Text.RegularExpressions;

namespace PlanBot.Targets.Figures;

/// <summary>A part of a passage between full stops and semicolons.</summary>
/// <param name="Text">Its words; what stood in brackets is blanked out.</param>
/// <param name="Asides">What stood in brackets.</param>
/// <param name="BeginsSentence">False after a semicolon: the sentence's time still holds.</param>
internal sealed record Statement(string Text, IReadOnlyList<string> Asides, bool BeginsSentence);

/// <summary>Cuts a passage into statements.</summary>
internal static partial class StatementSplitter
{
    public static List<Statement> Split(string cleaned)
    {
        var asides = Brackets().Matches(cleaned);
        var open = Brackets().Replace(cleaned, m => new string(' ', m.Length));
        var statements = new List<Statement>();
        var start = 0;
        var begins = true;
        foreach (var (end, next, closes) in Cuts(open))
        {
            if (!string.IsNullOrWhiteSpace(open[start..end]))
                statements.Add(new(
                    open[start..end],
                    [.. asides.Where(a => a.Index >= start && a.Index < next).Select(a => a.Groups["inside"].Value)],
                    begins));
            (start, begins) = (next, closes);
        }

        return statements;
    }

    private static IEnumerable<(int End, int Next, bool Closes)> Cuts(string open)
    {
        foreach (Match cut in Cut().Matches(open))
        {
            var next = cut.Index + cut.Length;
            if (cut.Value.Contains(';', StringComparison.Ordinal))
                yield return (cut.Index, next, false);
            else if (next < open.Length && (char.IsUpper(open[next]) || char.IsDigit(open[next])))
                yield return (cut.Index, next, true);
        }

        yield return (open.Length, open.Length, true);
    }

    /// <summary>The passage's words without its brackets, blanks and end marks.</summary>
    public static string Tidy(string text) => Gap().Replace(Blanks().Replace(text, " "), "$1").Trim(' ', ',', ';', ':', '.', '-', '+');

    [GeneratedRegex(@"\((?<inside>[^()]*)\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s*;\s*|\.\s+")]
    private static partial Regex Cut();

    [GeneratedRegex(@" ([,;:.])")]
    private static partial Regex Gap();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
