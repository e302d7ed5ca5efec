using System.Text.RegularExpressions;
using PlanBot.Language;
using PlanBot.Language.Terms;

namespace PlanBot.Questions;

/// <summary>Finds the name of a ward that has no plan here where it was typed in small letters or without the word "phường".</summary>
internal sealed partial class ScopeWards
{
    internal const string FileName = "after-ward.tsv";

    private static readonly string[] WardWords = ["phuong", "xa", "phg", "p"];
    private static readonly string[] Before = ["o", "cua", "tai", "tu", "hoach", "dan", "ubnd", "hoi", "xem", "den", "ve"];

    // Whoever says one of these asks about wards and their plans, whatever else is said.
    private static readonly string[] FieldWords = ["ke hoach", "chi tieu", "uy ban", "to dan pho", "khu pho", "dia ban"];

    private readonly List<Syllable> _ordinary;

    private ScopeWards(List<Syllable> ordinary) => _ordinary = ordinary;

    /// <exception cref="VocabularyException">The file or a row of it is wrong.</exception>
    public static ScopeWards Load(string folder) =>
        new([.. VocabularyFile.Read(folder, FileName, 1).SelectMany(r => r.Parts(0)).SelectMany(Syllables.Read)]);

    /// <summary>True where a question speaks of a ward, a plan or what belongs to them.</summary>
    public static bool NamesField(Question question)
    {
        var keys = $" {string.Join(' ', question.Terms.Syllables.Select(s => s.Key))} ";
        return question.NamesWard || WardWords.Concat(FieldWords).Append("ubnd").Any(w => keys.Contains($" {w} ", StringComparison.Ordinal));
    }

    /// <summary>The name as typed, or null.</summary>
    /// <param name="question">One that names no known ward.</param>
    /// <param name="isContent">True for a syllable that is no scaffolding and does not ask for anything.</param>
    /// <param name="isKnownTerm">True for a term that the index holds.</param>
    public string? Find(Question question, Func<int, bool> isContent, Func<string, bool> isKnownTerm)
    {
        if (question.NamesWard)
            return null;
        var syllables = question.Terms.Syllables;
        for (var i = 0; i + 2 < syllables.Count; i++)
            if (WardWords.Contains(syllables[i].Key) && IsName(syllables, i, question.Terms.WritesMarks, isContent, isKnownTerm))
                return Typed(question.Text, syllables, i + 1, i + 2);
        return Place().Match(question.Text) is { Success: true } match && Syllables.Read(match.Groups[1].Value) is var name && !HoldsPair(name, isKnownTerm)
            ? match.Groups[1].Value
            : null;
    }

    // Two words that no plan has side by side, after a word that a name follows or at the beginning, and no word that goes on
    // from "phường" as people talk ("phường tính xây", "phường có làm").
    private bool IsName(IReadOnlyList<Syllable> s, int ward, bool writesMarks, Func<int, bool> isContent, Func<string, bool> isKnownTerm) =>
        (ward == 0 ? s[0].Key != "p" : Before.Contains(s[ward - 1].Key))
        && isContent(ward + 1) && isContent(ward + 2)
        && !IsOrdinary(s[ward + 1], writesMarks) && !IsOrdinary(s[ward + 2], writesMarks)
        && SyllableRules.IsSyllable(s[ward + 1].Key) && SyllableRules.IsSyllable(s[ward + 2].Key)
        && !isKnownTerm(Reading.Pair(s[ward + 1].Key, s[ward + 2].Key))
        && !(ward + 3 < s.Count && isKnownTerm(Reading.Pair(s[ward + 2].Key, s[ward + 3].Key)));

    private bool IsOrdinary(Syllable typed, bool writesMarks) => _ordinary.Exists(o => typed.HasMarks || writesMarks ? o.Marked == typed.Marked : o.Key == typed.Key);

    private static bool HoldsPair(List<Syllable> name, Func<string, bool> isKnownTerm) =>
        name.Zip(name.Skip(1), (a, b) => Reading.Pair(a.Key, b.Key)).Any(isKnownTerm);

    private static string Typed(string text, IReadOnlyList<Syllable> s, int first, int last) =>
        text[s[first].Start..(s[last].Start + s[last].Length)];

    [GeneratedRegex(@"\b(?:ở|tại|[Qq]uận|[Hh]uyện|o|tai)\s+((?:\p{Lu}\p{Ll}+)(?:\s\p{Lu}\p{Ll}+){1,2})")]
    private static partial Regex Place();
}
