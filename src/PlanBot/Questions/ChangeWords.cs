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
    public bool In(Question question) => In(question.Terms.Syllables, question.Terms.WritesMarks);

    /// <param name="writesMarks">True where a word without a mark is meant without one.</param>
    public bool In(IReadOnlyList<Syllable> text, bool writesMarks) => Enumerable.Range(0, text.Count).Any(i => _words.At(text, i, writesMarks).Any());
}
