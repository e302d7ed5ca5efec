namespace PlanBot.Units;

/// <summary>True where the words after a spelling make it another unit's name.</summary>
internal delegate bool FollowedByAnotherLevel(UnitName unit, ReadOnlySpan<char> squeezedRest);

/// <summary>Spellings of unit names and the search for them in a text.</summary>
internal sealed class UnitSpellings
{
    private const int HeadLength = 3;

    private readonly Dictionary<string, UnitName> _units = new(StringComparer.Ordinal);
    // A text has many words and few names: the first letters tell most words apart from every name.
    private readonly Dictionary<string, List<string>> _byHead = new(StringComparer.Ordinal);

    /// <summary>False where the spelling belongs to another unit already.</summary>
    public bool Add(string spelling, UnitName unit)
    {
        var key = new SqueezedText(spelling).Key;
        if (!_units.TryAdd(key, unit))
            return _units[key] == unit;
        var head = key[..Math.Min(HeadLength, key.Length)];
        if (!_byHead.TryGetValue(head, out var spellings))
            _byHead[head] = spellings = [];
        spellings.Add(key);
        spellings.Sort((a, b) => b.Length.CompareTo(a.Length));
        return true;
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
        var rest = squeezed.Key.AsSpan(at);
        var heads = _byHead.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!heads.TryGetValue(rest[..Math.Min(HeadLength, rest.Length)], out var spellings))
            return null;
        foreach (var spelling in spellings)
            if (rest.StartsWith(spelling, StringComparison.Ordinal) && squeezed.EndsWord(at + spelling.Length - 1))
                return (_units[spelling], spelling.Length);
        return null;
    }
}
