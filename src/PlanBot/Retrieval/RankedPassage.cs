using PlanBot.Clauses;
using PlanBot.Indexing;
using PlanBot.Plans;
using PlanBot.Storage;

namespace PlanBot.Retrieval;

/// <summary>A passage in its place in the ranking.</summary>
/// <param name="Terms">What the index holds of it.</param>
/// <param name="WeighSentences">Weighs its sentences; asked once, and only for a passage that is quoted.</param>
internal sealed record RankedPassage(Stored<Clause> Stored, PlanSummary Plan, Signs Signs, double Score, AnalysedPassage Terms, Func<IReadOnlyList<double>> WeighSentences)
{
    private IReadOnlyList<double>? _sentences;

    /// <summary>How much of the question each of its sentences holds (<see cref="Language.Sentences.Parts"/>).</summary>
    public IReadOnlyList<double> Sentences => _sentences ??= WeighSentences();

    public Clause Clause => Stored.Value;
    public WardName Ward => Plan.Ward;

    /// <summary>Which of its sentences holds most of the question, from 0.</summary>
    public int BestSentence => Enumerable.Range(0, Sentences.Count).MaxBy(i => Sentences[i]);
}

/// <summary>What was found for a question, best first.</summary>
/// <param name="Matcher">What was looked for: the same question about other wards looks for the same.</param>
internal sealed record Ranking(IReadOnlyList<RankedPassage> Passages, TermMatcher Matcher);
