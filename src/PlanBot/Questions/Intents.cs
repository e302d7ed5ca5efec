using PlanBot.Language;
using PlanBot.Language.Vocabulary;

namespace PlanBot.Questions;

/// <summary>Tells from its words what a question asks for (index/intents.tsv).</summary>
internal sealed class Intents
{
    private readonly PhraseTable<QuestionIntents> _phrases = new();

    /// <exception cref="VocabularyException">A row names no known kind.</exception>
    public static Intents Load(string folder)
    {
        var intents = new Intents();
        foreach (var row in VocabularyFile.Read(folder, "intents.tsv", 2))
            intents._phrases.Add(
                Syllables.Read(row.Fields[1]) is { Count: > 0 } phrase ? phrase : throw row.Wrong("có một cách nói không có chữ nào"),
                Enum.TryParse<QuestionIntents>(row.Fields[0], out var intent) ? intent : throw row.Wrong($"không có loại câu hỏi \"{row.Fields[0]}\""));
        return intents;
    }

    /// <summary>Everything the question asks for.</summary>
    public QuestionIntents Of(IReadOnlyList<Syllable> question, string text)
    {
        var intents = text.Contains('%', StringComparison.Ordinal) ? QuestionIntents.Figure : QuestionIntents.None;
        for (var i = 0; i < question.Count; i++)
            foreach (var (_, intent) in _phrases.At(question, i, writesMarks: false)) // a missing mark may be laziness
                intents |= intent;
        return intents;
    }
}
