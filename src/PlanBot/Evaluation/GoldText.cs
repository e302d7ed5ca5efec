using System.Text;
using System.Text.RegularExpressions;
using PlanBot.Language;

namespace PlanBot.Evaluation;

/// <summary>What counts as a hit and as a value, the same as in the description of the gold questions.</summary>
internal static partial class GoldText
{
    private const double Share = 0.8;

    /// <summary>True where a text holds at least four fifths of a quote's syllable pairs, marks ignored.</summary>
    public static bool Hits(string quote, string text)
    {
        var wanted = Pairs(quote);
        if (wanted.Count == 0)
            return false;
        var held = Pairs(text);
        return wanted.Count(held.Contains) >= Share * wanted.Count;
    }

    /// <summary>True where an answer says a value, however it writes numbers, ranges and marks.</summary>
    public static bool HasValue(string value, string answer) =>
        $" {Plain(answer)} ".Contains($" {Plain(value)} ", StringComparison.Ordinal)
        || (!value.Any(char.IsDigit) && Fold(answer).Contains(Fold(value).Trim(), StringComparison.Ordinal));

    /// <summary>True where a text names a ward, marks ignored.</summary>
    public static bool Names(string text, string ward) => Fold(text).Contains(Fold(ward), StringComparison.Ordinal);

    /// <summary>True where both name the same ward.</summary>
    public static bool SameWard(string one, string other) =>
        Fold(one).Replace("phuong ", "", StringComparison.Ordinal) == Fold(other).Replace("phuong ", "", StringComparison.Ordinal);

    private static HashSet<(string First, string Second)> Pairs(string text)
    {
        var tokens = Token().Matches(Fold(text)).Select(m => m.Value).ToList();
        var pairs = tokens.Zip(tokens.Skip(1)).ToHashSet();
        return pairs.Count > 0 ? pairs : [.. tokens.Select(t => (t, t))];
    }

    private static string Plain(string text)
    {
        var plain = Thousands().Replace(Fold(text), "");
        plain = LoosePercent().Replace(plain, "$1%");
        plain = Span().Replace(plain, "$1 - ");
        plain = LeadingZero().Replace(plain, "");
        return string.Join(' ', Word().Matches(plain).Select(m => m.Value));
    }

    // Only letters are folded: the description of the gold questions tells the dashes apart.
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in VietnameseText.Compose(text))
            if (c is < '\u0300' or > '\u036F')
                folded.Append(char.IsLetter(c) && c is not ('ð' or 'Ð') ? VietnameseText.Fold(c) : c);
        return folded.ToString();
    }

    [GeneratedRegex(@"[a-z0-9]+(?:[.,][0-9]+)*%?")]
    private static partial Regex Token();

    [GeneratedRegex(@"(?<=\d)\.(?=\d{3}(?!\d))")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"(\d)\s+%")]
    private static partial Regex LoosePercent();

    [GeneratedRegex(@"(\d%?)\s*(?:-|–|—|den)\s*(?=\d)")]
    private static partial Regex Span();

    [GeneratedRegex(@"\b0+(?=\d)")]
    private static partial Regex LeadingZero();

    [GeneratedRegex(@"[a-z0-9]+(?:[.,/][a-z0-9]+)*%?")]
    private static partial Regex Word();
}
