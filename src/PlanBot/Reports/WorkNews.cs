namespace PlanBot.Reports;

/// <summary>How far a piece of work is, as its people said.</summary>
internal enum WorkStage
{
    /// <summary>Nobody said anything.</summary>
    Open,
    Received,
    InProgress,
    Done,
    /// <summary>The unit said that it is not theirs.</summary>
    NotOurs,
}

/// <summary>What was last said of a piece of work.</summary>
/// <param name="Percent">0 to 100; null where none was said.</param>
/// <param name="Result">The line said with "done"; null for none.</param>
/// <param name="At">When; null where nothing was said.</param>
internal sealed record WorkNews(WorkStage Stage, int? Percent = null, string? Result = null, DateTimeOffset? At = null)
{
    public static readonly WorkNews None = new(WorkStage.Open);

    /// <summary>What it counts for in a unit's progress, 0 to 100.</summary>
    public int Share => Stage switch
    {
        WorkStage.Done => 100,
        WorkStage.InProgress => Percent ?? 0,
        _ => 0,
    };
}
