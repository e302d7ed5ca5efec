using System.Text.RegularExpressions;
using PlanBot.Language;
using PlanBot.Language.Terms;

namespace PlanBot.Questions;

/// <summary>Finds the name of a ward that has no plan here where it was typed in small letters or without the word "phường".</summary>
internal static partial class ScopeWards
{
    private static readonly string[] WardWords = ["phuong", "xa", "phg", "p"];
    private static readonly string[] Before = ["o", "cua", "tai", "tu", "hoach", "dan", "ubnd", "hoi", "xem", "den", "ve"];

    /// <summary>The name as typed, or null.</summary>
    /// <param name="question">One that names no known ward.</param>
    /// <param name="isContent">True for a syllable that is no scaffolding and does not ask for anything.</param>
    /// <param name="isKnownTerm">True for a term that the index holds.</param>
    public static string? Find(Question question, Func<int, bool> isContent, Func<string, bool> isKnownTerm)
    {
        if (question.NamesWard)
            return null;
        var syllables = question.Terms.Syllables;
        for (var i = 0; i + 2 < syllables.Count; i++)
            if (WardWords.Contains(syllables[i].Key) && IsName(syllables, i, isContent, isKnownTerm))
                return Typed(question.Text, syllables, i + 1, i + 2);
        return Place().Match(question.Text) is { Success: true } match && Syllables.Read(match.Groups[1].Value) is var name && !HoldsPair(name, isKnownTerm)
            ? match.Groups[1].Value
            : null;
    }

    // Two words that no plan has side by side, after a word that a name follows or at the beginning, before a word that begins what is asked.
    private static bool IsName(IReadOnlyList<Syllable> s, int ward, Func<int, bool> isContent, Func<string, bool> isKnownTerm)
    {
        var end = ward + 3;
        return (ward == 0 ? end < s.Count && !isContent(end) && s[0].Key != "p" : Before.Contains(s[ward - 1].Key))
            && isContent(ward + 1) && isContent(ward + 2)
            && SyllableRules.IsSyllable(s[ward + 1].Key) && SyllableRules.IsSyllable(s[ward + 2].Key)
            && !isKnownTerm(Reading.Pair(s[ward + 1].Key, s[ward + 2].Key))
            && (ward > 0 || !isKnownTerm(Reading.Pair(s[ward].Key, s[ward + 1].Key)));
    }

    private static bool HoldsPair(List<Syllable> name, Func<string, bool> isKnownTerm) =>
        name.Zip(name.Skip(1), (a, b) => Reading.Pair(a.Key, b.Key)).Any(isKnownTerm);

    private static string Typed(string text, IReadOnlyList<Syllable> s, int first, int last) =>
        text[s[first].Start..(s[last].Start + s[last].Length)];

    [GeneratedRegex(@"\b(?:ở|tại|[Qq]uận|[Hh]uyện|o|tai)\s+((?:\p{Lu}\p{Ll}+)(?:\s\p{Lu}\p{Ll}+){1,2})")]
    private static partial Regex Place();
}
