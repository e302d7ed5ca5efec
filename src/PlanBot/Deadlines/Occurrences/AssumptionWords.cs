using PlanBot.Prompts;

namespace PlanBot.Deadlines.Occurrences;

/// <summary>Says what was assumed about a day (prompts/calendar.txt).</summary>
internal sealed class AssumptionWords(PromptBook prompts)
{
    /// <summary>"kế hoạch không ghi ngày; tạm tính đến 31/12/2026"; null where the plan prints the day.</summary>
    public string? Of(Occurrence occurrence) => occurrence.Assumption switch
    {
        Assumption.None => null,
        Assumption.LastDay => prompts.Say("calendar.assumed_day", ("due", Day(occurrence.Due))),
        Assumption.YearlyCheck => prompts.Say(
            "calendar.assumed_check", ("from", occurrence.Start!.Value.Year), ("to", occurrence.RunsTo!.Value.Year), ("due", Day(occurrence.Due))),
        _ => prompts.Say("calendar.assumed_time", ("due", Day(occurrence.Due))),
    };

    private static string Day(DateOnly day) => $"{day:dd/MM/yyyy}";
}
