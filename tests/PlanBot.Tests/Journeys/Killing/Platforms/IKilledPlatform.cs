using PlanBot.Tests.Channels.Telegram.FakeBotApi;

namespace PlanBot.Tests.Journeys.Killing.Platforms;

/// <summary>A message that the platform accepted.</summary>
/// <param name="Shown">As the outbox keeps it.</param>
/// <param name="AnswerLost">True where it was accepted and the bot was not told so.</param>
internal sealed record KilledMessage(long Chat, string Text, string Shown, bool AnswerLost);

/// <summary>A faked platform on which people write to a bot that is killed.</summary>
internal interface IKilledPlatform : IAsyncDisposable
{
    /// <summary>The channel's name.</summary>
    string Channel { get; }

    /// <summary>What was accepted, in order.</summary>
    IReadOnlyList<KilledMessage> Messages { get; }

    /// <summary>The program's settings for this platform, "Telegram__Token".</summary>
    IReadOnlyList<(string Name, string Value)> Settings { get; }

    /// <summary>So often something passes between platform and bot for one update, at least.</summary>
    int CallsAnUpdate { get; }

    Task WhenMessages(int count, CancellationToken stop);

    /// <summary>Asked at everything that passes between platform and bot, by the method's name: what goes wrong with it.</summary>
    void Choose(Func<string, FakeFault?> choice);

    /// <summary>The chat may be written to from now on.</summary>
    void Know(long chat);

    void Write(long chat, string text);

    /// <summary><see cref="KilledMessage.Shown"/> of a body in the outbox.</summary>
    string ShownOf(string body);
}
