using PlanBot.Clauses;
using PlanBot.Plans;
using PlanBot.Storage;
using PlanBot.Targets;

namespace PlanBot.Answers;

/// <summary>A source: a passage of a plan.</summary>
/// <param name="Used">True where the answer rests on it; else it is a further passage on the subject.</param>
internal sealed record Citation(PlanSummary Plan, Clause Clause, bool Used);

/// <summary>A figure an answer used, and whose plan it is from.</summary>
internal sealed record UsedTarget(PlanSummary Plan, Target Target);

/// <summary>What is said to a message. Only <see cref="Found"/> says something about a plan, and only it has sources.</summary>
/// <param name="Text">What the person reads, plain text.</param>
internal abstract record Answer(string Text)
{
    internal sealed record Found(string Text, IReadOnlyList<Citation> Citations, IReadOnlyList<UsedTarget> Targets) : Answer(Text);

    /// <summary>No answer from the plans: a sentence, and no place for a source.</summary>
    internal abstract record Declined(string Text) : Answer(Text);

    /// <summary>The message was not understood; says how to ask.</summary>
    internal sealed record Clarify(string Text) : Declined(Text);

    /// <summary>The plans say nothing about it.</summary>
    internal sealed record NotFound(string Text) : Declined(Text);

    /// <summary>Not a matter of plans.</summary>
    internal sealed record OutOfScope(string Text) : Declined(Text);

    internal sealed record Refused(string Text) : Declined(Text);

    internal sealed record Greeting(string Text) : Answer(Text);
}
