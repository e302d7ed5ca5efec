using System.Text;

namespace PlanBot.Indexing;

/// <summary>Counts in how many passages of a plan each term stands, and names each passage's terms once.</summary>
internal sealed class TermTally
{
    private readonly Dictionary<string, (int Passages, long LastRow)> _terms = new(StringComparer.Ordinal);
    private readonly StringBuilder _distinct = new();

    /// <summary>Passages per term.</summary>
    public IEnumerable<(string Term, int Passages)> Passages => _terms.Select(t => (t.Key, t.Value.Passages));

    public int Size { get; private set; }

    /// <summary>Counts a passage.</summary>
    /// <returns>Its terms, once each, parted by blanks. The same for the same passage.</returns>
    public string Count(AnalysedPassage passage)
    {
        Size++;
        _distinct.Clear();
        Count(passage.Own, passage.Row);
        Count(passage.Context, passage.Row);
        return _distinct.ToString();
    }

    private void Count(ReadOnlySpan<char> words, long row)
    {
        var terms = _terms.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in words.SplitAny(' ', '\n'))
        {
            var word = words[range];
            if (word.IsEmpty)
                continue;
            ref var term = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(terms, word, out var known);
            if (known && term.LastRow == row)
                continue;
            term = (term.Passages + 1, row);
            _distinct.Append(word).Append(' ');
        }
    }
}
