using PlanBot.Clauses;
using PlanBot.Plans;
using PlanBot.Storage;

namespace PlanBot.Ingestion;

/// <summary>Everything that can be read out of one document, step by step; touches no database.</summary>
internal sealed class PlanExtractor(ClauseReader clauses)
{
    public StoredPlan Extract(PlanDocument document, DateTimeOffset now)
    {
        var outline = clauses.Read(document);
        return new(document, outline, now) { Warnings = outline.Warnings };
    }
}
