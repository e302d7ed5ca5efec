using System.Globalization;
using PlanBot.Channels.BotApi;

namespace PlanBot.Channels.Zalo.Receiving;

/// <summary>What is wrong between the bot and Zalo, and what an operator does about it.</summary>
internal static class ZaloTrouble
{
    /// <summary>Nothing came while the server held the request.</summary>
    public static bool IsEmpty<T>(BotAnswer<T> answer) => answer is BotAnswer<T>.Refused { Code: 408 } or BotAnswer<T>.Unreadable { Status: 408 };

    /// <summary>The server's own fault, which the platform announces as 403: it passes.</summary>
    public static bool IsPassing<T>(BotAnswer<T> answer) => answer is BotAnswer<T>.Refused { Code: 403 or >= 500 } or BotAnswer<T>.Unreadable { Status: >= 500 } or BotAnswer<T>.Lost;

    /// <summary>A sentence for the log; "" where nothing is wrong.</summary>
    public static string Of<T>(BotAnswer<T> answer) => answer switch
    {
        BotAnswer<T>.Ok => "",
        BotAnswer<T>.Refused { Code: 401 } => "Zalo does not know the token: take the right one from Zalo Bot Manager, set PLANBOT__Zalo__Token and start again.",
        BotAnswer<T>.Refused { Code: 429 } => "Zalo wants fewer calls: waiting longer each time.",
        BotAnswer<T>.Refused refused => string.Create(CultureInfo.InvariantCulture, $"Zalo refused with {refused.Code}: {refused.Description}."),
        BotAnswer<T>.Unreadable strange => string.Create(CultureInfo.InvariantCulture, $"What answered was not the Zalo Bot API (status {strange.Status}, {strange.Reason}): look at Zalo:BaseUrl and at the proxy in between."),
        BotAnswer<T>.NotReached away => $"Zalo cannot be reached ({away.Reason}): look at the network and at Zalo:BaseUrl.",
        BotAnswer<T>.Lost lost => $"No answer came from Zalo ({lost.Reason}).",
        _ => answer.ToString()!,
    };
}
