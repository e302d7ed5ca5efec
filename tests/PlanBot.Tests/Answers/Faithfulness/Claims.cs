using System.Text.RegularExpressions;
using PlanBot.Language;
using PlanBot.Units;

namespace PlanBot.Tests.Answers.Faithfulness;

/// <summary>What a text says that can be checked, each in one way of writing.</summary>
internal sealed record Claims(
    IReadOnlySet<string> Documents, IReadOnlySet<string> Dates, IReadOnlySet<string> Percentages, IReadOnlySet<string> Numbers, IReadOnlySet<string> Units)
{
    /// <summary>The claims of several texts together.</summary>
    public static Claims Together(IReadOnlyList<Claims> all)
    {
        IReadOnlySet<string> Every(Func<Claims, IReadOnlySet<string>> of) => all.SelectMany(of).ToHashSet(StringComparer.Ordinal);
        return new(Every(c => c.Documents), Every(c => c.Dates), Every(c => c.Percentages), Every(c => c.Numbers), Every(c => c.Units));
    }
}

/// <summary>Reads claims; a passage that is cited again is not read again.</summary>
internal sealed class ClaimReader(UnitDirectory units)
{
    private readonly Dictionary<string, Claims> _known = new(StringComparer.Ordinal);

    public Claims Known(string text) => _known.TryGetValue(text, out var claims) ? claims : _known[text] = Read(text);

    public Claims Read(string text)
    {
        var rest = Plain(text);
        var documents = Take(ref rest, Patterns.Document(), m => m.Value);
        var dates = Take(ref rest, Patterns.Date(), Parts);
        dates.UnionWith(Take(ref rest, Patterns.Month(), Parts));
        var percentages = Patterns.PercentSpan().Matches(rest).SelectMany(m => new[] { m.Groups[1].Value, m.Groups[2].Value })
            .Concat(Patterns.Percent().Matches(rest).Select(m => m.Groups[1].Value)).Select(Number).ToHashSet(StringComparer.Ordinal);
        var numbers = Patterns.Digits().Matches(rest).Select(m => Number(m.Value)).ToHashSet(StringComparer.Ordinal);
        return new(documents, dates, percentages, numbers, units.Mentions(VietnameseText.Compose(text)).Select(m => m.Unit.Value).ToHashSet(StringComparer.Ordinal));
    }

    // Typesetting is no content: "$\geq 40\%$" says ≥ 40%.
    private static string Plain(string text) => VietnameseText.Fold(VietnameseText.Compose(text)).Replace("\\", "", StringComparison.Ordinal);

    // 1.500 and 1500 are one number, and so are 05 and 5.
    private static string Number(string printed)
    {
        var plain = Patterns.Thousands().Replace(printed, "").TrimStart('0');
        return plain.Length == 0 || !char.IsAsciiDigit(plain[0]) ? "0" + plain : plain;
    }

    private static string Parts(Match match) => string.Join('/', match.Groups.Cast<Group>().Skip(1).Where(g => g.Success).Select(g => Number(g.Value)));

    private static HashSet<string> Take(ref string text, Regex pattern, Func<Match, string> write)
    {
        var taken = pattern.Matches(text).Select(m => write(m)).ToHashSet(StringComparer.Ordinal);
        text = pattern.Replace(text, " ; ");
        return taken;
    }
}

internal static partial class Patterns
{
    /// <summary>135/KH-UBND, 05-NQ/TW, 1131/QĐ-TTg, 15/2020/NĐ-CP.</summary>
    [GeneratedRegex(@"\b\d+(?:/\d{4})?\s?[-/]\s?[a-z]{1,8}\d*(?:[-/&,]?[a-z]+\d*)*(?:[-/][a-z]+\d*)+|\b\d+/[a-z]{2,8}\b")]
    public static partial Regex Document();

    [GeneratedRegex(@"\b(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})\b|\bngay\s+(\d{1,2})\s+thang\s+(\d{1,2})\s+nam\s+(\d{4})\b")]
    public static partial Regex Date();

    [GeneratedRegex(@"\b(\d{1,2})\s?/\s?(\d{4})\b|\bthang\s+(\d{1,2})\s+nam\s+(\d{4})\b")]
    public static partial Regex Month();

    [GeneratedRegex(@"(\d+(?:[.,]\d+)*)\s*%?\s*(?:-|den)\s*(\d+(?:[.,]\d+)*)\s*%")]
    public static partial Regex PercentSpan();

    [GeneratedRegex(@"(\d+(?:[.,]\d+)*)\s*%")]
    public static partial Regex Percent();

    [GeneratedRegex(@"\d+(?:[.,]\d+)*")]
    public static partial Regex Digits();

    [GeneratedRegex(@"(?<=\d)\.(?=\d{3}(?!\d))")]
    public static partial Regex Thousands();

    /// <summary>Two or more words with capitals, of which the first begins no sentence: a person, a place, an office.</summary>
    [GeneratedRegex(@"(?<=[\p{Ll}\d,;] )\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+")]
    public static partial Regex Name();
}
