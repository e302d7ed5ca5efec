using PlanBot.Clauses;
using PlanBot.Storage;

namespace PlanBot.Answers.Comparing;

/// <summary>A passage of a ward's plan that speaks of what is compared.</summary>
/// <param name="Own">Its analysed terms, a line break between sentences.</param>
internal sealed record FoundPassage(Stored<Clause> Stored, PlanSummary Plan, string Own)
{
    public Clause Clause => Stored.Value;
}
