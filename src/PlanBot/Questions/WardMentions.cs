using System.Text.RegularExpressions;
using PlanBot.Language;
using PlanBot.Plans;

namespace PlanBot.Questions;

/// <summary>The wards a question names, and the syllables it takes to name them.</summary>
internal sealed partial record WardMentions(IReadOnlyList<WardName> Wards, IReadOnlySet<int> Syllables, string? Unknown)
{
    private static readonly string[] WardWords = ["phuong", "p", "xa", "phg"];

    /// <param name="known">Wards that have a plan.</param>
    /// <param name="gazetteer">Wards that may have none.</param>
    public static WardMentions Find(string text, IReadOnlyList<Syllable> syllables, WardIndex known, WardGazetteer gazetteer)
    {
        var wards = new List<WardName>();
        var taken = new HashSet<int>();
        var unknown = FindUnknown(text);
        for (var i = 0; i < syllables.Count; i++)
            if (ForeignAt(syllables, i, known, gazetteer) is { } foreign)
            {
                unknown ??= foreign.Name;
                i += foreign.Length - 1;
            }
            else
                foreach (var (ward, name) in known.BeginningWith(syllables[i].Key))
                    if (Stands(name, syllables, i) && !IsPartOfAName(syllables, text, i))
                        Take(ward, name.Count, syllables, i, wards, taken);
        return new(wards, taken, wards.Count == 0 ? unknown : null);
    }

    // The ward without a plan that is named here: "phuong tran hung dao" is not the ward of Hưng Đạo.
    private static (string Name, int Length)? ForeignAt(IReadOnlyList<Syllable> syllables, int i, WardIndex known, WardGazetteer gazetteer) =>
        i > 0 && WardWords.Contains(syllables[i - 1].Key) && gazetteer.At(syllables, i) is { } named
            && !known.BeginningWith(syllables[i].Key).Any(k => k.Name.Count >= named.Length && Stands(k.Name, syllables, i)) ? named : null;

    private static void Take(WardName ward, int length, IReadOnlyList<Syllable> syllables, int at, List<WardName> wards, HashSet<int> taken)
    {
        if (!wards.Contains(ward))
            wards.Add(ward);
        for (var j = 0; j < length; j++)
            taken.Add(at + j);
        if (at > 0 && WardWords.Contains(syllables[at - 1].Key))
            taken.Add(at - 1);
    }

    // A typed mark is meant ("An Đường" is not An Dương); a missing one may be laziness.
    private static bool Stands(List<Syllable> name, IReadOnlyList<Syllable> syllables, int at)
    {
        if (at + name.Count > syllables.Count)
            return false;
        for (var j = 0; j < name.Count; j++)
            if (name[j].Key != syllables[at + j].Key || (syllables[at + j].HasMarks && !SameLetters(name[j], syllables[at + j])))
                return false;
        return true;
    }

    // Tones slip in fast typing and scanning; the letters' shapes do not.
    private static bool SameLetters(Syllable one, Syllable other) =>
        one.Marked.TrimEnd('1', '2', '3', '4', '5') == other.Marked.TrimEnd('1', '2', '3', '4', '5') || !other.HasMarks;

    // "đường Trần Hưng Đạo" is a street: a capital stands before the name that is no sentence's beginning.
    private static bool IsPartOfAName(IReadOnlyList<Syllable> syllables, string text, int i) =>
        i > 1 && char.IsUpper(text[syllables[i - 1].Start]) && char.IsUpper(text[syllables[i].Start])
        && !WardWords.Contains(syllables[i - 1].Key) && text[syllables[i].Start - 1] == ' ' && syllables[i].Start == syllables[i - 1].Start + syllables[i - 1].Length + 1 && syllables[i - 1].Length > 1
        && text[syllables[i - 1].Start - 1] == ' ' && !syllables[i - 1].Key.All(char.IsDigit) && char.IsLower(text[syllables[i - 1].Start + 1]);

    private static string? FindUnknown(string text) => Unnamed().Match(text) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"\b(?:[Pp]hường|[Xx]ã|P\.)\s*((?:\p{Lu}\p{Ll}+)(?:\s\p{Lu}\p{Ll}+){1,2})")]
    private static partial Regex Unnamed();
}
