namespace PlanBot.Tests.Channels.Telegram.FakeBotApi;

// What a test looks at and waits for.
internal sealed partial class FakeTelegram
{
    /// <summary>Every message accepted, in order.</summary>
    public IReadOnlyList<FakeMessage> Messages => Seen(() => _sending.Messages.ToArray());

    /// <summary>Every message, edit, answer to a button and "typing" accepted, in order.</summary>
    public IReadOnlyList<FakeEvent> Journal => Seen(() => _sending.Journal.ToArray());

    /// <summary>Presses that nobody answered yet.</summary>
    public IReadOnlyList<string> UnansweredPresses => Seen(() => _sending.Unanswered.ToArray());

    /// <summary>The highest update that the bot has confirmed; 0 for none.</summary>
    public long Confirmed => Seen(() => _updates.Confirmed);

    /// <summary>Updates the bot has not confirmed.</summary>
    public int PendingUpdates => Seen(() => _updates.Pending.Count);

    /// <summary>How often one poller was thrown out by another.</summary>
    public int Conflicts => Seen(() => _updates.Conflicts);

    /// <summary>The kinds of update the bot asked for; null where it did not say.</summary>
    public IReadOnlyList<string>? AllowedUpdates => Seen(() => _updates.Allowed);

    /// <summary>How often a method was called, refused calls too.</summary>
    public int Calls(string method) => Seen(() => _calls.GetValueOrDefault(method));

    /// <summary>Ends when so many messages have been accepted.</summary>
    public async Task<IReadOnlyList<FakeMessage>> WhenMessages(int count, CancellationToken cancellation)
    {
        await _signal.Until(() => _sending.Messages.Count >= count).WaitAsync(cancellation);
        return Messages;
    }

    /// <summary>Ends when so many messages to one chat have been accepted.</summary>
    public async Task<IReadOnlyList<FakeMessage>> WhenMessages(long chat, int count, CancellationToken cancellation)
    {
        await _signal.Until(() => _sending.To(chat).Count >= count).WaitAsync(cancellation);
        return Seen(() => _sending.To(chat).ToArray());
    }

    /// <summary>Ends when so many edits, answers to buttons or others of one kind have been accepted.</summary>
    public async Task<IReadOnlyList<T>> When<T>(int count, CancellationToken cancellation)
        where T : FakeEvent
    {
        await _signal.Until(() => _sending.Journal.OfType<T>().Skip(count - 1).Any()).WaitAsync(cancellation);
        return Seen(() => _sending.Journal.OfType<T>().ToArray());
    }

    /// <summary>Ends when a method has been called so often; it need not have been answered.</summary>
    public Task WhenCalled(string method, int times, CancellationToken cancellation) =>
        _signal.Until(() => _calls.GetValueOrDefault(method) >= times).WaitAsync(cancellation);

    /// <summary>Ends when so many calls with a token that is none have been refused.</summary>
    public Task WhenRefused(int times, CancellationToken cancellation) => _signal.Until(() => _strangers >= times).WaitAsync(cancellation);

    /// <summary>Ends when the bot has confirmed all there was to take.</summary>
    public Task WhenAllConfirmed(CancellationToken cancellation) => _signal.Until(() => _updates.Pending.Count == 0).WaitAsync(cancellation);

    private T Seen<T>(Func<T> look)
    {
        lock (_gate)
            return look();
    }
}
