namespace PlanBot.Questions;

/// <summary>
/// What was last worked out, so that what many people ask is worked out once. Only as long as the plans stay as they are, in
/// memory alone, and of too many the oldest are forgotten. Safe for many threads.
/// </summary>
/// <typeparam name="TState">What stands for the state of the plans: another object after every change.</typeparam>
/// <param name="most">At most so many are kept.</param>
internal sealed class Recent<TState, TKey, TMade>(int most)
    where TState : class
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, TMade> _made = [];
    private readonly Queue<TKey> _byAge = new();
    private TState? _state;

    /// <summary>What was made for the same while the plans were the same, or what is made now.</summary>
    public TMade Of(TState state, TKey key, Func<TMade> make)
    {
        lock (_lock)
            if (ReferenceEquals(_state, state) && _made.TryGetValue(key, out var known))
                return known;
        var made = make();
        lock (_lock)
            Keep(state, key, made);
        return made;
    }

    /// <summary>The same for many at once; those that cannot be made are left out.</summary>
    /// <param name="make">Makes what is not known yet.</param>
    public Dictionary<TKey, TMade> Of(TState state, IReadOnlyCollection<TKey> keys, Func<IReadOnlyList<TKey>, IEnumerable<(TKey Key, TMade Made)>> make)
    {
        var all = new Dictionary<TKey, TMade>(keys.Count);
        lock (_lock)
            if (ReferenceEquals(_state, state))
                foreach (var key in keys)
                    if (_made.TryGetValue(key, out var known))
                        all[key] = known;
        var missing = keys.Where(k => !all.ContainsKey(k)).ToList();
        if (missing.Count == 0)
            return all;
        var made = make(missing).ToList();
        lock (_lock)
            foreach (var (key, one) in made)
            {
                Keep(state, key, one);
                all[key] = one;
            }

        return all;
    }

    private void Keep(TState state, TKey key, TMade made)
    {
        if (!ReferenceEquals(_state, state))
        {
            _state = state;
            _made.Clear();
            _byAge.Clear();
        }

        if (!_made.TryAdd(key, made))
            return;
        _byAge.Enqueue(key);
        if (_byAge.Count > most)
            _made.Remove(_byAge.Dequeue());
    }
}
