namespace PlanBot.Conversations;

/// <summary>
/// What chats remember between two messages, in memory alone: forgotten after half an hour of silence, the longest silent
/// chat first where there are too many. Safe from any thread.
/// </summary>
internal sealed class Chats(TimeProvider time)
{
    /// <summary>How long a chat is remembered after its last message.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>At most so many chats.</summary>
    public const int Most = 10_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _chats = new(StringComparer.Ordinal);

    // The longest silent first.
    private readonly LinkedList<Entry> _bySilence = new();

    public int Count
    {
        get
        {
            lock (_lock)
                return _chats.Count;
        }
    }

    /// <summary>What is remembered of a chat; nothing of a new or forgotten one.</summary>
    public ChatMemory Recall(string chat)
    {
        lock (_lock)
        {
            Forget();
            return _chats.TryGetValue(chat, out var node) ? node.Value.Memory : new();
        }
    }

    public void Keep(string chat, ChatMemory memory)
    {
        lock (_lock)
        {
            if (_chats.Remove(chat, out var node))
                _bySilence.Remove(node);
            _chats[chat] = _bySilence.AddLast(new Entry(chat, memory, time.GetTimestamp()));
            Forget();
        }
    }

    /// <summary>Forgets every chat whose name begins so.</summary>
    public void Forget(string beginning)
    {
        lock (_lock)
            foreach (var chat in _chats.Keys.Where(c => c.StartsWith(beginning, StringComparison.Ordinal)).ToList())
                if (_chats.Remove(chat, out var node))
                    _bySilence.Remove(node);
    }

    private void Forget()
    {
        while (_bySilence.First is { } oldest && (_chats.Count > Most || time.GetElapsedTime(oldest.Value.Spoke) >= Idle))
        {
            _bySilence.RemoveFirst();
            _chats.Remove(oldest.Value.Chat);
        }
    }

    private sealed record Entry(string Chat, ChatMemory Memory, long Spoke);
}
