using System.Text;

namespace PlanBot.Plans.Reading;

/// <summary>Guesses in which of the encodings of Vietnamese offices a text was saved, by how its commonest words look byte for byte.</summary>
internal static class TextEncodings
{
    // của, được, phường, và, thực, hiện, nhiệm, kế, hoạch, triển, đến, hội: as these bytes look in Latin-1.
    private static readonly (string Name, string[] Words)[] Looks =
    [
        ("TCVN3 (ABC)", ["cña", "®\u00ADîc", "ph\u00ADêng", "vµ", "thùc", "hiÖn", "nhiÖm", "kÕ", "ho¹ch", "triÓn", "®Õn", "héi"]),
        ("VNI", ["cuûa", "ñöôïc", "phöôøng", "vaø", "thöïc", "hieän", "nhieäm", "keá", "hoaïch", "trieån", "ñeán", "hoäi"]),
        ("Windows-1258", ["cuÒa", "ðýõòc", "phýõÌng", "và", "thýòc", "hiêòn", "nhiêòm", "kêì", "hoaòch", "triêÒn", "ðêìn", "hôòi"]),
    ];

    /// <summary>"UTF-16 LE" or "UTF-16 BE" where the bytes are that without saying so, else null.</summary>
    public static string? IsUtf16(ReadOnlySpan<byte> bytes)
    {
        Span<int> zeros = [0, 0];
        for (var i = 0; i < bytes.Length; i++)
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;

        // Of Vietnamese letters, two in three are plain and have a zero as their upper half; the lower half is never zero.
        var many = bytes.Length / 8;
        return bytes.Length % 2 == 1 ? null
            : zeros[1] > many && zeros[0] == 0 ? "UTF-16 LE"
            : zeros[0] > many && zeros[1] == 0 ? "UTF-16 BE"
            : null;
    }

    /// <summary>The likely encoding of bytes that are not UTF-8, or null.</summary>
    public static string? Likely(byte[] bytes) => Best(Encoding.Latin1.GetString(bytes), atLeast: 2);

    /// <summary>The encoding of a font that a valid text still speaks, or null. Text with one true Vietnamese letter speaks none.</summary>
    public static string? FontEncoding(string text) => text.Any(IsVietnameseLetter) ? null : Best(text, atLeast: 4);

    /// <summary>True where a text read with replacement characters is Vietnamese that lost a few letters.</summary>
    public static bool IsMostlyVietnamese(string text) => text.Count(IsVietnameseLetter) > 10 * text.Count(c => c == '\uFFFD');

    private static bool IsVietnameseLetter(char c) => c is (>= '\u1EA0' and <= '\u1EF9') or 'ă' or 'Ă' or 'đ' or 'Đ' or 'ơ' or 'Ơ' or 'ư' or 'Ư';

    private static string? Best(string text, int atLeast)
    {
        var (name, hits) = Looks.Select(look => (look.Name, Hits: look.Words.Sum(word => Count(text, word)))).MaxBy(look => look.Hits);
        return hits >= atLeast ? name : null;
    }

    private static int Count(string text, string word) => text.AsSpan().Count(word);
}
