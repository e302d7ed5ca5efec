using System.Diagnostics;
using PlanBot.Prompts;

namespace PlanBot.Plans;

/// <summary>Says in Vietnamese why a file was not taken in and what to do (prompts/plans.txt).</summary>
internal static class PlanRejections
{
    /// <summary>One or two sentences that name the file and the way out.</summary>
    /// <exception cref="PromptException">prompts/plans.txt lacks the sentence.</exception>
    public static string Sentence(PromptBook prompts, PlanReading.Rejected rejected) =>
        prompts.Say(Name(rejected), ("file", rejected.File), ("detail", rejected.Detail), ("limit", PlanFile.LargestBytes / 1024 / 1024));

    private static string Name(PlanReading.Rejected rejected) => rejected.Reason switch
    {
        PlanRejection.NotFound => "plans.not_found",
        PlanRejection.Unreadable => "plans.unreadable",
        PlanRejection.Empty => "plans.empty",
        PlanRejection.TooLarge => "plans.too_large",
        PlanRejection.Binary when rejected.Detail.Length > 0 => "plans.binary_known",
        PlanRejection.Binary => "plans.binary",
        PlanRejection.NotUtf8 when rejected.Detail.Length > 0 => "plans.not_utf8_known",
        PlanRejection.NotUtf8 => "plans.not_utf8",
        PlanRejection.BrokenUtf => "plans.broken_utf",
        _ => throw new UnreachableException(),
    };
}
