using PlanBot.Language.Terms;
using PlanBot.Language.Vocabulary;
using PlanBot.Questions;

namespace PlanBot.Answers.Honesty;

/// <summary>One syllable of a question or two neighbours, and the matters they touch by themselves.</summary>
internal sealed class WordMatters
{
    // So much of the matters makes half of the link.
    private const double Half = 0.8;

    private readonly int _start;
    private readonly int _length;
    private readonly Lazy<TouchedConcepts> _touched;
    private readonly Lazy<Dictionary<string, double>> _weights;

    // The matters are worked out when they are first asked for: most words stand in the text themselves.
    private WordMatters(int start, int length, Func<TouchedConcepts> touched)
    {
        (_start, _length, _touched) = (start, length, new(touched));
        _weights = new(() => _touched.Value.Terms.ToDictionary(t => t.Term, t => t.Weight, StringComparer.Ordinal));
    }

    public bool Covers(SubjectPart word) => word.Start >= _start && word.Start < _start + _length;

    /// <summary>How far a text speaks of these matters, from 0 to 1.</summary>
    public double In(HashSet<string> text)
    {
        var matters = _touched.Value;
        if (matters.Terms.Count == 0)
            return 0;
        var held = 0.0;
        foreach (var term in text)
            held += _weights.Value.GetValueOrDefault(term);
        var found = held / matters.Terms[0].Weight;
        return matters.Sureness * found / (found + Half);
    }

    /// <summary>The words of a question one by one and two by two: "dịch giã" touches epidemics where "giã" touches nothing.</summary>
    public static IReadOnlyList<WordMatters> Of(Question question, Concepts concepts)
    {
        var all = new List<WordMatters>();
        var reading = question.Terms.Reading;
        for (var i = 0; i < reading.Count; i++)
        {
            all.Add(Of([reading[i]], question, concepts));
            if (i > 0 && !reading[i].Break)
                all.Add(Of([reading[i - 1], reading[i]], question, concepts));
        }

        return all;
    }

    private static WordMatters Of(Token[] words, Question question, Concepts concepts) =>
        new(words[0].Start, words[^1].Start + words[^1].Length - words[0].Start, () => concepts.Of(words, question.Terms.WritesMarks));
}
