using PlanBot.Language;
using PlanBot.Language.Terms;

namespace PlanBot.Answers.Honesty;

/// <summary>Tells text of another language in Latin letters from Vietnamese without marks, which is full of short forms.</summary>
internal static class ForeignWords
{
    private const int Least = 2;
    private const int LongEnough = 4;

    /// <summary>True where most words are long and can be no Vietnamese syllable, however typed.</summary>
    public static bool Prevail(IReadOnlyList<Syllable> question)
    {
        var foreign = question.Count(s => s.Length >= LongEnough && IsForeign(s));
        return foreign >= Least && foreign * 2 >= question.Count;
    }

    private static bool IsForeign(Syllable s) =>
        !s.HasMarks && s.Key.All(char.IsAsciiLetter) && !SyllableRules.IsSyllable(s.Key) && TypedLetters.Decode(s) is null;
}
