using PlanBot.Questions;

namespace PlanBot.Answers.Comparing;

/// <summary>How the wards stand to one another.</summary>
/// <param name="All">Every statement, in the order they are shown.</param>
/// <param name="Ranked">Those whose figures can be set against one another, in the order the question asks for.</param>
/// <param name="OtherYear">Figures of the same kind for another year.</param>
/// <param name="OtherMeasure">Figures of another kind: a count beside a share, growth beside a level, a share of something else.</param>
/// <param name="Worded">Statements without a figure.</param>
internal sealed record Standing(
    IReadOnlyList<Statement> All,
    IReadOnlyList<Statement> Ranked,
    IReadOnlyList<Statement> OtherYear,
    IReadOnlyList<Statement> OtherMeasure,
    IReadOnlyList<Statement> Worded)
{
    public static Standing Of(ComparisonAim aim, IReadOnlyList<Statement> statements)
    {
        var figures = statements.Where(s => Measure.Of(s.Figure) is not null).ToList();
        var worded = statements.Except(figures).ToList();
        var main = figures.Where(s => s.IsOfOneThing).GroupBy(s => Measure.Of(s.Figure)).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Sum(s => s.Score)).FirstOrDefault()?.ToList() ?? [];
        var other = figures.Except(main).ToList();
        var inYear = main.Where(s => s.IsOfTheYear).ToList();
        var otherYear = inYear.Count == 0 ? [] : main.Except(inYear).ToList();
        var ranked = inYear.Count == 0 ? main : inYear;
        var ordered = Order(aim, ranked);
        return new(Ranks(aim) ? [.. ordered, .. otherYear, .. other, .. worded] : statements, ordered, otherYear, other, worded);
    }

    private static bool Ranks(ComparisonAim aim) => aim is ComparisonAim.Highest or ComparisonAim.Lowest or ComparisonAim.SideBySide;

    // A range counts by its better end, then by its other one.
    private static List<Statement> Order(ComparisonAim aim, List<Statement> statements) => aim switch
    {
        ComparisonAim.Lowest => [.. statements.OrderBy(Lower).ThenBy(Upper)],
        ComparisonAim.Highest or ComparisonAim.SideBySide => [.. statements.OrderByDescending(Upper).ThenByDescending(Lower)],
        _ => statements,
    };

    /// <summary>True where two figures are the same number or the same range.</summary>
    public static bool Same(Statement one, Statement other) => Lower(one) == Lower(other) && Upper(one) == Upper(other);

    public static decimal Lower(Statement s) => s.Figure!.Value!.Value;

    public static decimal Upper(Statement s) => s.Figure!.ValueTo ?? s.Figure!.Value!.Value;
}
