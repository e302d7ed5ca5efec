using PlanBot.Language;

namespace PlanBot.Units;

/// <summary>
/// A text folded and without blanks, dashes, commas, dots and "&amp;": a unit's name compares equal however it is
/// punctuated. Keeps for every character where it stood.
/// </summary>
internal sealed class SqueezedText
{
    private readonly string _text;
    private readonly int[] _offsets;

    public SqueezedText(string composed)
    {
        _text = composed;
        var folded = VietnameseText.Fold(composed);
        var kept = new char[folded.Length];
        _offsets = new int[folded.Length];
        var length = 0;
        for (var i = 0; i < folded.Length; i++)
            if (!IsDropped(folded[i]))
                (kept[length], _offsets[length++]) = (folded[i], i);
        Key = new(kept, 0, length);
    }

    public string Key { get; }

    /// <summary>The offset in the composed text of the character at <paramref name="position"/> of the key.</summary>
    public int OffsetOf(int position) => _offsets[position];

    /// <summary>True where a name may begin: at a word's first letter, outside a document number such as "135/KH-UBND".</summary>
    public bool StartsWord(int position)
    {
        var at = _offsets[position];
        if (at == 0)
            return char.IsLetterOrDigit(_text[at]);
        if (!char.IsLetterOrDigit(_text[at]) || char.IsLetterOrDigit(_text[at - 1]))
            return false;
        return !(at > 1 && _text[at - 1] is '-' or '/' && char.IsLetterOrDigit(_text[at - 2]));
    }

    /// <summary>True where a name may end: the character after <paramref name="position"/> is no letter or digit.</summary>
    public bool EndsWord(int position)
    {
        var next = _offsets[position] + 1;
        return next >= _text.Length || !char.IsLetterOrDigit(_text[next]);
    }

    private static bool IsDropped(char folded) => folded is ' ' or '-' or ',' or '.' or '&';
}
