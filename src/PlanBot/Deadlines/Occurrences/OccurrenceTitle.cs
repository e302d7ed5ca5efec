using System.Text.RegularExpressions;
using PlanBot.Language;

namespace PlanBot.Deadlines.Occurrences;

/// <summary>What is due in one line, in the plan's own words.</summary>
internal static partial class OccurrenceTitle
{
    /// <summary>Characters, the sign of the cut included.</summary>
    public const int Longest = 140;

    /// <summary>Without list marks and the marks of typesetting, cut at a word where it is long.</summary>
    public static string Of(string what)
    {
        var words = Plain(what);
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
