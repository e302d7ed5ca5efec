using PlanBot.Questions;

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
        var answering = wards.Select(w => w.Where(Answers).ToList()).ToList();
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

    // A sentence without a figure is no answer to how much, one without a year none to when.
    private bool Answers(Statement s) =>
        asked.AimsAtTime ? NamesYear(s) : !asked.WantsFigure || s.Figure is not null;

    private static bool NamesYear(Statement s) =>
        s.Figure is { } figure ? s.Clause.Text.Contains($"{figure.Period.To}", StringComparison.Ordinal) || s.Clause.Text.Contains($"{figure.Period.From}", StringComparison.Ordinal)
            : StatementYears.In(s.Words).Count > 0;

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
