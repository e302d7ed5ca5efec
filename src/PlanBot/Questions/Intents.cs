using PlanBot.Language;

namespace PlanBot.Questions;

/// <summary>Tells from its words what a question asks for (index/intents.tsv).</summary>
internal sealed class Intents
{
    private readonly List<(QuestionIntents Intent, List<Syllable> Phrase)> _phrases;

    private Intents(List<(QuestionIntents Intent, List<Syllable> Phrase)> phrases) => _phrases = phrases;

    /// <exception cref="VocabularyException">A row names no known kind.</exception>
    public static Intents Load(string folder)
    {
        var phrases = new List<(QuestionIntents Intent, List<Syllable> Phrase)>();
        foreach (var row in VocabularyFile.Read(folder, "intents.tsv", 2))
            phrases.Add(Enum.TryParse<QuestionIntents>(row.Fields[0], out var intent)
                ? (intent, Syllables.Read(row.Fields[1]))
                : throw row.Wrong($"không có loại câu hỏi \"{row.Fields[0]}\""));
        return new(phrases);
    }

    /// <summary>Everything the question asks for.</summary>
    public QuestionIntents Of(IReadOnlyList<Syllable> question, string text)
    {
        var intents = text.Contains('%', StringComparison.Ordinal) ? QuestionIntents.Figure : QuestionIntents.None;
        foreach (var (intent, phrase) in _phrases)
            if (Holds(question, phrase))
                intents |= intent;
        return intents;
    }

    private static bool Holds(IReadOnlyList<Syllable> question, List<Syllable> phrase)
    {
        for (var i = 0; i + phrase.Count <= question.Count; i++)
            if (phrase.Index().All(p => Same(question[i + p.Index], p.Item)))
                return true;
        return false;
    }

    // A typed mark is meant ("kỳ" is not "ký"); a missing one may be laziness.
    private static bool Same(Syllable typed, Syllable meant) => typed.HasMarks ? typed.Marked == meant.Marked : typed.Key == meant.Key;
}
