using PlanBot.Clauses;
using PlanBot.Plans;
using PlanBot.Targets;
using PlanBot.Targets.Figures;

namespace PlanBot.Answers.Comparing;

/// <summary>Reads the figure out of a sentence that is no target of its plan.</summary>
internal sealed class SentenceFigures(FigureReader reader)
{
    // A figure beside the subject is not a figure of it.
    private const double Enough = 0.6;

    /// <summary>The figure that speaks most of the subject; null where the sentence has none of it.</summary>
    /// <param name="coverage">How much of the subject the sentence holds.</param>
    public Target? Best(string sentence, FoundPassage passage, SubjectMatcher matcher, double coverage)
    {
        if (!sentence.AsSpan().ContainsAnyInRange('0', '9'))
            return null;
        var plan = passage.Plan.Header.Period ?? new PlanPeriod(0, 0);
        var figures = reader.Read(sentence, new(plan, TargetPeriod.InYear(plan.To))).Where(f => f.Value is not null).ToList();
        var best = figures.Select(f => (Figure: f, matcher.Match($"{f.Indicator} {f.ValueText}", "").Coverage)).DefaultIfEmpty().MaxBy(f => f.Coverage);
        return best.Figure is null || best.Coverage < coverage * Enough ? null : Make(best.Figure, passage.Clause);
    }

    private static Target Make(Figure figure, Clause clause) => new()
    {
        Id = clause.Id.Value,
        Item = clause.Id,
        Clause = clause.Id,
        Lines = clause.Lines,
        Indicator = figure.Indicator,
        Comparison = figure.Comparison,
        Value = figure.Value,
        ValueTo = figure.ValueTo,
        ValueText = figure.ValueText,
        Unit = figure.Unit,
        Period = figure.Period,
    };
}
