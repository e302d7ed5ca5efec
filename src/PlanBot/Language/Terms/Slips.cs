namespace PlanBot.Language.Terms;

/// <summary>Slips of the fingers: one letter too many, missing, wrong or swapped, and a lost blank.</summary>
internal static class Slips
{
    private const string Letters = "abcdeghiklmnopqrstuvxy";
    private const int ShortestKey = 3;

    // Neighbours on the keyboard: a wrong letter is mostly one of them.
    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>Terms of the index one slip away, the likeliest first; none where the key is known itself.</summary>
    /// <param name="key">One folded syllable.</param>
    /// <param name="isKnownTerm">True for a term that the index holds.</param>
    public static IReadOnlyList<string> Candidates(string key, Func<string, bool> isKnownTerm)
    {
        if (key.Length < ShortestKey || key.AsSpan().ContainsAnyInRange('0', '9') || isKnownTerm(key))
            return [];
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (neighbour, cost) in Neighbours(key))
        {
            var candidate = Syllables.Key(neighbour);
            if (candidate.Length > 1 && SyllableRules.IsSyllable(candidate) && isKnownTerm(candidate))
                found[candidate] = found.TryGetValue(candidate, out var other) ? Math.Min(cost, other) : cost;
        }

        return [.. found.OrderBy(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Key)];
    }

    /// <summary>The two syllables of a word typed without its blank ("baohiem"), where the index knows them side by side; else null.</summary>
    public static (string First, string Second)? Split(string key, Func<string, bool> isKnownTerm)
    {
        for (var at = 1; at < key.Length; at++)
        {
            var (first, second) = (Syllables.Key(key[..at]), Syllables.Key(key[at..]));
            if (SyllableRules.IsSyllable(first) && SyllableRules.IsSyllable(second) && isKnownTerm($"{first}_{second}"))
                return (first, second);
        }

        return null;
    }

    private static IEnumerable<(string Candidate, int Cost)> Neighbours(string key)
    {
        for (var i = 0; i < key.Length; i++)
        {
            if (i + 1 < key.Length && key[i] != key[i + 1])
                yield return ($"{key[..i]}{key[i + 1]}{key[i]}{key[(i + 2)..]}", 0);
            yield return (key.Remove(i, 1), i > 0 && key[i] == key[i - 1] ? 0 : 2);
            foreach (var letter in Letters)
                if (letter != key[i])
                    yield return ($"{key[..i]}{letter}{key[(i + 1)..]}", AreNear(letter, key[i]) ? 1 : 3);
        }

        for (var i = 0; i <= key.Length; i++)
            foreach (var letter in Letters)
                yield return (key.Insert(i, letter.ToString()), 1);
    }

    private static bool AreNear(char a, char b)
    {
        var (rowA, rowB) = (Row(a), Row(b));
        return Math.Abs(rowA - rowB) <= 1 && Math.Abs(Rows[rowA].IndexOf(a, StringComparison.Ordinal) - Rows[rowB].IndexOf(b, StringComparison.Ordinal)) <= 1;
    }

    private static int Row(char c) => Math.Max(0, Array.FindIndex(Rows, r => r.Contains(c, StringComparison.Ordinal)));
}
