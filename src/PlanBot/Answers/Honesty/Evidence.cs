using PlanBot.Indexing;
using PlanBot.Language.Terms;
using PlanBot.Questions;
using PlanBot.Retrieval;
using PlanBot.Storage;

namespace PlanBot.Answers.Honesty;

/// <summary>One passage and how much of the subject it holds, read freely and, where a figure was asked for, by its figures alone.</summary>
internal sealed record Weighed(RankedPassage Passage, PassageWords Words, Coverage Freely, Coverage ByFigure);

/// <summary>What the best passages hold of a question's subject.</summary>
internal sealed record Evidence(Subject Subject, IReadOnlyList<Weighed> Passages)
{
    /// <summary>The best share of the subject's neighbours.</summary>
    public double Pairs => Passages.Select(p => p.Freely.Pairs).DefaultIfEmpty().Max();

    /// <summary>The same by figures, where a figure was asked for.</summary>
    public double PairsByFigure => Passages.Select(p => p.ByFigure.Pairs).DefaultIfEmpty().Max();

    /// <summary>The best share of the subject's words.</summary>
    public double Words => Passages.Select(p => p.Freely.Words).DefaultIfEmpty().Max();

    public bool BySynonym => Passages.Any(p => p.Freely.BySynonym);
}

/// <summary>Weighs passages against a question's subject.</summary>
internal sealed class EvidenceReader(IClauseIndex index, TermAnalyzer analyzer)
{
    public Evidence Read(ReadSession session, Question question, Subject subject, IEnumerable<RankedPassage> passages)
    {
        var asked = passages.ToDictionary(p => p.Stored.Row);
        var asksFigure = question.Asks(QuestionIntents.Figure);
        var inPercent = asksFigure && AsksPercent(question);
        var weighed = new List<Weighed>(asked.Count);
        foreach (var analysed in index.Load(session, [.. asked.Keys]))
        {
            var words = new PassageWords(analysed, asked[analysed.Row].Clause, analyzer, inPercent);
            var freely = new Coverage(subject, words, byFigure: false);
            weighed.Add(new(asked[analysed.Row], words, freely, asksFigure ? new Coverage(subject, words, byFigure: true) : freely));
        }

        return new(subject, [.. weighed.OrderByDescending(w => w.Passage.Score)]);
    }

    private static bool AsksPercent(Question question) =>
        question.Text.Contains('%', StringComparison.Ordinal) || question.Terms.Terms.Any(t => t.Alternatives.Contains(TermAnalyzer.Percent));
}
