using System.Buffers;

namespace PlanBot.Language;

/// <summary>
/// A text as the analysis sees it: its syllables, their index keys (numbers in one form) and where a sentence ends between
/// two of them.
/// </summary>
internal sealed class TokenText
{
    // Vietnamese bears a mark on about three syllables of four; a writer who marks fewer than this leaves marks out.
    private const double MarkedShare = 0.4;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".;:!?…\n");

    private readonly bool[] _breaks;
    private readonly bool[] _percents;

    private TokenText(string text, List<Syllable> syllables)
    {
        Text = text;
        Syllables = syllables;
        Keys = [.. syllables.Select(s => Numbers.Normal(s.Key) ?? s.Key)];
        _breaks = new bool[syllables.Count];
        _percents = new bool[syllables.Count];
        WritesMarks = DoesWriteMarks(syllables);
    }

    /// <summary>The composed text.</summary>
    public string Text { get; }

    public IReadOnlyList<Syllable> Syllables { get; }

    /// <summary>The index term of each syllable.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>True where the writer marks words, so that an unmarked "cho" is cho and not chợ.</summary>
    public bool WritesMarks { get; }

    public int Count => Syllables.Count;

    /// <summary>Reads a text.</summary>
    /// <param name="text">Composed or not.</param>
    /// <param name="isAbbreviation">Tells a folded key that may bear a dot of its own ("TP. Hải Phòng").</param>
    public static TokenText Read(string text, Func<string, bool> isAbbreviation)
    {
        var composed = VietnameseText.Compose(text);
        var tokens = new TokenText(composed, Language.Syllables.Read(composed));
        tokens.Mark(isAbbreviation);
        return tokens;
    }

    /// <summary>True where this syllable opens the text or a sentence, so that it makes no pair with the one before.</summary>
    public bool BreakBefore(int i) => _breaks[i];

    /// <summary>True for "97,5%" and "97,5 %", and for the word before a lone "%".</summary>
    public bool PercentAfter(int i) => _percents[i];

    /// <summary>The syllable as the writer typed it.</summary>
    public ReadOnlySpan<char> Written(int i) => Text.AsSpan(Syllables[i].Start, Syllables[i].Length);

    /// <summary>What stands between a syllable and the next one.</summary>
    public ReadOnlySpan<char> Gap(int i)
    {
        var start = Syllables[i].Start + Syllables[i].Length;
        return Text.AsSpan(start, (i + 1 < Count ? Syllables[i + 1].Start : Text.Length) - start);
    }

    /// <summary>True where at least two in five of the words bear a mark.</summary>
    public static bool DoesWriteMarks(IReadOnlyList<Syllable> syllables)
    {
        var words = syllables.Count(s => s.HasMarks || SyllableRules.IsSyllable(s.Key));
        return words > 0 && syllables.Count(s => s.HasMarks) >= MarkedShare * words;
    }

    private void Mark(Func<string, bool> isAbbreviation)
    {
        if (Count > 0)
            _breaks[0] = true;
        for (var i = 0; i < Count; i++)
        {
            var gap = Gap(i);
            _percents[i] = Written(i)[^1] == '%' || gap.Contains('%');
            if (i + 1 < Count)
                _breaks[i + 1] = gap.ContainsAny(SentenceEnds) && !IsOwnDot(i, gap, isAbbreviation);
        }
    }

    private bool IsOwnDot(int i, ReadOnlySpan<char> gap, Func<string, bool> isAbbreviation) =>
        gap[0] == '.' && !gap[1..].ContainsAny(SentenceEnds) && Syllables[i].Length <= 3 && isAbbreviation(Syllables[i].Key);
}
