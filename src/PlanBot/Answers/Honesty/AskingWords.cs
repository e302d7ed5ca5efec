using System.Globalization;
using PlanBot.Language;
using PlanBot.Questions;

namespace PlanBot.Answers.Honesty;

/// <summary>The words that say what kind of thing is asked for ("tỷ lệ", "đơn vị nào") and not about what (index/intents.tsv).</summary>
internal sealed class AskingWords
{
    private const string YearWord = "nam";

    private readonly List<string[]> _phrases;

    private AskingWords(List<string[]> phrases) => _phrases = phrases;

    /// <exception cref="VocabularyException">The file or a row of it is wrong.</exception>
    public static AskingWords Load(string folder) =>
        new([.. VocabularyFile.Read(folder, "intents.tsv", 2).Select(r => Syllables.Read(r.Fields[1]).Select(s => s.Key).ToArray()).Where(p => p.Length > 0)]);

    /// <summary>The syllables of a question that such words take, from 0. The year it asks about is among them: periods are judged apart.</summary>
    public HashSet<int> In(Question asked)
    {
        var question = asked.Terms.Syllables;
        var taken = new HashSet<int>();
        for (var i = 0; i < question.Count; i++)
            if (asked.Years.Any(y => question[i].Key == y.ToString(CultureInfo.InvariantCulture)))
                taken.UnionWith(i > 0 && question[i - 1].Key == YearWord ? [i - 1, i] : [i]);
        foreach (var phrase in _phrases)
            for (var i = 0; i + phrase.Length <= question.Count; i++)
                if (phrase.Index().All(p => question[i + p.Index].Key == p.Item))
                    taken.UnionWith(Enumerable.Range(i, phrase.Length));
        return taken;
    }
}
