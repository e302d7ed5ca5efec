namespace PlanBot.Outbox;

/// <summary>What goes first where not everything can go at once.</summary>
internal enum OutgoingPriority
{
    /// <summary>Somebody is waiting for it.</summary>
    Answer = 0,

    /// <summary>One of many, sent by ourselves.</summary>
    Bulk = 1,
}

/// <summary>One message of a platform, rendered and ready to go: what does not fit into one is several of these.</summary>
/// <param name="Body">In the channel's own form (JSON); only the channel reads it.</param>
/// <param name="Key">Unique over all messages: a second one with the same key is not taken. Null where the caller needs no such care.</param>
/// <param name="ReplyTo">The platform's id of the person's message that this answers; null where it answers none.</param>
/// <param name="Part">Which of the messages that answer it, from 0.</param>
/// <param name="Edits">The platform's id of our own message that this takes the place of; null for a new one.</param>
/// <param name="IsSecret">True where nothing of the body may stay once it is sent or given up: a code, a key.</param>
internal sealed record OutgoingMessage(
    ChatAddress To,
    string Body,
    OutgoingPriority Priority,
    string? Key = null,
    string? ReplyTo = null,
    int Part = 0,
    string? Edits = null,
    bool IsSecret = false);
