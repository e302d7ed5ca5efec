namespace PlanBot.Language;

/// <summary>One syllable, number or document number of a text.</summary>
/// <param name="Key">Folded, with i and y made one where they sound alike: what the index holds.</param>
/// <param name="Marked">The letters with their shapes, then the tone's number: the same wherever the tone mark was put (hoà, hòa).</param>
/// <param name="Start">Offset in the composed text.</param>
/// <param name="Length">Length in the composed text.</param>
/// <param name="HasMarks">True where the writer typed a mark.</param>
internal readonly record struct Syllable(string Key, string Marked, int Start, int Length, bool HasMarks);

/// <summary>Splits composed text into syllables. Numbers keep their dots and commas ("1.500", "97,5") and their "%".</summary>
internal static class Syllables
{
    private const int LongestOnStack = 64;

    /// <summary>The syllables of a composed text, in order.</summary>
    public static List<Syllable> Read(string text)
    {
        var syllables = new List<Syllable>(text.Length / 4);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && Continues(text, start, i))
                i++;
            syllables.Add(Make(text, start, i - start));
        }

        return syllables;
    }

    /// <summary>The folded key of one syllable.</summary>
    public static string Key(string composed) => OneI(VietnameseText.Fold(composed));

    /// <summary>A syllable, folded or with its letters' shapes, with its i and y made one where they sound alike: sỹ/sĩ, tỷ/tỉ, quý/quí, but not ay, uy.</summary>
    public static string OneI(string syllable) =>
        syllable.Length == 2 && syllable[1] == 'y' && "hklmst".Contains(syllable[0], StringComparison.Ordinal) ? $"{syllable[0]}i"
        : syllable == "quy" ? "qui"
        : syllable;

    private static bool Continues(string text, int start, int i)
    {
        var c = text[i];
        if (char.IsLetterOrDigit(c))
            return true;
        var digitBefore = i > start && char.IsAsciiDigit(text[i - 1]);
        return digitBefore && (c == '%' || (c is '.' or ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])));
    }

    private static Syllable Make(string text, int start, int length)
    {
        var folded = length <= LongestOnStack ? stackalloc char[length] : new char[length];
        var marked = length <= LongestOnStack ? stackalloc char[length] : new char[length];
        var tone = 0;
        var hasMarks = false;
        for (var i = start; i < start + length; i++)
        {
            var (letter, letterTone) = VietnameseText.SplitTone(char.ToLowerInvariant(text[i]));
            tone = letterTone > 0 ? letterTone : tone;
            marked[i - start] = letter;
            var plain = VietnameseText.Fold(letter);
            folded[i - start] = plain;
            hasMarks |= letterTone > 0 || (plain != letter && letter > 127);
        }

        var key = OneI(folded.ToString());
        if (!hasMarks)
            return new(key, key, start, length, false);
        var shaped = OneI(marked.ToString());
        return new(key, tone == 0 ? shaped : shaped + (char)('0' + tone), start, length, hasMarks);
    }
}
