namespace PlanBot.Evaluation.Scoring;

/// <summary>One figure beside what it must be at least.</summary>
/// <param name="Name">The setting's name.</param>
internal sealed record Threshold(string Name, double Reached, double Least)
{
    public bool Met => Reached >= Least;

    /// <summary>Every threshold that the questions asked can tell of.</summary>
    public static IReadOnlyList<Threshold> Of(Figures figures, EvaluationOptions options)
    {
        var all = figures.Group(SingleFigures.All);
        var everyday = figures.Group("style=paraphrase");
        var unmarked = figures.Group("style=no_diacritics");
        (string Name, double? Reached, double Least)[] known =
        [
            (nameof(options.Hit1), all?.Hit1, options.Hit1),
            (nameof(options.Hit5), all?.Hit5, options.Hit5),
            (nameof(options.Values), all?.Values, options.Values),
            (nameof(options.ParaphraseHit1), everyday?.Hit1, options.ParaphraseHit1),
            (nameof(options.ParaphraseHit5), everyday?.Hit5, options.ParaphraseHit5),
            (nameof(options.NoMarksHit1), unmarked?.Hit1, options.NoMarksHit1),
            (nameof(options.NoMarksHit5), unmarked?.Hit5, options.NoMarksHit5),
            (nameof(options.Answered), all?.Answered, options.Answered),
            (nameof(options.Compare), figures.Compare?.Share, options.Compare),
            (nameof(options.Declined), figures.Declines?.Share, options.Declined),
            (nameof(options.DeclinedUncited), figures.Declines?.Uncited, options.DeclinedUncited),
            (nameof(options.FollowUp), figures.FollowUps?.Share, options.FollowUp),
        ];
        return [.. known.Where(k => k.Reached is not null).Select(k => new Threshold(k.Name, k.Reached!.Value, k.Least))];
    }
}
