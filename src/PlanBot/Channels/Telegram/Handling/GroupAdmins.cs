using System.Globalization;
using PlanBot.Channels.BotApi;
using PlanBot.Channels.Chatting;
using PlanBot.Channels.Telegram.Api;
using PlanBot.Channels.Telegram.Api.Wire;

namespace PlanBot.Channels.Telegram.Handling;

/// <summary>Asks Telegram whether a person administers a group, where that could matter. Who is not surely one is none.</summary>
internal sealed class GroupAdmins(TelegramClient client, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>True where the person administers the group in which they gave a command or pressed a button.</summary>
    // Updates never say it, and who was one yesterday may be none today: it is asked each time.
    public async Task<bool> Has(ChatEvent happened)
    {
        if (!happened.IsGroup || happened is not (ChatEvent.Pressed or ChatEvent.Wrote { Command: not null }))
            return false;
        using var patience = new CancellationTokenSource(Patience, time);
        try
        {
            var answer = await client.GetChatMember(Number(happened.Chat.Chat), Number(happened.Person), patience.Token);
            return answer is BotAnswer<ChatMember>.Ok { Value.Status: "creator" or "administrator" };
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static long Number(string id) => long.Parse(id, CultureInfo.InvariantCulture);
}
