using PlanBot.Plans;
using PlanBot.Storage;

namespace PlanBot.Ingestion;

/// <summary>What became of one file.</summary>
internal abstract record IngestOutcome(string File)
{
    /// <summary>Taken in as a new plan.</summary>
    internal sealed record Added(string File, StoredPlan Plan) : IngestOutcome(File);

    /// <summary>Taken in in the place of an earlier plan.</summary>
    internal sealed record Replaced(string File, StoredPlan Plan, PlanSummary Earlier) : IngestOutcome(File);

    /// <summary>The same content is there already; nothing was done.</summary>
    internal sealed record Unchanged(string File, PlanSummary Plan) : IngestOutcome(File);

    /// <summary>The ward has this plan from another file; nothing was done without being told which to keep.</summary>
    internal sealed record Twice(string File, PlanHeader Offered, PlanSummary Existing) : IngestOutcome(File);

    /// <summary>The text names no ward, and none was given.</summary>
    internal sealed record NoWard(string File) : IngestOutcome(File);

    /// <summary>The file could not be read.</summary>
    internal sealed record Rejected(string File, PlanReading.Rejected Reason) : IngestOutcome(File);
}
