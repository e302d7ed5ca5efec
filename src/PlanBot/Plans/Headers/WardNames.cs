using System.Text.RegularExpressions;
using PlanBot.Language;

namespace PlanBot.Plans.Headers;

/// <summary>Whose plan it is: from the letterhead, the place line and how often the text names a ward.</summary>
internal static partial class WardNames
{
    private const int InLetterhead = 1000;
    private const int InPlaceLine = 50;
    private const int AsIssuer = 3;

    /// <summary>The ward's own name in title case; empty where the text names none.</summary>
    public static WardName Read(HeaderText text)
    {
        var named = Named(text);
        var votes = Letterhead(text).Select(n => (Name: AsNamed(n, named), Weight: InLetterhead))
            .Concat(PlaceLine(text).Select(n => (Name: AsNamed(n, named), Weight: IsCity(n, named, text) ? 0 : InPlaceLine)))
            .Concat(named);
        var best = votes.GroupBy(v => VietnameseText.Fold(v.Name)).MaxBy(g => g.Sum(v => v.Weight));
        return new(best is null || best.Sum(v => v.Weight) == 0 ? "" : UsualSpelling(best));
    }

    // "Kiên An" once among many "Kiến An" is a slip of the scanner.
    private static string UsualSpelling(IEnumerable<(string Name, int Weight)> same) =>
        same.GroupBy(v => v.Name).MaxBy(g => g.Count())!.Key;

    // A name that the text itself never repeats, but for one letter, was misread where it stands.
    private static string AsNamed(string name, List<(string Name, int Weight)> named)
    {
        var folded = VietnameseText.Fold(name);
        var near = named.Where(n => OneLetterApart(VietnameseText.Fold(n.Name), folded)).Select(n => n.Name).ToList();
        return near.Count == 0 || named.Any(n => VietnameseText.Fold(n.Name) == folded) ? name : near[0];
    }

    private static bool OneLetterApart(string a, string b) =>
        a.Length == b.Length && a.Length >= 5 && a.Zip(b).Count(pair => pair.First != pair.Second) == 1;

    private static IEnumerable<string> Letterhead(HeaderText text) =>
        text.Lines.Take(text.LetterheadLength)
            .SelectMany(HeaderText.Columns)
            .Select(part => Shouted().Match(part))
            .Where(m => m.Success)
            .Select(m => TitleCase(m.Groups[1].Value));

    private static IEnumerable<string> PlaceLine(HeaderText text) =>
        text.Lines.Take(text.LetterheadLength).Select(l => Place().Match(l)).Where(m => m.Success).Take(1)
            .Select(m => HeaderText.OneLine(m.Groups[1].Value));

    // A city's office dates its papers with the city's name.
    private static bool IsCity(string place, List<(string Name, int Weight)> named, HeaderText text)
    {
        var folded = VietnameseText.Fold(place);
        return text.WholeFolded.Contains($"thanh pho {folded}", StringComparison.Ordinal)
            && !named.Any(n => VietnameseText.Fold(n.Name) == folded);
    }

    private static List<(string Name, int Weight)> Named(HeaderText text)
    {
        var found = Mention().Matches(text.Whole)
            .Select(m => (Words: HeaderText.OneLine(m.Groups["name"].Value).Split(' '), Weight: m.Groups["issuer"].Success ? AsIssuer : 1))
            .ToList();
        var prefixes = found.SelectMany(f => Prefixes(f.Words).Select(VietnameseText.Fold)).GroupBy(p => p).ToDictionary(g => g.Key, g => g.Count());
        return [.. found.Select(f => (Longest(f.Words, prefixes), f.Weight))];
    }

    private static IEnumerable<string> Prefixes(string[] words) =>
        Enumerable.Range(1, words.Length).Select(n => string.Join(' ', words.Take(n)));

    // "phường An Dương Giai đoạn": a word belongs to the name if it follows more often than not.
    private static string Longest(string[] words, Dictionary<string, int> counts)
    {
        var name = words[0];
        foreach (var longer in Prefixes(words).Skip(1))
        {
            if (counts[VietnameseText.Fold(longer)] * 2 < counts[VietnameseText.Fold(name)])
                break;
            name = longer;
        }

        return name;
    }

    private static string TitleCase(string shouted) =>
        string.Join(' ', shouted.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w[..1] + w[1..].ToLowerInvariant()));

    // "XÃ HỘI" of "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" is no commune; that motto may follow on the same line.
    [GeneratedRegex(@"^(?:\p{Lu}+ ){0,4}?(?:PHƯỜNG|XÃ(?! HỘI(?: CHỦ|$))|ĐẶC KHU) +([\p{Lu}\d][\p{Lu}\d'’]*(?: \p{Lu}[\p{Lu}'’]*){0,3}?)(?: +CỘNG H\p{Lu}+ XÃ .*| +Độc lập.*|[ .,-]*)$")]
    private static partial Regex Shouted();

    [GeneratedRegex(@"(?<![\p{L}/-])((?:\p{Lu}[\p{Ll}'’]*(?: - | )){0,4}\p{Lu}[\p{Ll}'’]*)\s*,\s*[Nn]g[àa]y\b")]
    private static partial Regex Place();

    // Within one line: below "UBND phường" in a table's column often stands another cell, "Phòng …".
    [GeneratedRegex(@"(?<issuer>(?:[ỦU][yỷ] ban nhân dân|UBND) +)?\b(?:[Pp]hường|[Xx]ã|[Đđ]ặc khu) +(?<name>\p{Lu}[\p{Ll}'’]+(?: +\p{Lu}[\p{Ll}'’]+){0,3})(?!\p{L})")]
    private static partial Regex Mention();
}
