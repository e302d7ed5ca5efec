using PlanBot.Outbox;
using PlanBot.People;
using PlanBot.Plans;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Chatting;

/// <summary>One event and what is known around it.</summary>
/// <param name="Account">Who did it.</param>
/// <param name="Known">How the chat is set; of a chat never spoken with, how it begins.</param>
/// <param name="IsEdit">True where a message was changed that may have been answered before.</param>
internal sealed record ChatScene(
    ReadSession Session, PlanList Plans, ChatAddress Chat, Account Account, bool IsGroup, bool IsAdmin, bool IsEdit, ChatState Known, DateTimeOffset Now)
{
    /// <summary>What begins the name of every conversation of a chat.</summary>
    public static string ConversationsOf(string channel, string chat) => $"{channel}:{chat}:";

    /// <summary>Names the conversation: each topic of a group is one of its own.</summary>
    public string Conversation => ConversationsOf(Chat.Channel, Chat.Chat) + Chat.Thread;

    public static ChatScene Of(ReadSession session, PlanList plans, ChatEvent happened, DateTimeOffset now)
    {
        var (channel, chat, _) = happened.Chat;
        var known = ChatTable.Find(session, channel, chat)
            ?? new(channel, chat, happened.IsGroup, Ward: null, IsFixed: false, IsGreeted: false, Awaits: null, now);
        return new(session, plans, happened.Chat, new(channel, happened.Person), happened.IsGroup, happened.IsAdmin, happened is ChatEvent.Wrote { IsEdit: true }, known, now);
    }

    /// <summary>The ward of this name that has plans, marks and case ignored; null where there is none.</summary>
    public WardName? FindWard(string typed) => typed.Trim().Length == 0 ? null : Plans.WardIndex.Find(WardTyped.Read(typed));
}
