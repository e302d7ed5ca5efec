using System.Text;
using System.Text.RegularExpressions;

namespace PlanBot.Channels.Chatting.Guarding;

/// <summary>
/// Masks what names a person before anything is kept: numbers of identity cards, telephone numbers, e-mail addresses.
/// Figures of plans (years, money, document numbers) stay.
/// </summary>
internal static partial class PersonalData
{
    private const string Mask = "[đã che]";

    public static string Masked(string text)
    {
        var kept = Email().Replace(text, Mask);
        var masked = new StringBuilder();
        var end = 0;
        foreach (Match run in Run().Matches(kept))
            foreach (var (start, length) in Personal(kept, run))
            {
                masked.Append(kept, end, start - end).Append(Mask);
                end = start + length;
            }

        return masked.Append(kept, end, kept.Length - end).ToString();
    }

    // A number may be typed in groups with another number behind it: of the groups that make one, the most.
    private static IEnumerable<(int Start, int Length)> Personal(string text, Match run)
    {
        var groups = Digits().Matches(run.Value);
        for (var first = 0; first < groups.Count; first++)
        {
            var start = run.Index + groups[first].Index;
            if (first > 0 && text[start - 1] == '.' && char.IsAsciiDigit(text[start - 2]))
                continue; // the middle of "1.000.012.345.678"
            for (var last = groups.Count - 1; last >= first; last--)
                if (run.Index + groups[last].Index + groups[last].Length - start is var length && IsPersonal(text, start, length, IsWhole(groups, first, last)))
                {
                    yield return (start, length);
                    first = last;
                    break;
                }
        }
    }

    // "1 000 000 000 000" goes on in threes: no part of it is a number of its own.
    private static bool IsWhole(MatchCollection groups, int first, int last) =>
        (first == 0 || groups[first - 1].Length > 3) && (last == groups.Count - 1 || groups[last + 1].Length != 3);

    private static bool IsPersonal(string text, int start, int length, bool isWhole)
    {
        var value = text.Substring(start, length);
        var digits = string.Concat(value.Where(char.IsAsciiDigit));
        if (digits.Length is < 9 or > 14 || Document().IsMatch(text.AsSpan(start + length)))
            return false;
        var isCounted = Counted().IsMatch(text.AsSpan(start + length));
        return IsPhone(value, digits, isCounted) || IsCard(value, digits, isCounted, isNamed: CardWord().IsMatch(text.AsSpan(0, start)), isWhole);
    }

    // Cards begin with a province: twelve digits with 001 to 096, nine with 01 to 38. An amount of money begins with no 0.
    private static bool IsCard(string value, string digits, bool isCounted, bool isNamed, bool isWhole) => digits.Length switch
    {
        12 => digits is ['0', not '0', ..] or ['0', '0', not '0', ..] || (!isCounted && (isNamed || value.Length == 12)),
        9 => !isCounted && (isNamed || value.Length == 9 || digits is ['0', not '0', ..] || (isWhole && Triples().IsMatch(value))),
        _ => false,
    };

    private static bool IsPhone(string value, string digits, bool isCounted)
    {
        if (Day().IsMatch(value))
            return false;
        var national = digits.StartsWith("0084", StringComparison.Ordinal) ? "0" + digits[4..].TrimStart('0')
            : digits.StartsWith("84", StringComparison.Ordinal) && digits.Length > 10 && !isCounted ? "0" + digits[2..].TrimStart('0')
            : digits;
        return national is ['0', '3' or '5' or '7' or '8' or '9', ..] ? national.Length == 10 : national is ['0', '2', ..] && national.Length == 11;
    }

    [GeneratedRegex(@"[\w.+-]+\s?@\s?[\w-]+(?:\.[\w-]+)+")]
    private static partial Regex Email();

    // Digits with at most two separators between two of them.
    [GeneratedRegex(@"(?<![0-9/])[0-9](?:[\s.()\-–]{0,2}[0-9]){8,}")]
    private static partial Regex Run();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    // "031234567/QĐ-UBND" numbers a document.
    [GeneratedRegex(@"^\s?/\s?\p{L}")]
    private static partial Regex Document();

    [GeneratedRegex(@"(?:cmnd|cmt|cccd|ch[ứu]ng minh(?: nh[âa]n d[âa]n| th[ưu])?|c[ăa]n c[ưu][ớo]c(?: c[ôo]ng d[âa]n)?|[đd][ịi]nh danh(?: c[áa] nh[âa]n)?)\s*(?:s[ốo]|l[àa]|c[ủu]a t[ôo]i|:|\s)*$", RegexOptions.IgnoreCase)]
    private static partial Regex CardWord();

    // What is counted or paid is no person's number.
    [GeneratedRegex(@"^\s?(?:đồng|dong|đ\b|vnđ|vnd|usd|triệu|trieu|tỷ|ty\b|tỉ|nghìn|ngàn|người|nguoi|hộ|dân|m2|m²|ha\b|kg|tấn|%)", RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    // "123 456 789" with blanks; with dots it is a figure.
    [GeneratedRegex(@"^[0-9]{3}[\s-][0-9]{3}[\s-][0-9]{3}$")]
    private static partial Regex Triples();

    // "09-05-2026 10": a day and an hour.
    [GeneratedRegex(@"^[0-9]{1,2}[.\-–\s][0-9]{1,2}[.\-–\s](?:19|20)[0-9]{2}(?![0-9])")]
    private static partial Regex Day();
}
