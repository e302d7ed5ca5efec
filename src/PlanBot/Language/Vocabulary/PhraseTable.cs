namespace PlanBot.Language.Vocabulary;

/// <summary>Phrases of syllables with a value each, found by their first syllable.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(Syllable[] Phrase, T Value)>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase of one syllable at least. Longer phrases are found first.</summary>
    public void Add(IReadOnlyList<Syllable> phrase, T value)
    {
        if (!_byFirst.TryGetValue(phrase[0].Key, out var entries))
            _byFirst[phrase[0].Key] = entries = [];
        var at = entries.FindIndex(e => e.Phrase.Length < phrase.Count);
        entries.Insert(at < 0 ? entries.Count : at, ([.. phrase], value));
    }

    /// <summary>The phrases that stand at a place, the longest first.</summary>
    /// <param name="writesMarks">True where a word without a mark is meant without one.</param>
    public IEnumerable<(int Length, T Value)> At(IReadOnlyList<Syllable> text, int start, bool writesMarks) =>
        _byFirst.TryGetValue(text[start].Key, out var entries) ? Standing(entries, text, start, writesMarks) : [];

    private static IEnumerable<(int Length, T Value)> Standing(
        List<(Syllable[] Phrase, T Value)> entries, IReadOnlyList<Syllable> text, int start, bool writesMarks)
    {
        foreach (var (phrase, value) in entries)
            if (Stands(phrase, text, start, writesMarks))
                yield return (phrase.Length, value);
    }

    private static bool Stands(Syllable[] phrase, IReadOnlyList<Syllable> text, int start, bool writesMarks)
    {
        if (start + phrase.Length > text.Count)
            return false;
        for (var i = 0; i < phrase.Length; i++)
            if (!IsSame(phrase[i], text[start + i], writesMarks))
                return false;
        return true;
    }

    // A typed mark is meant; a missing one only where the writer marks words at all.
    private static bool IsSame(in Syllable phrase, in Syllable typed, bool writesMarks) =>
        typed.HasMarks || writesMarks
            ? string.Equals(phrase.Marked, typed.Marked, StringComparison.Ordinal)
            : string.Equals(phrase.Key, typed.Key, StringComparison.Ordinal);
}
