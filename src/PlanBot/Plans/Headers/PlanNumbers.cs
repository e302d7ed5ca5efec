using System.Text.RegularExpressions;

namespace PlanBot.Plans.Headers;

/// <summary>The plan's number, "135/KH-UBND".</summary>
internal static partial class PlanNumbers
{
    /// <summary>From the letterhead, else from an appendix; null where it was left blank.</summary>
    public static string? Read(HeaderText text, IReadOnlyList<string> captions)
    {
        var letterhead = text.Folded.Take(text.LetterheadLength).Where(l => text.TitleLine >= 0 || l.StartsWith("so", StringComparison.Ordinal));
        return letterhead.Concat(captions).Select(Find).FirstOrDefault(n => n is not null);
    }

    // The symbol has no marks but đ, and the plan's own never holds one: the folded text serves.
    private static string? Find(string folded)
    {
        var match = Number().Match(folded);
        return match.Success ? $"{match.Groups[1].Value}/{match.Groups[2].Value.Replace(" ", "", StringComparison.Ordinal)}".ToUpperInvariant() : null;
    }

    [GeneratedRegex(@"(?:^|[\s(])so\s*[:.]?\s*(\d{1,5}[a-z]?)\s*/\s*(kh(?:\s?[-/]\s?[a-z]+)*)")]
    private static partial Regex Number();
}
