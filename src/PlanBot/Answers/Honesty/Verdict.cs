namespace PlanBot.Answers.Honesty;

/// <summary>Whether what was found may be said.</summary>
internal abstract record Verdict
{
    /// <summary>The passages carry an answer.</summary>
    internal sealed record Enough : Verdict;

    /// <summary>They do not; what is said instead cannot hold a source.</summary>
    internal sealed record Declined(Answer.Declined Answer) : Verdict;
}
