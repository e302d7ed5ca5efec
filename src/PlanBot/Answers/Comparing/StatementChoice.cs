using PlanBot.Plans;
using PlanBot.Questions;
using PlanBot.Targets;

namespace PlanBot.Answers.Comparing;

/// <summary>
/// Chooses one statement of each ward so that they are of the same thing: among what speaks of the subject well enough,
/// the one that the other wards state too.
/// </summary>
internal sealed class StatementChoice(ComparisonAsked asked, SubjectMatcher matcher)
{
    // Below this nothing was said of the subject; below this share of the best ward's coverage the ward says something else.
    private const double Enough = 0.5;
    private const double ShareOfBest = 0.62;
    private const double Agreement = 0.4;

    /// <summary>The statements chosen, at most one a ward, in the order of the wards; empty where no ward states it.</summary>
    public IReadOnlyList<Statement> Choose(IReadOnlyList<IReadOnlyList<Statement>> wards)
    {
        var answering = wards.Select(w => w.Where(Answers).ToList()).ToList();
        var best = answering.SelectMany(w => w).Select(s => s.Coverage).DefaultIfEmpty(0).Max();
        if (best < Enough)
            return [];
        var able = answering.Select(w => w.Where(s => s.Coverage >= best * ShareOfBest).ToList()).ToList();
        var chosen = able.Where(w => w.Count > 0).Select(w => w.MaxBy(s => s.Score + (Agreement * AgreementOf(s, w, able)))!).ToList();
        var grouped = chosen.Select(c => (Statement: c, Times: TimesOf(c, able))).ToList();
        return YearOf(grouped.Select(g => g.Times)) is not { } year ? chosen
            : [.. grouped.Select(g => InYear(g.Statement, g.Times, year))];
    }

    // A sentence without a figure is no answer to how much, one without a year none to when.
    private bool Answers(Statement s) =>
        asked.AimsAtTime ? NamesYear(s) : !asked.WantsFigure || s.Figure is not null;

    private static bool NamesYear(Statement s) =>
        s.Figure is { } figure ? s.Clause.Text.Contains($"{figure.Period.To}", StringComparison.Ordinal) || s.Clause.Text.Contains($"{figure.Period.From}", StringComparison.Ordinal)
            : StatementYears.In(s.Words).Count > 0;

    private double AgreementOf(Statement one, List<Statement> own, List<List<Statement>> wards)
    {
        var others = wards.Where(w => w.Count > 0 && w != own).ToList();
        return others.Count == 0 ? 0 : others.Average(w => w.Max(s => matcher.Likeness(one.Terms, s.Terms) * (Measure.Of(one.Figure) == Measure.Of(s.Figure) ? 1 : 0.7)));
    }

    // The same indicator in the same passage, for each time the plan sets it.
    private static List<Target> TimesOf(Statement chosen, List<List<Statement>> wards) =>
        chosen is not { IsTarget: true, Figure: { } figure } ? (chosen.Figure is { } read ? [read] : [])
        : [.. wards.SelectMany(w => w).Where(s => s.IsTarget && s.Clause.Id == chosen.Clause.Id && s.Figure!.Indicator == figure.Indicator && s.Figure.Unit == figure.Unit)
            .Select(s => s.Figure!).OrderBy(f => f.Period.From).ThenBy(f => f.Period.To)];

    // The year asked for, else the one that most wards have a figure for; of equals the latest.
    private int? YearOf(IEnumerable<List<Target>> times)
    {
        if (asked.Years.Count > 0)
            return asked.Years[^1];
        var all = times.Where(t => t.Count > 0).ToList();
        return all.Count == 0 ? null
            : all.SelectMany(t => t).SelectMany(f => new[] { f.Period.From, f.Period.To }).Distinct()
                .OrderByDescending(y => all.Count(t => t.Exists(f => Covers(f.Period, y)))).ThenByDescending(y => y).First();
    }

    private static Statement InYear(Statement statement, List<Target> times, int year)
    {
        if (times.Count == 0)
            return statement;
        var figure = times.Find(f => Covers(f.Period, year)) ?? times.MinBy(f => Math.Abs(f.Period.To - year))!;
        return statement with { Figure = figure, OtherTimes = [.. times.Where(f => f != figure)], IsOfTheYear = Covers(figure.Period, year) };
    }

    private static bool Covers(TargetPeriod period, int year) => period.From <= year && year <= period.To;
}
