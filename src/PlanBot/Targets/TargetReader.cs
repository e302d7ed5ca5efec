using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Targets.Figures;
using PlanBot.Targets.Figures.Numbers;
using PlanBot.Targets.Merging;
using PlanBot.Targets.Stated;
using PlanBot.Units;

namespace PlanBot.Targets;

/// <summary>What a plan states as targets.</summary>
/// <param name="Targets">One record a figure, item by item in document order.</param>
/// <param name="Remarks">Where the plan miscounts its own targets.</param>
internal sealed record TargetReading(IReadOnlyList<Target> Targets, IReadOnlyList<PlanRemark> Remarks);

/// <summary>Reads a plan's targets from its body and its appendices and brings together what states the same.</summary>
internal sealed class TargetReader(FigureWords words)
{
    private readonly FigureReader _figures = new(words);
    private readonly RowTargets _rows = new(new(new(words), new(words)));

    /// <param name="folder">The folder index/.</param>
    /// <exception cref="VocabularyException">A vocabulary file is not as its header says.</exception>
    public static TargetReader Load(string folder) => new(FigureWords.Load(folder));

    public TargetReading Read(PlanDocument document, ClauseOutline outline, UnitDirectory units)
    {
        var tree = new ClauseTree(outline);
        var plan = TargetSections.PeriodOf(document);
        var body = new BodyTargets(_figures).Read(tree, plan);
        var rows = _rows.Read(tree, plan, units);
        var similarity = new IndicatorSimilarity([.. body.Concat(rows).SelectMany(t => t.Figures).Select(f => f.Figure.Basis)]);
        var items = new TargetMerger(similarity).Merge(body, rows);
        new Restatements(_figures, similarity).Find(tree, items, plan);
        new TargetLeads(tree, units).Assign(items);
        return new(TargetRecords.Make(items), RemarkReader.Read(tree, rows));
    }

    /// <summary>How many targets the body and the appendices state, before they are brought together.</summary>
    public (int Body, int Rows) Count(PlanDocument document, ClauseOutline outline, UnitDirectory units)
    {
        var tree = new ClauseTree(outline);
        var plan = TargetSections.PeriodOf(document);
        return (new BodyTargets(_figures).Read(tree, plan).Count, _rows.Read(tree, plan, units).Count);
    }
}
