namespace PlanBot.Retrieval;

/// <summary>A few terms to look for in long texts. A text is read letter by letter, and its terms are hashed on the way.</summary>
/// <typeparam name="TUse">What a term is looked for.</typeparam>
internal sealed class TermLookup<TUse>
    where TUse : class, new()
{
    private const uint Seed = 2_166_136_261; // FNV-1a
    private const uint Prime = 16_777_619;
    private const int Sparse = 8; // slots a term: nearly every term of a text is told from all of these by its slot

    private readonly List<(string Term, TUse Use, int Next)> _terms = [];
    private int[] _slots = [0, 0]; // one more than the place in the list; 0 for none

    /// <summary>All terms, in the order in which they came.</summary>
    public IEnumerable<(string Term, TUse Use)> All => _terms.Select(t => (t.Term, t.Use));

    /// <summary>The use of a term, which is made where there is none.</summary>
    public TUse this[string term] => Find(Hash(term), term) ?? Add(term);

    /// <summary>Calls for each term of the text that is looked for, in the order of the text.</summary>
    /// <param name="text">Terms parted by single blanks.</param>
    /// <returns>How many terms the text has.</returns>
    public int Read(ReadOnlySpan<char> text, Action<TUse> found)
    {
        var (words, start, hash) = (0, 0, Seed);
        for (var i = 0; i <= text.Length; i++)
            if (i < text.Length && text[i] != ' ')
            {
                hash = (hash ^ text[i]) * Prime;
            }
            else
            {
                words++;
                if (_slots[hash & (_slots.Length - 1)] > 0 && Find(hash, text[start..i]) is { } use)
                    found(use);
                (start, hash) = (i + 1, Seed);
            }

        return words;
    }

    private static uint Hash(string term)
    {
        var hash = Seed;
        foreach (var letter in term)
            hash = (hash ^ letter) * Prime;
        return hash;
    }

    private TUse? Find(uint hash, ReadOnlySpan<char> term)
    {
        for (var at = _slots[hash & (_slots.Length - 1)]; at > 0; at = _terms[at - 1].Next)
            if (term.SequenceEqual(_terms[at - 1].Term))
                return _terms[at - 1].Use;
        return null;
    }

    private TUse Add(string term)
    {
        _terms.Add((term, new(), 0));
        if (_terms.Count * Sparse > _slots.Length)
            Spread();
        else
            Enter(_terms.Count - 1);
        return _terms[^1].Use;
    }

    private void Spread()
    {
        _slots = new int[_slots.Length * 4];
        for (var i = 0; i < _terms.Count; i++)
            Enter(i);
    }

    private void Enter(int at)
    {
        ref var slot = ref _slots[Hash(_terms[at].Term) & (_slots.Length - 1)];
        _terms[at] = _terms[at] with { Next = slot };
        slot = at + 1;
    }
}
