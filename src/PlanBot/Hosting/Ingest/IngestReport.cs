using PlanBot.Answers;
using PlanBot.Ingestion;
using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Storage;

namespace PlanBot.Hosting.Ingest;

/// <summary>Says what became of a file (prompts/ingest.txt).</summary>
internal sealed class IngestReport(PromptBook prompts, PlanNames names)
{
    /// <summary>Takes the seeds in if there is nothing yet, with a line for each as it is done.</summary>
    public void TakeSeeds(FirstStart first, TextWriter output) => first.Run(
        count => output.WriteLine(prompts.Say("ingest.began", ("count", count))),
        outcome => output.WriteLine(PlanOf(outcome) is { } plan ? $"{outcome.File}: {Figures(plan)}" : Sentence(outcome)));

    /// <summary>What became of the file, how much of it was understood, and what to look at.</summary>
    public IEnumerable<string> Lines(IngestOutcome outcome)
    {
        yield return Sentence(outcome);
        if (PlanOf(outcome) is not { } plan)
            yield break;
        yield return "  " + Figures(plan);
        foreach (var warning in plan.Outline.Warnings.Concat(plan.Warnings).Distinct())
            yield return "  " + prompts.Say("ingest.warning", ("warning", WarningOf(warning)));
        foreach (var remark in plan.Remarks)
            yield return "  " + prompts.Say("ingest.warning", ("warning", remark));
    }

    private string Sentence(IngestOutcome outcome) => outcome switch
    {
        IngestOutcome.Added added => prompts.Say("ingest.added", ("file", added.File), ("plan", NameOf(added.Plan))),
        IngestOutcome.Replaced replaced => prompts.Say(
            "ingest.replaced", ("file", replaced.File), ("plan", NameOf(replaced.Plan)), ("earlier", replaced.Earlier.File)),
        IngestOutcome.Unchanged same => prompts.Say("ingest.unchanged", ("file", same.File), ("plan", names.Of(same.Plan)), ("earlier", same.Plan.File)),
        IngestOutcome.Twice twice => Twice(twice),
        IngestOutcome.NoWard noWard => prompts.Say("ingest.no_ward", ("file", noWard.File)),
        IngestOutcome.Rejected rejected => PlanRejections.Sentence(prompts, rejected.Reason),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private string Twice(IngestOutcome.Twice twice)
    {
        var newer = PlanAges.Compare(twice.Offered.Date, twice.Existing.Header.Date) switch
        {
            > 0 => "ingest.offered_newer",
            < 0 => "ingest.existing_newer",
            0 => "ingest.same_date",
            null => "ingest.unknown_date",
        };
        return prompts.Say(
            "ingest.twice", ("file", twice.File), ("plan", names.Of(twice.Existing)), ("earlier", twice.Existing.File),
            ("newer", prompts.Say(newer, ("file", twice.File), ("earlier", twice.Existing.File),
                ("date", PlanNames.Date(twice.Offered.Date) ?? ""), ("earlier_date", PlanNames.Date(twice.Existing.Header.Date) ?? ""))));
    }

    private string Figures(StoredPlan plan)
    {
        var share = LineShare.Of(plan.Outline, plan.Document.Lines.Count);
        return prompts.Say(
            "ingest.figures", ("accounted", share.Accounted), ("lines", share.Lines), ("percent", share.Percent),
            ("clauses", plan.Outline.Clauses.Count), ("targets", plan.Targets.Select(t => t.Item).Distinct().Count()), ("figures", plan.Targets.Count),
            ("assignments", plan.Assignments.Count), ("deadlines", plan.Deadlines.Count));
    }

    private string WarningOf(string warning) => warning == "no-heading" ? prompts.Say("ingest.no_heading") : warning;

    private string NameOf(StoredPlan plan) => names.Of(new PlanSummary(
        0, plan.Document.Header, plan.Document.File, plan.Document.Sha256, plan.IngestedAt, new(0, 0, 0, 0, 0), [], []));

    private static StoredPlan? PlanOf(IngestOutcome outcome) => outcome switch
    {
        IngestOutcome.Added added => added.Plan,
        IngestOutcome.Replaced replaced => replaced.Plan,
        _ => null,
    };
}
