namespace PlanBot.Targets.Merging;

/// <summary>Where a row's figure belongs.</summary>
/// <param name="Figure">The figure it states.</param>
/// <param name="Nearest">The figure worded most alike; another one where only the time differs.</param>
internal sealed record RowHome(TargetItem Item, TargetFigure Figure, TargetFigure Nearest, double Score);
