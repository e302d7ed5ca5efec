using PlanBot.Clauses;
using PlanBot.Plans;
using PlanBot.Retrieval;
using PlanBot.Targets;
using PlanBot.Targets.Figures;

namespace PlanBot.Answers.Comparing;

/// <summary>Reads the figure out of a sentence that is no target of its plan.</summary>
internal sealed class SentenceFigures(FigureReader reader)
{
    /// <summary>The figure that speaks most of the subject; null where the sentence has none.</summary>
    public Target? Best(string sentence, RankedPassage passage, SubjectMatcher matcher)
    {
        if (!sentence.AsSpan().ContainsAnyInRange('0', '9'))
            return null;
        var plan = passage.Plan.Header.Period ?? new PlanPeriod(0, 0);
        var figures = reader.Read(sentence, new(plan, TargetPeriod.InYear(plan.To))).Where(f => f.Value is not null).ToList();
        return figures.Count == 0 ? null
            : Make(figures.MaxBy(f => matcher.Match($"{f.Indicator} {f.ValueText}", "").Coverage)!, passage.Clause);
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
