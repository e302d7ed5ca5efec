using System.Globalization;
using PlanBot.Evaluation.Scoring;
using PlanBot.Prompts;

namespace PlanBot.Evaluation.Reporting;

/// <summary>Prints a run for a person (prompts/evaluation.txt).</summary>
internal sealed class ReportWriter(PromptBook prompts)
{
    private const int MostShown = 200;

    private static readonly string[] Columns = ["hit@1", "hit@3", "hit@5", "hit@10", "mrr", "cover@10", "answered", "values"];

    public void Figures(Figures figures, TextWriter output)
    {
        if (figures.Singles.Count > 0)
            Table(figures.Singles, output);
        if (figures.Compare is { } c)
            output.WriteLine(prompts.Say("eval.compare", ("complete", c.Complete), ("count", c.Count), ("shown", c.Shown), ("wanted", c.Wanted), ("share", Round(c.Share))));
        if (figures.Declines is { } d)
            output.WriteLine(prompts.Say("eval.declined", ("declined", d.Declined), ("count", d.Count), ("cited", d.Cited), ("share", Round(d.Share))));
        if (figures.FollowUps is { } f)
            output.WriteLine(prompts.Say("eval.follow_up", ("hits", f.Hits), ("count", f.Count), ("shown", f.Shown), ("valued", f.Valued), ("share", Round(f.Share))));
    }

    /// <summary>The questions that went wrong.</summary>
    /// <param name="most">At most so many.</param>
    public void Misses(IReadOnlyList<Outcome> outcomes, int most, TextWriter output)
    {
        var misses = outcomes.Where(o => !o.Right).ToList();
        output.WriteLine(prompts.Say("eval.misses", ("misses", misses.Count), ("count", outcomes.Count)));
        foreach (var miss in misses.Take(most))
            output.WriteLine(prompts.Say(
                "eval.miss", ("id", miss.Id), ("question", miss.Question), ("expected", Short(miss.Expected)), ("rank", Rank(miss)),
                ("shown", miss.Shown), ("wanted", miss.Wanted), ("answer", Short(miss.Answer))));
        if (misses.Count > most)
            output.WriteLine(prompts.Say("eval.more_misses", ("count", misses.Count - most)));
    }

    /// <summary>What got better and what got worse since an earlier run.</summary>
    public void Changes(IReadOnlyList<Change> changes, string earlier, TextWriter output)
    {
        output.WriteLine(prompts.Say("eval.changes", ("better", changes.Count(c => c.Better)), ("worse", changes.Count(c => !c.Better)), ("path", earlier)));
        foreach (var change in changes.OrderBy(c => c.Better))
            output.WriteLine(prompts.Say(
                change.Better ? "eval.better" : "eval.worse", ("id", change.Now.Id), ("question", change.Now.Question),
                ("before", State(change.Before)), ("now", State(change.Now))));
    }

    public void Thresholds(IReadOnlyList<Threshold> thresholds, TextWriter output)
    {
        foreach (var missed in thresholds.Where(t => !t.Met))
            output.WriteLine(prompts.Say("eval.under", ("name", $"{EvaluationOptions.Section}:{missed.Name}"), ("reached", Round(missed.Reached)), ("least", Round(missed.Least))));
        if (thresholds.All(t => t.Met))
            output.WriteLine(prompts.Say("eval.all_met", ("count", thresholds.Count)));
    }

    private static void Table(IReadOnlyList<SingleFigures> groups, TextWriter output)
    {
        output.WriteLine($"{"",-28}{"n",5} {string.Join(' ', Columns.Select(c => $"{c,9}"))}");
        foreach (var g in groups)
        {
            double?[] figures = [g.Hit1, g.Hit3, g.Hit5, g.Hit10, g.Mrr, g.Cover10, g.Answered, g.Values];
            output.WriteLine($"{g.Group,-28}{g.Count.ToString(CultureInfo.InvariantCulture),5} {string.Join(' ', figures.Select(f => $"{(f is { } share ? Round(share) : "-"),9}"))}");
        }
    }

    private string State(Outcome outcome) =>
        prompts.Say("eval.state", ("rank", Rank(outcome)), ("shown", outcome.Shown), ("wanted", outcome.Wanted), ("answered", prompts.Say(outcome.Answered ? "eval.was_answered" : "eval.was_declined")));

    private static string Rank(Outcome outcome) => outcome.Rank?.ToString(CultureInfo.InvariantCulture) ?? "-";

    /// <summary>Three digits; a tie goes to the even digit, as in the description of the gold questions.</summary>
    internal static string Round(double share) => share.ToString("F3", CultureInfo.InvariantCulture);

    private static string Short(string text) =>
        text.ReplaceLineEndings(" ") is var line && line.Length > MostShown ? line[..MostShown].TrimEnd() + " …" : line;
}
