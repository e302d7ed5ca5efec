namespace PlanBot.Tests.Channels.Telegram.FakeBotApi;

/// <summary>What the Bot API says no with.</summary>
internal sealed class BotApiRefusal(int code, string description, int? retryAfter = null, long? migrateTo = null) : Exception(description)
{
    public int Code => code;
    public int? RetryAfter => retryAfter;
    public long? MigrateTo => migrateTo;

    public static BotApiRefusal Bad(string description) => new(400, $"Bad Request: {description}");
}
