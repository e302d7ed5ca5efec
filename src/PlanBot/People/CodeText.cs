using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace PlanBot.People;

/// <summary>
/// The letters of a code. No two look alike (0 O, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V), and no vowel, D or W stands among them: an
/// input method for Vietnamese changes none of them, and no code is a word.
/// </summary>
internal static class CodeText
{
    public const int Length = 8;

    private const string Letters = "CFHJKMNPQRTVX";
    private const string Alphabet = "34679" + Letters;
    private const int Group = 4;
    private static readonly SearchValues<char> AnyLetter = SearchValues.Create(Letters);

    /// <summary>A new code of random characters, one a letter at least: so no telephone number is taken for one.</summary>
    public static string New()
    {
        while (true)
            if (RandomNumberGenerator.GetString(Alphabet, Length) is var code && code.AsSpan().ContainsAny(AnyLetter))
                return code;
    }

    /// <summary>"3467CFHJ" as "3467-CFHJ".</summary>
    public static string Show(string code) => $"{code[..Group]}-{code[Group..]}";

    /// <summary>The code that was typed, blanks, hyphens and case ignored; null where it cannot be one.</summary>
    public static string? Read(string typed)
    {
        if (typed.Length > Length * 3)
            return null;
        var code = new StringBuilder(Length);
        foreach (var letter in typed)
            if (Alphabet.Contains(char.ToUpperInvariant(letter), StringComparison.Ordinal))
                code.Append(char.ToUpperInvariant(letter));
            else if (letter is not (' ' or '-' or '–' or '.'))
                return null;
        return code.Length == Length && code.ToString().AsSpan().ContainsAny(AnyLetter) ? code.ToString() : null;
    }
}
