using PlanBot.Storage;

namespace PlanBot.Channels.Chatting;

/// <summary>What a platform shows a person, before it has any platform's form.</summary>
/// <param name="Parts">In reading order.</param>
/// <param name="Buttons">Rows of buttons below; none for none.</param>
/// <param name="Replaces">True where it takes the place of the message whose button was pressed, or of the answer to a message that was edited.</param>
/// <param name="IsSecret">True where it shows a code or a key: nothing of it is kept once it was sent. It has no buttons.</param>
internal sealed record ChatReply(IReadOnlyList<ReplyPart> Parts, IReadOnlyList<IReadOnlyList<ReplyButton>> Buttons, bool Replaces = false, bool IsSecret = false);

/// <summary>A piece of a reply. All text is plain: the channel escapes it.</summary>
internal abstract record ReplyPart
{
    /// <summary>Paragraphs parted by line breaks.</summary>
    internal sealed record Text(string Value) : ReplyPart;

    /// <summary>A line that stands out.</summary>
    internal sealed record Heading(string Value) : ReplyPart;

    /// <summary>The plan's own words.</summary>
    internal sealed record Quote(string Value) : ReplyPart;

    /// <summary>A table; every row has as many cells as the header.</summary>
    internal sealed record Table(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows) : ReplyPart;
}

/// <summary>One thing a person can press.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Id">Opaque, unguessable, at most 32 ASCII characters.</param>
/// <param name="Number">What it goes by where people type numbers in place of pressing: the task's own, the percentage; null for the next one free.</param>
internal sealed record ReplyButton(string Label, string Id, int? Number = null);

/// <summary>What the bot does about one event.</summary>
/// <param name="Replies">Messages to send, in order; none where nothing is to be said.</param>
/// <param name="Keep">Writes what has to be remembered, in the unit of work that also marks the event as handled and queues the replies.</param>
/// <param name="Notice">A short word shown where a button was pressed, at most 200 characters; null for none.</param>
internal sealed record ChatTurn(IReadOnlyList<ChatReply> Replies, Action<WriteSession> Keep, string? Notice = null);
