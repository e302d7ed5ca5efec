namespace PlanBot.Tests.Channels.Telegram.FakeBotApi;

/// <summary>Something the bot did and the fake accepted.</summary>
internal abstract record FakeEvent
{
    internal sealed record Sent(FakeMessage Message) : FakeEvent;

    internal sealed record Edited(FakeMessage Message) : FakeEvent;

    /// <param name="Text">What was shown; null where nothing was.</param>
    internal sealed record CallbackAnswered(string Id, string? Text) : FakeEvent;

    internal sealed record Typing(long Chat, long? Thread) : FakeEvent;
}
