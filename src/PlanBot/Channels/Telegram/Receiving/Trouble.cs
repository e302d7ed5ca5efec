using System.Globalization;
using PlanBot.Channels.BotApi;
using PlanBot.Channels.Telegram.Api;

namespace PlanBot.Channels.Telegram.Receiving;

/// <summary>What is wrong between the bot and Telegram, and what an operator does about it.</summary>
internal static class Trouble
{
    /// <summary>A sentence for the log; "" where nothing is wrong.</summary>
    public static string Of<T>(BotAnswer<T> answer) => answer switch
    {
        BotAnswer<T>.Ok => "",
        BotAnswer<T>.Refused { Code: 401 or 404 } => "Telegram does not know the token: take the right one from @BotFather, set PLANBOT__Telegram__Token and start again.",
        BotAnswer<T>.Refused { Code: 409 } conflict when IsWebhook(conflict.Description) =>
            "A webhook is set while updates are to be fetched: it is removed. If it comes back, another program sets it for the same bot: stop that one, or give this one a bot of its own.",
        BotAnswer<T>.Refused { Code: 409 } =>
            "Another program fetches the updates of the same bot: stop it, or give this one a bot (and a token) of its own.",
        BotAnswer<T>.Refused { Code: 429 } => "Telegram wants fewer calls: waiting as long as it says.",
        BotAnswer<T>.Refused refused => string.Create(CultureInfo.InvariantCulture, $"Telegram refused with {refused.Code}: {refused.Description}."),
        BotAnswer<T>.Unreadable strange => string.Create(CultureInfo.InvariantCulture, $"What answered was not the Bot API (status {strange.Status}, {strange.Reason}): look at Telegram:BaseUrl and at the proxy in between."),
        BotAnswer<T>.NotReached away => $"Telegram cannot be reached ({away.Reason}): look at the network and at Telegram:BaseUrl.",
        BotAnswer<T>.Lost lost => $"No answer came from Telegram ({lost.Reason}).",
        _ => answer.ToString()!,
    };

    public static bool IsWebhook(string description) => description.Contains("webhook", StringComparison.OrdinalIgnoreCase);
}
