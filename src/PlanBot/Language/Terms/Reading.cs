namespace PlanBot.Language.Terms;

/// <summary>Syllables that stand for some syllables of a text.</summary>
/// <param name="Start">The first syllable they stand for, from 0.</param>
/// <param name="Length">How many.</param>
internal sealed record Replacement(int Start, int Length, IReadOnlyList<Syllable> With, TermOrigin Origin, double Weight = 1)
{
    /// <summary>The folded words, as one phrase.</summary>
    public string Phrase { get; } = string.Join(' ', With.Select(s => s.Key));
}

/// <summary>One syllable of a reading.</summary>
/// <param name="Break">True where it opens a sentence.</param>
/// <param name="Start">The typed syllable it comes from.</param>
/// <param name="Length">How many typed syllables it comes from.</param>
/// <param name="Source">What put it there, or null where it was typed.</param>
internal readonly record struct Token(string Key, string Marked, Syllable Syllable, bool Break, int Start, int Length, Replacement? Source);

/// <summary>A text with some of its syllables replaced: short forms by their long ones, errors by what was meant.</summary>
internal static class Reading
{
    /// <summary>The text's syllables, those of the replacements in place of what they stand for.</summary>
    /// <param name="replacements">Any order; one that overlaps an earlier one is left out.</param>
    public static List<Token> Of(TokenText text, IEnumerable<Replacement> replacements)
    {
        var tokens = new List<Token>(text.Count + 8);
        var at = 0;
        foreach (var replacement in replacements.OrderBy(r => r.Start))
        {
            if (replacement.Start < at)
                continue;
            AddTyped(tokens, text, at, replacement.Start);
            for (var i = 0; i < replacement.With.Count; i++)
                tokens.Add(Replaced(text, replacement, i));
            at = replacement.Start + replacement.Length;
        }

        AddTyped(tokens, text, at, text.Count);
        return tokens;
    }

    /// <summary>One replacement and the syllables right beside it: all the places where it makes new terms.</summary>
    public static List<Token> Around(TokenText text, Replacement replacement)
    {
        var tokens = new List<Token>(replacement.With.Count + 2);
        AddTyped(tokens, text, Math.Max(0, replacement.Start - 1), replacement.Start);
        for (var i = 0; i < replacement.With.Count; i++)
            tokens.Add(Replaced(text, replacement, i));
        var end = replacement.Start + replacement.Length;
        AddTyped(tokens, text, end, Math.Min(text.Count, end + 1));
        return tokens;
    }

    /// <summary>The index term of two neighbours.</summary>
    public static string Pair(string first, string second) => $"{first}_{second}";

    private static void AddTyped(List<Token> tokens, TokenText text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var syllable = text.Syllables[i];
            var isNumber = char.IsAsciiDigit(syllable.Key[0]);
            tokens.Add(new(text.Keys[i], isNumber ? text.Keys[i] : syllable.Marked, syllable, text.BreakBefore(i), i, 1, null));
        }
    }

    private static Token Replaced(TokenText text, Replacement replacement, int i)
    {
        var syllable = replacement.With[i];
        var number = Numbers.Normal(syllable.Key);
        return new(
            number ?? syllable.Key, number ?? syllable.Marked, syllable,
            i == 0 && text.BreakBefore(replacement.Start), replacement.Start, replacement.Length, replacement);
    }
}
