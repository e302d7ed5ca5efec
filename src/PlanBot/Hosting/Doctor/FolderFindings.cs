using PlanBot.Plans;
using PlanBot.Prompts;

namespace PlanBot.Hosting.Doctor;

/// <summary>What is shipped beside the program is there and of use: sentences and seeds.</summary>
internal sealed class FolderFindings(PromptBook prompts)
{
    public IEnumerable<Finding> Prompts()
    {
        var problems = PromptCheck.Run(prompts, ShippedPrompts.Uses);
        return problems.Count > 0
            ? problems.Select(p => new Finding(false, prompts.Say("doctor.prompt_wrong", ("detail", p))))
            : [new(true, prompts.Say("doctor.prompts", ("count", prompts.Names.Count)))];
    }

    public IEnumerable<Finding> Seeds()
    {
        if (FirstStart.Seeds.Count == 0)
            return [new(false, prompts.Say("doctor.no_seeds", ("path", FirstStart.SeedFolder)))];
        var rejected = FirstStart.Seeds.Select(PlanFile.Read).OfType<PlanReading.Rejected>().ToList();
        return rejected.Count > 0
            ? rejected.Select(r => new Finding(false, PlanRejections.Sentence(prompts, r)))
            : [new(true, prompts.Say("doctor.seeds", ("count", FirstStart.Seeds.Count)))];
    }
}
