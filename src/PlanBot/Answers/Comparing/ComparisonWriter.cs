using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Questions;

namespace PlanBot.Answers.Comparing;

/// <summary>Writes a comparison: the conclusion, a line for each ward, and the wards that state nothing.</summary>
internal sealed class ComparisonWriter(PromptBook prompts, Conclusion conclusion, StatementText texts)
{
    private const int MostLines = 12;
    private const int LongestCell = 40;

    /// <param name="wards">The wards that were looked at.</param>
    /// <param name="statements">What they state, at most one each; one at least.</param>
    /// <param name="isWhole">False where there are more wards than were looked at.</param>
    public Answer.Found Write(ComparisonAsked asked, IReadOnlyList<WardName> wards, IReadOnlyList<Statement> statements, bool isWhole)
    {
        var standing = Standing.Of(asked.Aim, statements);
        var lacking = isWhole ? wards.Except(statements.Select(s => s.Ward)).ToList() : [];
        var lines = new List<string> { conclusion.Of(asked, standing, lacking) };
        var shown = asked.AimsAtTime ? [.. standing.All.OrderBy(s => StatementYears.Names(s) ? Conclusion.YearOf(s) : int.MaxValue)] : standing.All;
        lines.AddRange(shown.Take(MostLines).Select(s => texts.Line(s, !asked.AimsAtTime || StatementYears.Names(s))));
        if (statements.Count > MostLines)
            lines.Add(prompts.Say("compare.more", ("wards", conclusion.Names(shown.Skip(MostLines).Select(s => s.Ward)))));
        if (lacking.Count > 0 && asked.Level is null && asked.Aim is not (ComparisonAim.Stating or ComparisonAim.Lacking) && (standing.Ranked.Count > 0 || asked.AimsAtTime))
            lines.Add(prompts.Say(asked.AimsAtTime ? "compare.lacking_year" : "compare.lacking", ("wards", conclusion.Names(lacking))));
        if (!isWhole)
            lines.Add(prompts.Say("compare.part", ("wards", conclusion.Names(wards))));
        return new(
            string.Join('\n', lines),
            [.. shown.DistinctBy(s => s.Clause.Id).Select(s => new Citation(s.Plan, s.Clause, Used: true))],
            [.. shown.Where(s => s.IsTarget).Select(s => new UsedTarget(s.Plan, s.Figure!))])
        { Table = TableOf([.. shown.Take(MostLines)]), NamesPlaces = true };
    }

    /// <summary>Said where no ward states it.</summary>
    public Answer.NotFound None(ComparisonAsked asked, IReadOnlyList<WardName> wards) =>
        new(prompts.Say("compare.none", ("wards", asked.Wards.Count == 0 ? prompts.Say("compare.all_wards") : conclusion.Names(wards))));

    /// <summary>Said where wards are to be compared and nothing is named in which.</summary>
    public Answer.Clarify OfWhat() => new(prompts.Say("compare.of_what"));

    // Only where every ward's figure is short: a sentence does not belong into a cell.
    private AnswerTable? TableOf(IReadOnlyList<Statement> shown) =>
        shown.Count < 2 || shown.Any(s => s.Figure is null || StatementText.Value(s).Length > LongestCell) ? null
        : new(
            [prompts.Say("compare.column_ward"), prompts.Say("compare.column_value"), prompts.Say("compare.column_time")],
            [.. shown.Select(s => (IReadOnlyList<string>)[s.Ward.Value, StatementText.Value(s), texts.Period(s, s.Figure!)])]);
}
