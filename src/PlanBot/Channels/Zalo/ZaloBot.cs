using PlanBot.Channels.BotApi;
using PlanBot.Channels.Zalo.Sending;

namespace PlanBot.Channels.Zalo;

/// <summary>Which bot this is.</summary>
internal sealed record ZaloBot(BotToken Token)
{
    /// <summary>Whose events these are, "zalo:12345": known without asking anybody.</summary>
    public string Key { get; } = $"{ZaloChannel.ChannelName}:{Token.Bot}";
}
