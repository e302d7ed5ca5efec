namespace PlanBot.Tests.Channels.Telegram.FakeBotApi;

/// <summary>Which call goes wrong how. Safe for many threads.</summary>
internal sealed class FakeFaults
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<FakeFault>> _next = [];
    private readonly Dictionary<string, FakeFault> _always = [];
    private readonly Dictionary<long, FakeFault> _chats = [];
    private Func<FakeCall, FakeFault?>? _choice;

    /// <summary>The next calls of this method go wrong, one after the other.</summary>
    public void Next(string method, params FakeFault[] faults)
    {
        lock (_gate)
        {
            if (!_next.TryGetValue(method, out var queue))
                _next[method] = queue = [];
            foreach (var fault in faults)
                queue.Enqueue(fault);
        }
    }

    /// <summary>Every call of this method goes wrong, until null is said.</summary>
    public void Always(string method, FakeFault? fault)
    {
        lock (_gate)
            Set(_always, method, fault);
    }

    /// <summary>Every message to this chat goes wrong, until null is said.</summary>
    public void ForChat(long chat, FakeFault? fault)
    {
        lock (_gate)
            Set(_chats, chat, fault);
    }

    /// <summary>Asked about every call for which nothing else was said; may be called from many threads at once.</summary>
    public void Choose(Func<FakeCall, FakeFault?>? choice)
    {
        lock (_gate)
            _choice = choice;
    }

    public FakeFault? Take(FakeCall call)
    {
        Func<FakeCall, FakeFault?>? choice;
        lock (_gate)
        {
            if (_next.TryGetValue(call.Method, out var queue) && queue.TryDequeue(out var next))
                return next;
            if (_always.TryGetValue(call.Method, out var always))
                return always;
            if (call.ChatId is { } chat && _chats.TryGetValue(chat, out var ofChat))
                return ofChat;
            choice = _choice;
        }

        return choice?.Invoke(call);
    }

    private static void Set<TKey>(Dictionary<TKey, FakeFault> faults, TKey key, FakeFault? fault)
        where TKey : notnull
    {
        if (fault is null)
            faults.Remove(key);
        else
            faults[key] = fault;
    }
}
