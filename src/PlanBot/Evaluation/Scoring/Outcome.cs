namespace PlanBot.Evaluation.Scoring;

/// <summary>Which kind of gold question.</summary>
internal enum GoldKind
{
    Single,
    Compare,
    Decline,
    FollowUp,
}

/// <summary>What became of one gold question.</summary>
internal sealed record Outcome
{
    public required string Id { get; init; }
    public required GoldKind Set { get; init; }
    public required string Question { get; init; }
    public string? Ward { get; init; }
    public string Style { get; init; } = "";
    public string Kind { get; init; } = "";
    public bool Answered { get; init; }
    /// <summary>Citations of the answer.</summary>
    public int Cited { get; init; }
    /// <summary>The place of the first citation that holds a quote, from 1; null where none does.</summary>
    public int? Rank { get; init; }
    /// <summary>Quotes held by the first ten citations, as a share of all.</summary>
    public double Cover { get; init; }
    /// <summary>Values the answer says, of <see cref="Wanted"/>.</summary>
    public int Shown { get; init; }
    /// <summary>Values it should say.</summary>
    public int Wanted { get; init; }
    /// <summary>True where the right passage stands in its place, or the question was declined as it should be.</summary>
    public bool Hit { get; init; }
    /// <summary>What a right answer says or rests on.</summary>
    public string Expected { get; init; } = "";
    public string Answer { get; init; } = "";

    public bool AllShown => Shown == Wanted;
    public bool Right => Hit && AllShown;
}
