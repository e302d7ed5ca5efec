using System.Text;
using PlanBot.Language;
using PlanBot.Questions;

namespace PlanBot.Conversations;

/// <summary>Takes out of a question what the next one replaces.</summary>
internal static class PlainText
{
    private static readonly string HowMany = Syllables.Read("mấy")[0].Marked;

    /// <summary>The question without the wards it names.</summary>
    public static string WithoutWards(Question question) =>
        Without(question.Text, question.Terms.Syllables, question.WardSyllables.Contains);

    /// <summary>The question without its years.</summary>
    public static string WithoutYears(string text)
    {
        var syllables = Syllables.Read(text);
        return Without(text, syllables, i => IsYear(syllables[i]) || (syllables[i].Key == "nam" && i + 1 < syllables.Count && IsYear(syllables[i + 1])));
    }

    /// <summary>The question without the words that ask how many.</summary>
    public static string WithoutHowMany(string text)
    {
        var syllables = Syllables.Read(text);
        return Without(text, syllables, i => IsHowMany(syllables, i) || (i > 0 && syllables[i].Key == "nhieu" && syllables[i - 1].Key == "bao"));
    }

    private static bool IsHowMany(List<Syllable> syllables, int i) =>
        syllables[i].Marked == HowMany || syllables[i].Key == "bn" || (syllables[i].Key == "bao" && i + 1 < syllables.Count && syllables[i + 1].Key == "nhieu");

    private static bool IsYear(Syllable syllable) =>
        syllable.Key.Length == 4 && syllable.Key.StartsWith("20", StringComparison.Ordinal) && syllable.Key.All(char.IsAsciiDigit);

    private static string Without(string text, IReadOnlyList<Syllable> syllables, Func<int, bool> taken)
    {
        var kept = new StringBuilder(text);
        for (var i = 0; i < syllables.Count; i++)
            if (taken(i))
                for (var c = syllables[i].Start; c < syllables[i].Start + syllables[i].Length; c++)
                    kept[c] = ' ';
        return string.Join(' ', kept.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim(' ', ',', ';');
    }
}
