using System.Globalization;
using PlanBot.Language;
using PlanBot.Questions;

namespace PlanBot.Answers.Honesty;

/// <summary>The words that say what kind of thing is asked for ("tỷ lệ", "đơn vị nào") and not about what (index/intents.tsv).</summary>
internal sealed class AskingWords
{
    private const string YearWord = "nam";

    private readonly ILookup<string, string[]> _phrases; // by their first syllable

    private AskingWords(IEnumerable<string[]> phrases) => _phrases = phrases.Where(p => p.Length > 0).ToLookup(p => p[0], StringComparer.Ordinal);

    /// <exception cref="VocabularyException">The file or a row of it is wrong.</exception>
    public static AskingWords Load(string folder) =>
        new(VocabularyFile.Read(folder, "intents.tsv", 2).Select(r => Syllables.Read(r.Fields[1]).Select(s => s.Key).ToArray()));

    /// <summary>The syllables of a question that such words take, from 0. The year it asks about is among them: periods are judged apart.</summary>
    public HashSet<int> In(Question asked)
    {
        var question = asked.Terms.Syllables;
        var taken = new HashSet<int>();
        for (var i = 0; i < question.Count; i++)
        {
            if (asked.Years.Any(y => question[i].Key == y.ToString(CultureInfo.InvariantCulture)))
                taken.UnionWith(i > 0 && question[i - 1].Key == YearWord ? [i - 1, i] : [i]);
            foreach (var phrase in _phrases[question[i].Key])
                if (StandsAt(question, i, phrase))
                    taken.UnionWith(Enumerable.Range(i, phrase.Length));
        }

        return taken;
    }

    private static bool StandsAt(IReadOnlyList<Syllable> question, int start, string[] phrase)
    {
        if (start + phrase.Length > question.Count)
            return false;
        for (var i = 0; i < phrase.Length; i++)
            if (question[start + i].Key != phrase[i])
                return false;
        return true;
    }
}
