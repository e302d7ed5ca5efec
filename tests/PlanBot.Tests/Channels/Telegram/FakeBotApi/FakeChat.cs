namespace PlanBot.Tests.Channels.Telegram.FakeBotApi;

/// <summary>A chat the fake knows. A positive id is a person's, a negative one a group's.</summary>
internal sealed class FakeChat(long id)
{
    public long Id => id;
    public bool IsGroup => id < 0;
    public bool IsForum => Topics.Count > 0;
    public HashSet<long> Topics { get; } = [];

    /// <summary>What every message to it is refused with; null where it can be written to.</summary>
    public FakeFault.Refuse? Closed { get; set; }

    public List<FakeMessage> Messages { get; } = [];
    public long LastMessageId { get; set; }
}
