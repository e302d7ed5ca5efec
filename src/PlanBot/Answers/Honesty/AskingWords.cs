using PlanBot.Language;

namespace PlanBot.Answers.Honesty;

/// <summary>The words that say what kind of thing is asked for ("tỷ lệ", "đơn vị nào") and not about what (index/intents.tsv).</summary>
internal sealed class AskingWords
{
    private readonly List<string[]> _phrases;

    private AskingWords(List<string[]> phrases) => _phrases = phrases;

    /// <exception cref="VocabularyException">The file or a row of it is wrong.</exception>
    public static AskingWords Load(string folder) =>
        new([.. VocabularyFile.Read(folder, "intents.tsv", 2).Select(r => Syllables.Read(r.Fields[1]).Select(s => s.Key).ToArray()).Where(p => p.Length > 0)]);

    /// <summary>The syllables of a question that such words take, from 0.</summary>
    public HashSet<int> In(IReadOnlyList<Syllable> question)
    {
        var taken = new HashSet<int>();
        foreach (var phrase in _phrases)
            for (var i = 0; i + phrase.Length <= question.Count; i++)
                if (phrase.Index().All(p => question[i + p.Index].Key == p.Item))
                    taken.UnionWith(Enumerable.Range(i, phrase.Length));
        return taken;
    }
}
