using System.Collections.Concurrent;
using PlanBot.Indexing;
using PlanBot.Storage;

namespace PlanBot.Retrieval;

/// <summary>Remembers how many passages hold a term for as long as the plans stay what they are: a question looks up hundreds.</summary>
internal sealed class TermFrequencies(IClauseIndex index)
{
    // Words are typed by anybody: what is remembered stays bounded.
    private const int Most = 60_000;

    private Known? _known;

    /// <summary>What is known of the plans as this session sees them.</summary>
    public Known Of(ReadSession session)
    {
        var revision = PlanCatalog.Revision(session);
        var known = _known;
        if (known is null || known.Revision != revision || known.IsFull)
            _known = known = new(revision, index.Count(session));
        return known;
    }

    /// <summary>The number of passages that hold a term.</summary>
    public long Of(ReadSession session, Known known, string term) =>
        known.Of(term) ?? known.Keep(term, index.Frequency(session, [term])[0]);

    /// <summary>Tells whether the index holds a term.</summary>
    public Func<string, bool> IsKnown(ReadSession session)
    {
        var known = Of(session);
        return term => Of(session, known, term) > 0;
    }

    /// <param name="Revision">Of which plans.</param>
    /// <param name="Count">The number of all passages.</param>
    internal sealed record Known(long Revision, long Count)
    {
        private readonly ConcurrentDictionary<string, long> _passages = new(StringComparer.Ordinal);
        private int _kept; // the dictionary would count under all its locks

        public bool IsFull => _kept > Most;

        public long? Of(string term) => _passages.TryGetValue(term, out var passages) ? passages : null;

        public long Keep(string term, long passages)
        {
            if (_passages.TryAdd(term, passages))
                Interlocked.Increment(ref _kept);
            return passages;
        }
    }
}
