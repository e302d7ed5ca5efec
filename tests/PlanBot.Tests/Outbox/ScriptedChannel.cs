using PlanBot.Outbox;

namespace PlanBot.Tests.Outbox;

/// <summary>A platform that does as the test says. Chats that begin with "-" are groups. Without a script it takes nothing.</summary>
internal sealed class ScriptedChannel(TimeProvider time) : IChannel
{
    private readonly Lock _lock = new();
    private readonly List<(OutgoingMessage Message, DateTimeOffset At)> _tried = [];
    private int _ids;

    public string Name => "test";

    public SendLimits Limits { get; set; } = new(30, 1, 20);

    /// <summary>What becomes of a try.</summary>
    public Func<OutgoingMessage, CancellationToken, Task<SendOutcome>> Script { get; set; } = (m, _) => throw new InvalidOperationException($"{m.Body} was not expected");

    /// <summary>Every try, in order.</summary>
    public IReadOnlyList<(OutgoingMessage Message, DateTimeOffset At)> Tried
    {
        get
        {
            lock (_lock)
                return [.. _tried];
        }
    }

    public int Tries
    {
        get
        {
            lock (_lock)
                return _tried.Count;
        }
    }

    public IReadOnlyList<string> Bodies => [.. Tried.Select(t => t.Message.Body)];

    /// <summary>How many looks at whether a chat is a group fail from now on.</summary>
    public int GroupFaults { get; set; }

    public bool IsGroup(string chat) => GroupFaults-- > 0 ? throw new InvalidOperationException("no group and no person") : chat.StartsWith('-');

    public async Task<SendOutcome> Send(OutgoingMessage message, CancellationToken cancellation)
    {
        lock (_lock)
            _tried.Add((message, time.GetUtcNow()));
        return await Script(message, cancellation);
    }

    /// <summary>Takes it, under the ids "m1", "m2" …</summary>
    public SendOutcome Take() => new SendOutcome.Sent($"m{Interlocked.Increment(ref _ids)}");

    public void TakesAll() => Script = (_, _) => Task.FromResult(Take());

    /// <summary>These outcomes in order, then takes all.</summary>
    public void Answers(params IReadOnlyList<SendOutcome> outcomes)
    {
        var next = new Queue<SendOutcome>(outcomes);
        Script = (_, _) => Task.FromResult(next.TryDequeue(out var outcome) ? outcome : Take());
    }
}
