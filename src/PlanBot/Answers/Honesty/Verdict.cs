using PlanBot.Retrieval;

namespace PlanBot.Answers.Honesty;

/// <summary>What must be said before passages that may be shown.</summary>
internal enum Doubt
{
    None,
    /// <summary>They speak of the same matter in other words, so that they may not be what was meant.</summary>
    OtherWords,
}

/// <summary>Whether what was found may be said.</summary>
internal abstract record Verdict
{
    /// <summary>The passages may be shown.</summary>
    /// <param name="First">The one to begin with, where it is not the best one: it states the number asked for.</param>
    internal sealed record Enough(Doubt Doubt = Doubt.None, RankedPassage? First = null) : Verdict;

    /// <summary>They do not; what is said instead cannot hold a source.</summary>
    internal sealed record Declined(Answer.Declined Answer) : Verdict;
}
