using PlanBot.Plans;

namespace PlanBot.Conversations;

/// <summary>What a message of a conversation asks, put in full.</summary>
internal abstract record Resolved
{
    /// <summary>A question of its own, about the chat's ward where it names none.</summary>
    internal sealed record Fresh : Resolved;

    /// <summary>It leans, and nothing was spoken of.</summary>
    internal sealed record Unclear : Resolved;

    /// <summary>The same subject in another ward or year.</summary>
    /// <param name="Text">The whole question, without a ward.</param>
    /// <param name="Newest">What it asks last.</param>
    internal sealed record Elsewhere(string Text, string Newest, IReadOnlyList<WardName> Wards, FollowUpKinds Asked) : Resolved;

    /// <summary>A neighbouring part of the subject, in words of its own.</summary>
    internal sealed record Part(FollowUpKinds Asked) : Resolved;

    /// <summary>Who, when, where …: something about the subject itself.</summary>
    internal sealed record Aspect(FollowUpKinds Asked) : Resolved;

    /// <summary>A passage that was shown, in full.</summary>
    /// <param name="Number">From 1; -1 for the last.</param>
    internal sealed record Whole(int Number) : Resolved;

    /// <summary>Where the subject's passages stand.</summary>
    internal sealed record Source : Resolved;
}
