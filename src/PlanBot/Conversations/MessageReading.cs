using PlanBot.Language.Terms;
using PlanBot.Questions;

namespace PlanBot.Conversations;

/// <summary>A message in a conversation: how it leans on what was said, and what it brings of its own.</summary>
/// <param name="Question">The message understood as a question of its own.</param>
/// <param name="Kinds">All that its words do.</param>
/// <param name="Item">Which of the shown passages it means, from 1; -1 for the last; 0 for none.</param>
/// <param name="Own">The syllables that say something of their own.</param>
internal sealed record MessageReading(Question Question, FollowUpKinds Kinds, int Item, IReadOnlyList<int> Own)
{
    // Lighter words are the scaffolding of questions.
    private const double Light = 0.5;

    public bool Has(FollowUpKinds kind) => (Kinds & kind) != 0;

    public static MessageReading Of(Question question, FollowUpWords words)
    {
        var syllables = question.Terms.Syllables;
        var covered = new HashSet<int>(question.WardSyllables);
        var (kinds, item) = (FollowUpKinds.None, 0);
        foreach (var mark in words.Read(syllables, question.WardSyllables))
        {
            // "còn" within a question is "no longer", not "and what of".
            if (mark.Kind == FollowUpKinds.Opening && !Enumerable.Range(0, mark.Start).All(covered.Contains))
                continue;
            kinds |= mark.Kind;
            covered.UnionWith(Enumerable.Range(mark.Start, mark.Length));
            if (mark.Kind == FollowUpKinds.Item)
                item = mark.Number != 0 ? mark.Number : Number(question, mark, covered);
        }

        // "Trung tâm có lo … không" asks whether, not who.
        if (question.Terms.AsksWhether && (kinds & FollowUpKinds.Who) == 0)
            kinds &= ~FollowUpKinds.Lead;
        return new(question, kinds, item, [.. Enumerable.Range(0, syllables.Count).Where(i => !covered.Contains(i) && Weighs(question.Terms, i))]);
    }

    // "cái thứ 2": the number stands behind.
    private static int Number(Question question, FollowUpMark mark, HashSet<int> covered)
    {
        var at = mark.Start + mark.Length;
        if (at >= question.Terms.Syllables.Count || !int.TryParse(question.Terms.Syllables[at].Key, out var number) || number is < 1 or > 99)
            return 0;
        covered.Add(at);
        return number;
    }

    private static bool Weighs(QuestionTerms terms, int syllable) =>
        terms.Terms.Any(t => !t.IsPair && t.Origin != TermOrigin.Synonym && t.Weight > Light && syllable >= t.Start && syllable < t.Start + t.Length)
        && !IsYear(terms.Syllables[syllable].Key);

    private static bool IsYear(string key) => key.Length == 4 && key.StartsWith("20", StringComparison.Ordinal) && key.All(char.IsAsciiDigit);
}
