using System.Text;

namespace PlanBot.Language;

/// <summary>
/// Composition and folding of Vietnamese by our own tables: the platform's Normalize is silent in invariant mode
/// and leaves đ alone everywhere.
/// </summary>
internal static class VietnameseText
{
    private const string Bases = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
    private const string Toned =
        "àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ" +
        "ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ";
    private const string ToneMarks = "\u0300\u0301\u0309\u0303\u0323";
    private const string ShapeMarks = "\u0306\u0302\u031B";

    private static readonly Dictionary<(char Letter, char Mark), char> Compositions = BuildCompositions();

    // Every Vietnamese letter, dash and quote lies below this; the tables are arrays because each character of every plan passes them.
    private const int TableSize = 0x2300;

    private static readonly char[] Folded = BuildFolded();
    private static readonly (char Letter, byte Tone)[] Tones = BuildTones();

    /// <summary>Joins base letters and combining marks into single letters. Text without combining marks comes back as it is.</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F'))
            return text;

        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
            if (composed.Length > 0 && c is >= '\u0300' and <= '\u036F' && Join(composed[^1], c) is { } joined)
                composed[^1] = joined;
            else
                composed.Append(c);
        return composed.ToString();
    }

    /// <summary>
    /// Lower case without marks, one character for one character, so that an offset in the result is an offset in the
    /// composed text. Dashes become "-", curly quotes straight, every kind of space a blank.
    /// </summary>
    public static string Fold(string composed) => string.Create(composed.Length, composed, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = Fold(source[i]);
    });

    /// <summary>The folded form of one character.</summary>
    public static char Fold(char c) =>
        c is >= 'a' and <= 'z' ? c
        : c is >= 'A' and <= 'Z' ? (char)(c | 0x20)
        : c < TableSize ? Folded[c]
        : FoldOther(c);

    /// <summary>The letter without its tone and the tone's number: 0 level, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng.</summary>
    public static (char Letter, int Tone) SplitTone(char c) => c < TableSize ? Tones[c] : (c, 0);

    private static char FoldOther(char c) => char.IsWhiteSpace(c) ? ' ' : char.ToLowerInvariant(c);

    // Marks come in either order: "ê" + nặng and "ẹ" + circumflex are both "ệ".
    private static char? Join(char letter, char mark)
    {
        if (Compositions.TryGetValue((letter, mark), out var direct))
            return direct;
        var (plain, tone) = SplitTone(letter);
        return tone > 0 && Compositions.TryGetValue((plain, mark), out var shaped)
            && Compositions.TryGetValue((shaped, ToneMarks[tone - 1]), out var both) ? both : null;
    }

    private static Dictionary<(char Letter, char Mark), char> BuildCompositions()
    {
        var table = new Dictionary<(char Letter, char Mark), char>();
        for (var i = 0; i < Bases.Length; i++)
            for (var tone = 0; tone < 5; tone++)
                table[(Bases[i], ToneMarks[tone])] = Toned[(i * 5) + tone];
        foreach (var (letter, mark, shaped) in new[]
        {
            ('a', 0, 'ă'), ('a', 1, 'â'), ('e', 1, 'ê'), ('o', 1, 'ô'), ('o', 2, 'ơ'), ('u', 2, 'ư'),
            ('A', 0, 'Ă'), ('A', 1, 'Â'), ('E', 1, 'Ê'), ('O', 1, 'Ô'), ('O', 2, 'Ơ'), ('U', 2, 'Ư'),
        })
            table[(letter, ShapeMarks[mark])] = shaped;
        return table;
    }

    private static char[] BuildFolded()
    {
        var table = new char[TableSize];
        for (var c = 0; c < TableSize; c++)
            table[c] = FoldOther((char)c);
        foreach (var (letter, folded) in FoldedSigns())
            table[letter] = folded;
        const string plain = "aaaeeiooouuyaaaeeiooouuy";
        for (var i = 0; i < Bases.Length; i++)
        {
            table[Bases[i]] = plain[i];
            for (var tone = 0; tone < 5; tone++)
                table[Toned[(i * 5) + tone]] = plain[i];
        }

        return table;
    }

    private static Dictionary<char, char> FoldedSigns() => new()
    {
        ['đ'] = 'd',
        ['Đ'] = 'd',
        ['ð'] = 'd',
        ['Ð'] = 'd',
        ['–'] = '-',
        ['—'] = '-',
        ['‐'] = '-',
        ['‑'] = '-',
        ['−'] = '-',
        ['“'] = '"',
        ['”'] = '"',
        ['„'] = '"',
        ['‘'] = '\'',
        ['’'] = '\'',
        ['…'] = '.',
    };

    private static (char Letter, byte Tone)[] BuildTones()
    {
        var table = new (char Letter, byte Tone)[TableSize];
        for (var c = 0; c < TableSize; c++)
            table[c] = ((char)c, 0);
        for (var i = 0; i < Bases.Length; i++)
            for (var tone = 0; tone < 5; tone++)
                table[Toned[(i * 5) + tone]] = (Bases[i], (byte)(tone + 1));
        return table;
    }
}
