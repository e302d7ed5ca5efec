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
            foreach (var (length, intent) in _phrases.At(question, i, writesMarks: false)) // a missing mark may be laziness
                if (!IsEvery(question, i + length - 1) && !(length == 1 && IsShortForm(question[i], text)))
                    intents |= intent;
        return intents;
    }

    // "AI" among small letters is no "ai".
    private static bool IsShortForm(Syllable word, string text) =>
        word.Length > 1 && word.Start + word.Length <= text.Length && text.AsSpan(word.Start, word.Length).IndexOfAnyExceptInRange('A', 'Z') < 0 && text.Any(char.IsLower);

    // "Ngày nào cũng" asks for no day, nor "phòng nào cũng" for a unit.
    private static bool IsEvery(IReadOnlyList<Syllable> question, int last) =>
        question[last].Key == "nao" && last + 1 < question.Count && question[last + 1].Key == "cung";
}
