using PlanBot.Language;
using PlanBot.Questions;
using PlanBot.Targets;

namespace PlanBot.Answers.Comparing;

/// <summary>
/// Chooses one statement of each ward so that they are of the same thing: among what speaks of the subject well enough,
/// the one that the other wards state too.
/// </summary>
internal sealed class StatementChoice(ComparisonAsked asked, SubjectMatcher matcher, IReadOnlySet<string> counted)
{
    // Below this nothing was said of the subject; below this share of the best ward's coverage the ward says something else.
    private const double Enough = 0.5;
    private const double ShareOfBest = 0.7;

    // Everyday words meet few of a plan's words: a target that meets a good part of them is what was meant.
    private const double EnoughOfTarget = 0.33;
    private const double ShareOfTarget = 0.8;

    // What the other wards state decides only between statements that speak of the subject nearly alike.
    private const double NearCoverage = 0.8;
    private const double Agreement = 0.25;
    private const double SameMeasure = 0.15;

    /// <summary>The statements chosen, at most one a ward, in the order of the wards; empty where no ward states it.</summary>
    public IReadOnlyList<Statement> Choose(IReadOnlyList<IReadOnlyList<Statement>> wards)
    {
        var answering = wards.Select(w => Timed(OfTheYears([.. w.Where(Answers)]))).ToList();
        var able = Able(answering);
        if (able is null)
            return [];
        var chosen = able.Where(w => w.Count > 0).Select(w => w.MaxBy(s => s.Score + AgreementOf(s, w, able))!).ToList();
        var general = chosen.Select(c => Generalised(c, answering)).ToList();
        return StatementTimes.Of(asked.Years, general, answering);
    }

    // Null where no ward speaks of it.
    private List<List<Statement>>? Able(List<List<Statement>> wards)
    {
        if (asked.NamesCode)
            return [.. wards.Select(NearBest)];
        var all = wards.SelectMany(w => w).ToList();
        var best = all.Select(s => s.Coverage).DefaultIfEmpty(0).Max();
        var speaking = all.Where(s => s.Coverage >= best * ShareOfBest).ToList();
        // Where one ward says it in the question's own words, a sentence that only holds related words says something else.
        var anyTyped = speaking.Exists(s => s.IsTyped);
        if (best >= Enough && speaking.Exists(s => s.IsTarget || s.IsTyped))
            return [.. wards.Select(w => NearBest(w.Where(s => s.Coverage >= best * ShareOfBest && (s.IsTarget || s.IsTyped || !anyTyped))))];
        var named = wards.Select(w => w.Where(s => OnTheMatter.NamesAll(matcher.Things(s.Words))).ToList()).ToList();
        if (named.Exists(w => w.Count > 0))
            return named;
        var target = all.Where(s => s.IsTarget).Select(s => s.Coverage).DefaultIfEmpty(0).Max();
        return target < EnoughOfTarget || !asked.WantsFigure ? null
            : [.. wards.Select(w => w.Where(s => s.IsTarget && s.Coverage >= target * ShareOfTarget).ToList())];
    }

    private static List<Statement> NearBest(IEnumerable<Statement> statements)
    {
        var all = statements.ToList();
        return all.Count == 0 ? all : [.. all.Where(s => s.Coverage >= all.Max(o => o.Coverage) * NearCoverage)];
    }

    // A figure for the very year asked for goes before one for a span that holds it.
    private List<Statement> OfTheYears(List<Statement> statements)
    {
        if (asked.Years.Count == 0 || statements.Count == 0)
            return statements;
        var near = statements.Max(s => s.Coverage) * NearCoverage;
        return statements.Exists(s => s.Coverage >= near && IsOfTheYears(s)) ? [.. statements.Where(s => s.Figure is null || IsOfTheYears(s))] : statements;
    }

    private bool IsOfTheYears(Statement s) => s.Figure is { Period: { Kind: TargetPeriodKind.Year } period } && asked.Years.Contains(period.To);

    // Where a year is asked for, what names one goes before what does not.
    private List<Statement> Timed(List<Statement> statements)
    {
        if (!asked.AimsAtTime || statements.Count == 0)
            return statements;
        var near = statements.Max(s => s.Coverage) * ShareOfBest;
        return statements.Exists(s => s.Coverage >= near && StatementYears.Names(s)) ? [.. statements.Where(StatementYears.Names)] : statements;
    }

    // A sentence without a figure is no answer to how much.
    private bool Answers(Statement s) =>
        asked.AimsAtTime || !asked.WantsFigure || (s.Figure is not null && IsOfCounted(s));

    private bool IsOfCounted(Statement s) => counted.Count == 0 || Syllables.Read(s.Words).Exists(w => counted.Contains(w.Key));

    private double AgreementOf(Statement one, List<Statement> own, List<List<Statement>> wards)
    {
        var others = wards.Where(w => w.Count > 0 && w != own).ToList();
        return others.Count == 0 ? 0
            : (Agreement * others.Average(w => w.Max(s => matcher.Likeness(one.Terms, s.Terms))))
            + (SameMeasure * others.Average(w => w.Exists(s => Measure.Of(one.Figure) == Measure.Of(s.Figure)) ? 1 : 0));
    }

    // "Khám phá các loại tội phạm", where "rất nghiêm trọng" was chosen and nobody asked for it.
    private Statement Generalised(Statement chosen, List<List<Statement>> wards) =>
        !chosen.IsTarget ? chosen
        : wards.SelectMany(w => w).Where(s => s.IsTarget && s.Clause.Id == chosen.Clause.Id && s.Terms.Count > 2
            && Measure.Of(s.Figure) == Measure.Of(chosen.Figure) && s.Terms.IsProperSubsetOf(chosen.Terms)
            && !chosen.Terms.Except(s.Terms).Any(matcher.IsTyped)).MinBy(s => s.Terms.Count) ?? chosen;
}
