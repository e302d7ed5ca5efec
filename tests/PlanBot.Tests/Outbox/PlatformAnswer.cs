namespace PlanBot.Tests.Outbox;

/// <summary>What a platform does with the next message that reaches it. Without one it takes it.</summary>
internal abstract record PlatformAnswer
{
    internal sealed record WantsSilence(TimeSpan? For) : PlatformAnswer;

    /// <summary>Says that it cannot now, and has not taken it.</summary>
    internal sealed record Fails : PlatformAnswer;

    /// <summary>Takes it and cuts the connection before it says so.</summary>
    internal sealed record TakesAndCuts : PlatformAnswer;

    /// <summary>Takes it and says something that nobody understands.</summary>
    internal sealed record TakesAndBabbles : PlatformAnswer;

    internal sealed record Blocks : PlatformAnswer;

    internal sealed record Moves(string Chat) : PlatformAnswer;

    internal sealed record RefusesMessage : PlatformAnswer;

    internal sealed record RefusesBot : PlatformAnswer;
}
