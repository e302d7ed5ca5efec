using PlanBot.Channels.Telegram.Sending;
using PlanBot.Channels.Telegram.Updates;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Telegram.Handling;

/// <summary>Keeps what Telegram says of a chat itself: the bot was blocked or let in, a group has another number.</summary>
internal sealed class ChatChanges(TimeProvider time)
{
    private const string Left = "Telegram: blocked, or no longer a member";

    public void Keep(WriteSession session, Translation translation)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        switch (translation)
        {
            case Translation.Membership member:
                ChatStateTable.SetActive(session, TelegramChannel.ChannelName, member.Chat, member.IsIn, member.IsIn ? null : Left, now);
                break;
            case Translation.Moved moved:
                ChatMove.Run(session, TelegramChannel.ChannelName, moved.From, moved.To, now);
                break;
        }
    }
}
