using PlanBot.Language.Terms;
using PlanBot.Questions;
using PlanBot.Retrieval;

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
internal sealed class EvidenceReader(TermAnalyzer analyzer)
{
    public Evidence Read(Question question, Subject subject, IEnumerable<RankedPassage> passages)
    {
        var asksFigure = question.Asks(QuestionIntents.Figure);
        var inPercent = asksFigure && AsksPercent(question);
        return new(subject, [.. passages.Select(Weigh)]);

        Weighed Weigh(RankedPassage passage)
        {
            var words = new PassageWords(passage.Terms, passage.Clause, analyzer, inPercent);
            var freely = new Coverage(subject, words, byFigure: false);
            return new(passage, words, freely, asksFigure ? new(subject, words, byFigure: true) : freely);
        }
    }

    private static bool AsksPercent(Question question) =>
        question.Text.Contains('%', StringComparison.Ordinal) || question.Terms.Terms.Any(t => t.Alternatives.Contains(TermAnalyzer.Percent));
}
