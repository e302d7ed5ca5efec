using System.Text.RegularExpressions;
using PlanBot.Language;

namespace PlanBot.Plans.Headers;

/// <summary>Who signed: the role under "TM. ỦY BAN NHÂN DÂN" and the name below it.</summary>
internal static partial class Signatures
{
    // Blank lines stand where the seal goes, twice as many in a double-spaced text.
    private const int Reach = 40;

    /// <summary>Role ("Chủ tịch") and name, each null where it is not there. A bare name below the recipients is a signer without a role.</summary>
    public static (string? Role, string? Signer) Read(HeaderText text)
    {
        for (var i = 0; i < text.Folded.Count; i++)
            if (OnBehalf().IsMatch(text.Folded[i]) && Below(text, i) is { Signer: not null } signed)
                return signed;
        var recipients = text.Folded.ToList().FindIndex(l => l.StartsWith("noi nhan", StringComparison.Ordinal));
        return recipients < 0 ? (null, null) : (null, Below(text, recipients).Signer);
    }

    private static (string? Role, string? Signer) Below(HeaderText text, int start)
    {
        string? role = null;
        foreach (var line in text.Lines.Skip(start).Take(Reach))
        {
            if (VietnameseText.Fold(line).StartsWith("phu luc", StringComparison.Ordinal))
                break;
            foreach (var part in HeaderText.Columns(line))
                if (Role().IsMatch(VietnameseText.Fold(part)) && !part.Any(char.IsLower))
                    role = InWords(part);
                else if (Name().IsMatch(part))
                    return (role, part);
        }

        return (role, null);
    }

    // "PHÓ CHỦ TỊCH" becomes "Phó Chủ tịch"; of "KT. CHỦ TỊCH" and the line below it, the lower one is the signer's.
    private static string InWords(string role)
    {
        var words = role.Trim(' ', '.', ',').ToLowerInvariant().Replace("chủ tịch", "Chủ tịch", StringComparison.Ordinal);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex(@"(?:^|\s{2,}|\t)(?:tm|t/m|kt|tuq|tl)\s?\.\s*(?:uy ban nhan dan|ubnd|chu tich)")]
    private static partial Regex OnBehalf();

    [GeneratedRegex(@"^(?:pho\s+|q\.\s*|quyen\s+)?chu tich(?:\s+(?:ubnd|uy ban nhan dan))?(?:\s+(?:phuong|xa|dac khu))?\.?$")]
    private static partial Regex Role();

    // Two to five words in title case, "Nguyễn Văn A", and nothing else on the line.
    [GeneratedRegex(@"^(?:\p{Lu}\p{Ll}*\.?(?:\s|$)){2,5}$")]
    private static partial Regex Name();
}
