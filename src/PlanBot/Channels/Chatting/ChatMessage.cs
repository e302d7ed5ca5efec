using PlanBot.Outbox;

namespace PlanBot.Channels.Chatting;

/// <summary>Something a person did in a chat, the same on every platform.</summary>
/// <param name="Chat">Where.</param>
/// <param name="Person">Who, as the platform names them; never shown and never logged.</param>
/// <param name="IsGroup">True where others read along.</param>
internal abstract record ChatEvent(ChatAddress Chat, string Person, bool IsGroup)
{
    /// <summary>True where the platform says that the person administers this group: they fix its ward and delete its data.</summary>
    public bool IsAdmin { get; init; }

    /// <summary>What the platform's terms have the bot say to a person before anything else; null where they ask for nothing.</summary>
    public string? Terms { get; init; }

    /// <summary>A person wrote. In a group only what was meant for the bot, without its name.</summary>
    /// <param name="Text">As typed, a command's name taken off.</param>
    /// <param name="Command">"phuong" of "/phuong Kiến An"; null for plain text.</param>
    /// <param name="MessageId">The platform's id of the message.</param>
    /// <param name="IsEdit">True where the message was written before and has been changed.</param>
    internal sealed record Wrote(ChatAddress Chat, string Person, bool IsGroup, string Text, string? Command, string MessageId, bool IsEdit = false)
        : ChatEvent(Chat, Person, IsGroup);

    /// <summary>A person pressed a button, or typed its number.</summary>
    /// <param name="Button">The button's id as the platform gave it back: anybody can send anything here.</param>
    /// <param name="MessageId">The platform's id of our message that bears the button; null where it no longer says.</param>
    internal sealed record Pressed(ChatAddress Chat, string Person, bool IsGroup, string Button, string? MessageId)
        : ChatEvent(Chat, Person, IsGroup);

    /// <summary>A person sent what the bot cannot read: a picture, a voice.</summary>
    internal sealed record SentOther(ChatAddress Chat, string Person, bool IsGroup, string MessageId) : ChatEvent(Chat, Person, IsGroup);
}
