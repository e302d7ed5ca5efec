using Microsoft.Extensions.Options;
using PlanBot.Channels;
using PlanBot.Evaluation.Reporting;
using PlanBot.Evaluation.Scoring;

namespace PlanBot.Evaluation;

/// <summary>What "planbot eval" is told.</summary>
/// <param name="Gold">A file of gold questions, or a folder of them.</param>
/// <param name="Report">Where the report is written; null for nowhere.</param>
/// <param name="Compare">An earlier report; null for none.</param>
/// <param name="Misses">At most so many misses are printed.</param>
internal sealed record EvaluationRequest(string Gold, string? Report = null, string? Compare = null, int Misses = 20);

/// <summary>Asks the gold questions in process and judges the answers.</summary>
internal sealed class Evaluator(AskDesk desk, ReportWriter writer, IOptions<EvaluationOptions> options)
{
    /// <summary>Runs, prints and keeps what was asked for.</summary>
    /// <returns>True where every threshold was met.</returns>
    /// <exception cref="EvaluationException">The gold questions or the earlier report cannot be read, or the report cannot be written.</exception>
    public bool Run(EvaluationRequest request, TextWriter output)
    {
        var earlier = request.Compare is { } path ? EvaluationReport.Read(path) : null;
        var report = Evaluate(GoldSet.Read(request.Gold));
        writer.Figures(report.Figures, output);
        writer.Misses(report.Questions, request.Misses, output);
        if (earlier is not null)
            writer.Changes(Change.Between(earlier.Questions, report.Questions), request.Compare!, output);
        writer.Thresholds(report.Thresholds, output);
        if (request.Report is { } file)
            report.Write(file);
        return report.Thresholds.All(t => t.Met);
    }

    /// <summary>The figures and what became of each question.</summary>
    public EvaluationReport Evaluate(GoldSet gold)
    {
        var run = $"eval-{Guid.NewGuid():N}";
        var results = GoldRequests.Of(gold, run).ToDictionary(r => r.Id!, r => desk.Ask(r), StringComparer.Ordinal);
        var outcomes = Scorer.Score(gold, results);
        var figures = Figures.Of(outcomes);
        return new() { Figures = figures, Thresholds = Threshold.Of(figures, options.Value), Questions = outcomes };
    }
}
