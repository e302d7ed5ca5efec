using System.Text.RegularExpressions;
using PlanBot.Language;

namespace PlanBot.Deadlines.Occurrences;

/// <summary>What is due in one line, in the plan's own words.</summary>
internal static partial class OccurrenceTitle
{
    /// <summary>Characters, the sign of the cut included.</summary>
    public const int Longest = 160;

    // Shorter than this, a quotation holds the time and not what is due.
    private const int LeastQuote = 30;

    /// <summary>
    /// Without list marks and the marks of typesetting. Where all of it is too long, the part that names the time; where that
    /// is too long too, cut at a word.
    /// </summary>
    public static string Of(string what, string quote)
    {
        var (words, part) = (Plain(what), Plain(quote));
        if (words.Length > Longest && part.Length >= LeastQuote && words.Contains(part, StringComparison.OrdinalIgnoreCase))
            words = part;
        if (words.Length <= Longest)
            return words;
        var cut = words.LastIndexOf(' ', Longest - 2);
        return words[..(cut > Longest / 2 ? cut : Longest - 2)].TrimEnd(' ', ',', ';', ':', '(', '-', '–') + " …";
    }

    /// <summary>The plan's words without list marks and the marks of typesetting.</summary>
    public static string Plain(string what)
    {
        var words = Blanks().Replace(Typesetting().Replace(VietnameseText.Compose(what), ""), " ").Trim();
        words = Mark().Replace(words, "").Trim().TrimEnd(',', ';', ':', '.', ' ');
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex(@"</?[a-zA-Z]{1,6}>|\*+")]
    private static partial Regex Typesetting();

    [GeneratedRegex(@"^(?:\(\d+\)\.?|(?:[IVX]+|\d+(?:\.\d+)*)[.)](?!\d)|[a-zđ]\)|[-–+•,;:])+\s*")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
