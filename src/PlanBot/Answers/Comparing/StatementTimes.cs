using PlanBot.Targets;

namespace PlanBot.Answers.Comparing;

/// <summary>Of an indicator that a plan sets for several years or in several measures, the figure that can be set beside the other wards'.</summary>
internal static class StatementTimes
{
    /// <summary>The statements with those figures, in their order.</summary>
    /// <param name="years">The years asked for; empty for none.</param>
    /// <param name="chosen">One statement a ward.</param>
    /// <param name="wards">All the wards' statements, where the further figures are among.</param>
    public static IReadOnlyList<Statement> Of(IReadOnlyList<int> years, IReadOnlyList<Statement> chosen, List<List<Statement>> wards)
    {
        var figures = chosen.Select(c => FiguresOf(c, wards)).ToList();
        var measure = MostCommon(figures);
        var sorted = chosen.Zip(figures, (c, f) => Sorted(c, f, measure)).ToList();
        return YearOf(years, [.. sorted.Select(s => s.Alike).Where(a => a.Count > 0)]) is not { } year ? chosen
            : [.. chosen.Zip(sorted, (c, s) => InYear(c, s.Alike, s.Other, year))];
    }

    // The same indicator in the same passage, for each time and in whatever measure.
    private static List<Target> FiguresOf(Statement chosen, List<List<Statement>> wards) =>
        chosen is not { IsTarget: true, Figure: { } figure } ? (chosen.Figure is { } read ? [read] : [])
        : [.. wards.SelectMany(w => w).Where(s => s.IsTarget && s.Clause.Id == chosen.Clause.Id && s.Figure!.Indicator == figure.Indicator)
            .Select(s => s.Figure!).OrderBy(f => f.Period.From).ThenBy(f => f.Period.To)];

    private static Measure? MostCommon(IReadOnlyList<List<Target>> wards) =>
        wards.SelectMany(figures => figures.Select(f => Measure.Of(f)).Distinct()).Where(m => m is not null)
            .GroupBy(m => m).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key;

    private static (List<Target> Alike, List<Target> Other) Sorted(Statement statement, List<Target> figures, Measure? measure)
    {
        var wanted = figures.Exists(f => Measure.Of(f) == measure) ? measure : Measure.Of(statement.Figure);
        var alike = figures.Where(f => Measure.Of(f) == wanted).ToList();
        return (alike, [.. figures.Except(alike)]);
    }

    // The year asked for, else the one that most wards have a figure for; of equals the latest.
    private static int? YearOf(IReadOnlyList<int> asked, IReadOnlyList<List<Target>> wards)
    {
        if (asked.Count > 0)
            return asked[^1];
        return wards.Count == 0 ? null
            : wards.SelectMany(w => w).SelectMany(f => new[] { f.Period.From, f.Period.To }).Distinct()
                .OrderByDescending(y => wards.Count(w => w.Exists(f => Covers(f.Period, y)))).ThenByDescending(y => y).First();
    }

    private static Statement InYear(Statement statement, List<Target> alike, List<Target> other, int year)
    {
        if (alike.Count == 0)
            return statement;
        var figure = alike.Find(f => f.Period == TargetPeriod.InYear(year)) ?? alike.Find(f => Covers(f.Period, year)) ?? alike.MinBy(f => Math.Abs(f.Period.To - year))!;
        return statement with { Figure = figure, Further = [.. alike.Where(f => f != figure), .. other], IsOfTheYear = Covers(figure.Period, year) };
    }

    private static bool Covers(TargetPeriod period, int year) => period.From <= year && year <= period.To;
}
