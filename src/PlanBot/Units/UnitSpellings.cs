namespace PlanBot.Units;

/// <summary>True where the words after a spelling make it another unit's name.</summary>
internal delegate bool FollowedByAnotherLevel(UnitName unit, ReadOnlySpan<char> squeezedRest);

/// <summary>Spellings of unit names and the search for them in a text.</summary>
internal sealed class UnitSpellings
{
    private readonly Dictionary<string, UnitName> _units = new(StringComparer.Ordinal);
    private readonly SortedSet<int> _lengths = new(Comparer<int>.Create((a, b) => b.CompareTo(a)));

    /// <summary>False where the spelling belongs to another unit already.</summary>
    public bool Add(string spelling, UnitName unit)
    {
        var key = new SqueezedText(spelling).Key;
        _lengths.Add(key.Length);
        return _units.TryAdd(key, unit) || _units[key] == unit;
    }

    /// <summary>The spellings found, in order, none inside another.</summary>
    public List<UnitMention> Find(string text, FollowedByAnotherLevel isElsewhere, Func<UnitName, bool> isUnit)
    {
        var squeezed = new SqueezedText(text);
        var mentions = new List<UnitMention>();
        for (var at = 0; at < squeezed.Key.Length;)
        {
            if (!squeezed.StartsWord(at) || Longest(squeezed, at) is not { } found)
            {
                at++;
                continue;
            }

            var end = at + found.Length;
            var start = squeezed.OffsetOf(at);
            if (isUnit(found.Unit) && !isElsewhere(found.Unit, squeezed.Key.AsSpan(end)))
                mentions.Add(new(found.Unit, start, squeezed.OffsetOf(end - 1) + 1 - start));
            at = end;
        }

        return mentions;
    }

    private (UnitName Unit, int Length)? Longest(SqueezedText squeezed, int at)
    {
        var lookup = _units.GetAlternateLookup<ReadOnlySpan<char>>();
        var rest = squeezed.Key.AsSpan(at);
        foreach (var length in _lengths)
            if (length <= rest.Length && squeezed.EndsWord(at + length - 1) && lookup.TryGetValue(rest[..length], out var unit))
                return (unit, length);
        return null;
    }
}
