using PlanBot.Clauses;
using PlanBot.Plans;
using PlanBot.Storage;

namespace PlanBot.Retrieval;

/// <summary>A passage in its place in the ranking.</summary>
/// <param name="BestSentence">Which sentence of the passage holds most of the question, from 0.</param>
internal sealed record RankedPassage(Stored<Clause> Stored, PlanSummary Plan, Signs Signs, double Score, int BestSentence)
{
    public Clause Clause => Stored.Value;
    public WardName Ward => Plan.Ward;
}

/// <summary>What was found for a question, best first.</summary>
/// <param name="Terms">How many terms of the question the index holds.</param>
internal sealed record Ranking(IReadOnlyList<RankedPassage> Passages, bool HasTerms);
