using System.Globalization;
using System.Text.RegularExpressions;
using PlanBot.Language;

namespace PlanBot.Clauses.Outline;

/// <summary>Recognises the mark at the beginning of a passage.</summary>
internal static partial class MarkReader
{
    private const string Letters = "abcdđeghiklmnopqrstuvxy";
    private const string Capitals = "ABCDĐEGHIKLMNOPQRSTUVXY";

    /// <summary>The mark, or null where the passage bears none.</summary>
    public static Mark? Read(string text)
    {
        var match = Pattern().Match(text);
        return match.Success ? FromMatch(match) : null;
    }

    /// <summary>The value of a Roman numeral up to 39, or 0 where it is none.</summary>
    public static int RomanValue(string roman)
    {
        var total = 0;
        for (var i = 0; i < roman.Length; i++)
        {
            var value = Digit(roman[i]);
            total += i + 1 < roman.Length && value < Digit(roman[i + 1]) ? -value : value;
        }

        return ToRoman(total) == roman ? total : 0;
    }

    private static Mark? FromMatch(Match match)
    {
        var printed = match.Value.TrimEnd();
        Mark Marked(MarkScheme scheme, int ordinal, string label) => new(scheme, ordinal, printed, label, match.Length);

        if (match.Groups["titled"] is { Success: true, Value: var titled })
            return Marked(MarkScheme.Titled, 1, titled);
        if (match.Groups["roman"] is { Success: true, Value: var roman } && RomanValue(roman) is > 0 and var romanValue)
            return Marked(MarkScheme.Roman, romanValue, roman);
        if (match.Groups["roman"] is { Success: true, Length: 1, Value: var letter })
            return Marked(MarkScheme.Capital, Capitals.IndexOf(letter[0], StringComparison.Ordinal) + 1, letter);
        if (match.Groups["capital"] is { Success: true, Value: var capital })
            return Marked(MarkScheme.Capital, Capitals.IndexOf(capital[0], StringComparison.Ordinal) + 1, capital);
        if (match.Groups["dotted"] is { Success: true, Value: var dotted })
            return Marked(dotted.Count(c => c == '.') == 1 ? MarkScheme.Dotted : MarkScheme.DottedTwice, Last(dotted), dotted);
        if (match.Groups["number"] is { Success: true, Value: var number })
            return Marked(MarkScheme.Number, Last(number), number);
        if (match.Groups["half"] is { Success: true, Value: var half })
            return Marked(MarkScheme.HalfParenthesised, Last(half), half + ")");
        if (match.Groups["paren"] is { Success: true, Value: var paren })
            return Marked(MarkScheme.Parenthesised, Last(paren), $"({paren})");
        if (match.Groups["letter"] is { Success: true, Value: var small })
            return Marked(MarkScheme.Letter, Letters.IndexOf(small[0], StringComparison.Ordinal) + 1, small + ")");
        return match.Groups["bullet"] is { Success: true, Value: var bullet } ? Bullet(bullet[0], printed, match.Length) : null;
    }

    private static Mark Bullet(char sign, string printed, int length) => sign switch
    {
        '+' => new(MarkScheme.Plus, 0, printed, "+", length),
        '*' => new(MarkScheme.Star, 0, printed, "*", length),
        '-' or '–' or '—' => new(MarkScheme.Dash, 0, printed, "-", length),
        _ => new(MarkScheme.Dot, 0, printed, "•", length),
    };

    private static int Last(string dotted) =>
        int.Parse(dotted.AsSpan(dotted.LastIndexOf('.') + 1), NumberStyles.None, CultureInfo.InvariantCulture);

    private static int Digit(char c) => c switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 0 };

    private static string ToRoman(int value)
    {
        if (value is <= 0 or >= 40)
            return "";
        string[] ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        return new string('X', value / 10) + ones[value % 10];
    }

    // A dotted part has at most two digits, so "1.500 hộ" is a number and not a mark. "*" needs a blank behind it,
    // because scanned italics are printed *so*.
    [GeneratedRegex("""
        ^\s*(?:
          (?<titled>(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|ĐIỀU|Điều)\s+(?:THỨ\s+|thứ\s+)?(?:[IVX]+|\d{1,3}|NHẤT|nhất|HAI|hai|BA|ba|TƯ|tư|NĂM|năm))(?:[.:]|\s*$)\s*
        | (?<roman>[IVX]{1,6})[.)]\s+(?=\S)
        | (?<capital>[A-HK-UYĐ])[.]\s+(?=\p{Lu}{2})
        | (?<dotted>\d{1,2}(?:\.\d{1,2}){1,2})[.)]?\s+(?=\D)
        | (?<number>\d{1,2})[.]\s+(?=\S)
        | (?<half>\d{1,2})\)\s*(?=\S)
        | \((?<paren>\d{1,3})\)[.:]?\s*(?=\S)
        | (?<letter>[a-zđ])(?:\)\s*|\.\s+)(?=\S)
        | (?<bullet>[-–—+•·▪●○])\s*(?=[\p{L}\d"“(‘*<])
        | (?<bullet>\*)\s+(?=\S)
        )
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pattern();
}
