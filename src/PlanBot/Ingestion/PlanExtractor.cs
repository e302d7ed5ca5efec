using PlanBot.Clauses;
using PlanBot.Plans;
using PlanBot.Storage;
using PlanBot.Targets;
using PlanBot.Units;

namespace PlanBot.Ingestion;

/// <summary>Everything that can be read out of one document, step by step; touches no database.</summary>
internal sealed class PlanExtractor(ClauseReader clauses, TargetReader targets, UnitDirectory units)
{
    public StoredPlan Extract(PlanDocument document, DateTimeOffset now)
    {
        var outline = clauses.Read(document);
        var stated = targets.Read(document, outline, units);
        return new(document, outline, now) { Targets = stated.Targets, Warnings = outline.Warnings };
    }
}
