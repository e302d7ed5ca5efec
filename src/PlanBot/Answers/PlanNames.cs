using PlanBot.Answers.Honesty;
using PlanBot.Clauses;
using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Storage;

namespace PlanBot.Answers;

/// <summary>How a plan and its places are named to a reader.</summary>
internal sealed class PlanNames(PromptBook prompts)
{
    /// <summary>"Kế hoạch số 135/KH-UBND ngày 23/12/2025 của UBND phường Kiến An".</summary>
    public string Of(PlanSummary plan)
    {
        var date = Date(plan.Header.Date);
        var key = (plan.Number, date) switch
        {
            (null, null) => "plan.bare",
            (null, _) => "plan.dated",
            (_, null) => "plan.numbered",
            _ => "plan.full",
        };
        return prompts.Say(key, ("number", plan.Number ?? ""), ("date", date ?? ""), ("ward", plan.Ward.Value), ("period", Period(plan.Header.Period) ?? ""))
            .Replace("  ", " ", StringComparison.Ordinal).TrimEnd(' ', ',');
    }

    /// <summary>"kế hoạch của phường An Dương, Kiến An"; "kế hoạch của các phường" where none is named.</summary>
    public string OfWards(IReadOnlyList<WardName> wards) => wards.Count == 0
        ? prompts.Say("answer.plans_of_all")
        : prompts.Say("answer.plans_of_ward", ("wards", WardList.Of(wards)));

    /// <summary>A clause's address as it is read aloud: "III › 1 › gạch đầu dòng 11".</summary>
    public string Place(Clause clause) => string.Join(" › ", clause.Address.Split(" › ").Select(part => part switch
    {
        ['-', ' ', .. var n] => prompts.Say("address.dash", ("number", n)),
        ['+', ' ', .. var n] => prompts.Say("address.plus", ("number", n)),
        ['*', ' ', .. var n] => prompts.Say("address.star", ("number", n)),
        ['•', ' ', .. var n] => prompts.Say("address.dash", ("number", n)),
        _ => part,
    }));

    /// <summary>"23/12/2025", "11/2025", "2026"; null where the plan bears none.</summary>
    public static string? Date(PartialDate? date) => date switch
    {
        null => null,
        { Month: null } d => $"{d.Year}",
        { Day: null } d => $"{d.Month}/{d.Year}",
        { } d => $"{d.Day}/{d.Month}/{d.Year}",
    };

    /// <summary>"2026 - 2030", "2026"; null where none was found.</summary>
    public static string? Period(PlanPeriod? period) =>
        period is not { } p ? null : p.From == p.To ? $"{p.From}" : $"{p.From} - {p.To}";
}
