using PlanBot.Tests.Channels.Telegram.FakeBotApi;
using PlanBot.Tests.Channels.Telegram.Transport;

namespace PlanBot.Tests.Channels.Telegram.Talking;

/// <summary>A chat with the bot as it runs: somebody says or presses something, and what came back is seen.</summary>
/// <param name="chat">Positive alone with a person, who then has this number; negative in a group.</param>
internal sealed class BotChat(TransportApp app, long chat, long? thread = null)
{
    private IReadOnlyList<FakeEvent> _came = [];
    private int _seen;

    /// <summary>Who speaks from now on.</summary>
    public long Person { get; set; } = Math.Abs(chat);

    /// <summary>The person's message said last.</summary>
    public long LastSaid { get; private set; }

    /// <summary>What came back: the new messages of this chat and those that were changed, as they are now.</summary>
    public IReadOnlyList<FakeMessage> Came =>
        [.. _came.Select(e => (e as FakeEvent.Sent)?.Message ?? (e as FakeEvent.Edited)?.Message).OfType<FakeMessage>().Where(m => m.Chat == chat)];

    public IReadOnlyList<FakeMessage> Changed => [.. _came.OfType<FakeEvent.Edited>().Select(e => e.Message)];

    public FakeMessage Last => Came[^1];

    public string Text => string.Join("\n\n", Came.Select(m => m.Text));

    public IReadOnlyList<string> Labels => [.. Last.Buttons.Select(b => b.Label)];

    /// <summary>The word shown where a button was pressed; null for none.</summary>
    public string? Notice => Assert.Single(_came.OfType<FakeEvent.CallbackAnswered>()).Text;

    public Task<BotChat> Say(string text, long? replyTo = null) => After(() => LastSaid = app.Fake.UserWrites(chat, text, Person, thread, replyTo).MessageId);

    public Task<BotChat> Edit(long message, string text) => After(() => app.Fake.UserEdits(chat, message, text, Person, thread));

    public Task<BotChat> SendPicture() => After(() => app.Fake.UserSendsPhoto(chat, person: Person));

    /// <summary>Presses the one button of the last message whose label begins so.</summary>
    public Task<BotChat> Press(string label) => Press(Last, label);

    public Task<BotChat> Press(FakeMessage message, string label) =>
        PressData(message, Assert.Single(message.Buttons, b => b.Label.StartsWith(label, StringComparison.Ordinal)).Data);

    public Task<BotChat> PressData(FakeMessage message, string data, bool accessible = true) =>
        After(() => app.Fake.UserPressesData(message, data, Person, accessible));

    private async Task<BotChat> After(Action happens)
    {
        _seen = app.Fake.Journal.Count;
        happens();
        await app.Settle();
        _came = [.. app.Fake.Journal.Skip(_seen)];
        return this;
    }
}
