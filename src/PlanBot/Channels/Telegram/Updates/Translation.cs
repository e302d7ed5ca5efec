using PlanBot.Channels.Chatting;

namespace PlanBot.Channels.Telegram.Updates;

/// <summary>What an update means to the bot.</summary>
/// <param name="Kind">The update's kind as Telegram names it, "callback_query"; "unknown" for one that this bot does not know.</param>
internal abstract record Translation(string Kind)
{
    /// <summary>A person did something.</summary>
    /// <param name="Date">When, in seconds since 1970; 0 where Telegram does not say.</param>
    internal sealed record Happened(string Kind, ChatEvent Event, long Date = 0) : Translation(Kind);

    /// <summary>The bot may or may no longer write to a chat.</summary>
    internal sealed record Membership(string Chat, bool IsIn) : Translation("my_chat_member");

    /// <summary>A group lives on under another number.</summary>
    internal sealed record Moved(string From, string To) : Translation("message");

    /// <summary>Nothing for the bot.</summary>
    internal sealed record Ignored(string Kind) : Translation(Kind);
}
