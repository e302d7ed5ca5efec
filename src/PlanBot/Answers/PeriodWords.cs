using System.Globalization;
using PlanBot.Clauses;
using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Targets;

namespace PlanBot.Answers;

/// <summary>
/// Says by when a figure holds, in years that the passage or its plan's header prints: where the passage says "trước năm
/// 2030" or "năm 2026 và các năm tiếp theo", so does the answer, and no year is said that a reader cannot find there.
/// </summary>
internal sealed class PeriodWords(PromptBook prompts)
{
    /// <summary>"năm 2030", "hằng năm 2026 - 2030", "trước năm 2030", "hằng năm sau năm 2026 đến năm 2030".</summary>
    /// <param name="plan">The header of the plan it stands in.</param>
    /// <param name="clause">The passage that states the figure.</param>
    public string Of(TargetPeriod period, PlanHeader plan, Clause clause)
    {
        bool Prints(int year) => Printed(year, plan, clause);
        if (period.Kind == TargetPeriodKind.Year || period.From == period.To)
            return !Prints(period.To) && Prints(period.To + 1) ? prompts.Say("answer.before_year", ("year", period.To + 1)) : prompts.Say("answer.in_year", ("year", period.To));
        var average = period.Kind == TargetPeriodKind.Average;
        return !Prints(period.From) && Prints(period.From - 1)
            ? prompts.Say(average ? "answer.average_after" : "answer.each_year_after", ("before", period.From - 1), ("to", period.To))
            : prompts.Say(average ? "answer.average" : "answer.each_year", ("from", period.From), ("to", period.To));
    }

    private static bool Printed(int year, PlanHeader plan, Clause clause)
    {
        var digits = year.ToString(CultureInfo.InvariantCulture);
        bool Holds(string text) => text.Contains(digits, StringComparison.Ordinal);
        return plan.Period is { } period && (period.From == year || period.To == year)
            || Holds(clause.Text) || Holds(plan.Title) || clause.Headings.Any(Holds)
            || (clause.Row is { } row && (Holds(row.AppendixTitle) || row.Cells.Any(c => Holds(c.Header))));
    }
}
