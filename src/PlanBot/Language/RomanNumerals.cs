using System.Globalization;

namespace PlanBot.Language;

/// <summary>Roman numerals up to 39, as quarters, appendices and congresses bear them: "quý I" is "quý 1".</summary>
internal static class RomanNumerals
{
    // Words that a numeral follows; elsewhere "vi" and "i" are words, and "I" opens a heading.
    private static readonly HashSet<string> Before = new(StringComparer.Ordinal)
    {
        "qui", "luc", "muc", "phan", "chuong", "loai", "cap", "thu", "khoa", "do", "hang", "khu", "vung", "nhom",
    };

    /// <summary>The value in digits, or null where the word is no numeral or the word before it does not ask for one.</summary>
    /// <param name="before">The folded word before it.</param>
    /// <param name="key">Folded.</param>
    /// <param name="written">As the writer typed it: a small "vi" is a word, a small "iii" is not.</param>
    public static string? After(string before, string key, ReadOnlySpan<char> written)
    {
        if (key.Length > 6 || !Before.Contains(before))
            return null;
        if (!char.IsAsciiLetterUpper(written[0]) && (key.Length < 2 || SyllableRules.IsSyllable(key)))
            return null;
        var value = 0;
        for (var i = 0; i < key.Length; i++)
        {
            var digit = Value(key[i]);
            if (digit == 0)
                return null;
            value += i + 1 < key.Length && digit < Value(key[i + 1]) ? -digit : digit;
        }

        return value is > 0 and < 40 ? value.ToString(CultureInfo.InvariantCulture) : null;
    }

    private static int Value(char c) => c switch { 'i' => 1, 'v' => 5, 'x' => 10, _ => 0 };
}
