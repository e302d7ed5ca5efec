namespace PlanBot.Outbox;

/// <summary>Where a message goes or came from.</summary>
/// <param name="Channel">The channel's name, "telegram".</param>
/// <param name="Chat">The chat as the platform names it.</param>
/// <param name="Thread">The topic inside the chat, where the platform has topics; else null.</param>
internal readonly record struct ChatAddress(string Channel, string Chat, string? Thread = null);
