using PlanBot.Language;
using PlanBot.Language.Vocabulary;

namespace PlanBot.Questions;

/// <summary>The words that say that something is to become more or less (index/change-words.tsv).</summary>
internal sealed class ChangeWords
{
    internal const string FileName = "change-words.tsv";

    private readonly PhraseTable<bool> _words = new();

    /// <exception cref="VocabularyException">The file or a row of it is wrong.</exception>
    public static ChangeWords Load(string folder)
    {
        var words = new ChangeWords();
        foreach (var row in VocabularyFile.Read(folder, FileName, 1))
            foreach (var phrase in row.Parts(0).Select(Syllables.Read))
                words._words.Add(phrase.Count > 0 ? phrase : throw row.Wrong("có một cách nói không có chữ nào"), true);
        return words;
    }

    /// <summary>True where a question asks how much more or less.</summary>
    public bool In(Question question) =>
        Enumerable.Range(0, question.Terms.Syllables.Count).Any(i => _words.At(question.Terms.Syllables, i, question.Terms.WritesMarks).Any());
}
