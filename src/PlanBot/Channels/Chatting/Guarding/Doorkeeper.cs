using Microsoft.Extensions.Options;

namespace PlanBot.Channels.Chatting.Guarding;

/// <summary>Whether a person may go on.</summary>
internal abstract record Admission
{
    internal sealed record Open : Admission;

    /// <param name="Wait">Until the next one may be tried.</param>
    /// <param name="IsFirst">True for the first refusal of a spell: only that one is told.</param>
    internal sealed record Closed(TimeSpan Wait, bool IsFirst) : Admission;
}

/// <summary>
/// How much a person may do in a minute, looked back from each event. In memory alone; of too many people the longest
/// silent are forgotten first. Safe from any thread.
/// </summary>
internal sealed class Doorkeeper(IOptions<ChatOptions> options, TimeProvider time)
{
    /// <summary>What a question counts.</summary>
    public const int Question = 4;

    /// <summary>What looking around counts: a command, a button, a page.</summary>
    public const int Look = 1;

    /// <summary>At most so many people are remembered.</summary>
    public const int Most = 10_000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<Visitor>> _visitors = new(StringComparer.Ordinal);
    private readonly LinkedList<Visitor> _bySilence = new();

    public int Count
    {
        get
        {
            lock (_lock)
                return _visitors.Count;
        }
    }

    /// <summary>Counts what a person does, unless it would be too much.</summary>
    public Admission Enter(string person, int effort)
    {
        var now = time.GetTimestamp();
        lock (_lock)
        {
            Forget();
            return Find(person, now).Enter(effort, options.Value.QuestionsPerMinute * Question, now, time);
        }
    }

    private Visitor Find(string person, long now)
    {
        if (_visitors.Remove(person, out var node))
            _bySilence.Remove(node);
        var visitor = node?.Value ?? new Visitor(person);
        visitor.Seen = now;
        _visitors[person] = _bySilence.AddLast(visitor);
        return visitor;
    }

    private void Forget()
    {
        while (_bySilence.First is { } oldest && (_visitors.Count >= Most || time.GetElapsedTime(oldest.Value.Seen) >= Window))
        {
            _bySilence.RemoveFirst();
            _visitors.Remove(oldest.Value.Name);
        }
    }

    private sealed class Visitor(string name)
    {
        private readonly Queue<(long At, int Effort)> _done = new();
        private bool _wasTold;

        public string Name => name;

        public long Seen { get; set; }

        // A refusal counts nothing, or whoever goes on pressing would never be let in again.
        public Admission Enter(int effort, int most, long now, TimeProvider time)
        {
            while (_done.TryPeek(out var oldest) && time.GetElapsedTime(oldest.At, now) >= Window)
                _done.Dequeue();
            if (_done.Sum(d => d.Effort) + effort > most)
            {
                var isFirst = !_wasTold;
                _wasTold = true;
                return new Admission.Closed(Wait(effort, most, now, time), isFirst);
            }

            _done.Enqueue((now, effort));
            _wasTold = false;
            return new Admission.Open();
        }

        private TimeSpan Wait(int effort, int most, long now, TimeProvider time)
        {
            var left = _done.Sum(d => d.Effort) + effort - most;
            foreach (var (at, done) in _done)
                if ((left -= done) <= 0)
                    return Window - time.GetElapsedTime(at, now);
            return Window;
        }
    }
}
