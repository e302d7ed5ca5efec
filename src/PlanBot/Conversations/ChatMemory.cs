using PlanBot.Clauses;
using PlanBot.Plans;

namespace PlanBot.Conversations;

/// <summary>What was last spoken of in a chat.</summary>
/// <param name="Text">The question that opened it and the parts of it asked since, the newest first, without the wards they named.</param>
/// <param name="Newest">The newest of them.</param>
/// <param name="Wards">The wards it was answered for; empty means all.</param>
/// <param name="Passages">The passages it was answered from, best first; none where it was declined.</param>
/// <param name="Shown">The passages the last answer rests on, in the order they were shown.</param>
/// <param name="Basis">The passages that last answered it, also where another ward was asked since and says nothing.</param>
/// <param name="Asked">What was last asked beside the subject, so that a change of ward asks it again.</param>
internal sealed record Subject(
    string Text,
    string Newest,
    IReadOnlyList<WardName> Wards,
    IReadOnlyList<ClauseId> Passages,
    IReadOnlyList<ClauseId> Shown,
    IReadOnlyList<ClauseId> Basis,
    FollowUpKinds Asked = FollowUpKinds.None);

/// <summary>All that is kept of a chat.</summary>
/// <param name="Set">The ward the channel set the chat to.</param>
/// <param name="Named">The ward that a question last named alone.</param>
/// <param name="Message">The last message, as the channel names it; null where it has no names.</param>
/// <param name="Before">What was kept before that message, should it be changed and heard once more.</param>
internal sealed record ChatMemory(
    WardName? Set = null, WardName? Named = null, Subject? Subject = null, string? Message = null, ChatMemory? Before = null)
{
    /// <summary>The ward a question is about that names none; null for all.</summary>
    public WardName? Ward => Set ?? Named;

    /// <summary>The memory after the channel named its ward; in another ward than before nothing goes on.</summary>
    public ChatMemory With(WardName? set) =>
        set is not { } ward || ward == Set ? this
        : Set is null ? this with { Set = ward }
        : new(ward);
}
