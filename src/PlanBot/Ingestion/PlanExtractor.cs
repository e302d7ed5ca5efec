using PlanBot.Assignments;
using PlanBot.Clauses;
using PlanBot.Deadlines;
using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Storage;
using PlanBot.Targets;
using PlanBot.Units;

namespace PlanBot.Ingestion;

/// <summary>Everything that can be read out of one document, step by step; touches no database.</summary>
internal sealed class PlanExtractor(ClauseReader clauses, TargetReader targets, DeadlineReader deadlines, UnitDirectory units, PromptBook prompts)
{
    public StoredPlan Extract(PlanDocument document, DateTimeOffset now)
    {
        var outline = clauses.Read(document);
        var stated = targets.Read(document, outline, units);
        var assigned = AssignmentReader.Read(document, outline, units);
        return new(document, outline, now)
        {
            Targets = stated.Targets,
            Assignments = assigned,
            Deadlines = deadlines.Read(document, outline, stated.Targets, assigned),
            Remarks = [.. stated.Remarks.Select(Sentence)],
        };
    }

    private string Sentence(PlanRemark remark) =>
        prompts.Say("ingest.remark", ("line", remark.Lines.First), ("quote", remark.Quote), ("found", remark.Found));
}
