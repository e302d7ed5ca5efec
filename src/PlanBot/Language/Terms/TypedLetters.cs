using System.Text;

namespace PlanBot.Language.Terms;

/// <summary>Decodes a syllable typed for Telex ("truowngf") or VNI ("truong2") that no typing method turned into letters.</summary>
internal static class TypedLetters
{
    private const string TelexTones = "fsrxj";

    /// <summary>The syllable meant, or null where the letters are no such residue. Start and length are the typed syllable's.</summary>
    /// <param name="typed">A folded key that is no Vietnamese syllable as it stands.</param>
    public static Syllable? Decode(in Syllable typed)
    {
        if (typed.HasMarks || typed.Length < 3 || !char.IsAsciiLetter(typed.Key[0]))
            return null;
        var word = new Word();
        var isVni = typed.Key.AsSpan().ContainsAnyInRange('0', '9');
        foreach (var c in typed.Key)
            if (!(isVni ? word.AddVni(c) : word.AddTelex(c)))
                return null;
        return word.Changed && SyllableRules.IsSyllable(word.Key) ? typed with { Key = word.Key, Marked = word.Marked, HasMarks = true } : null;
    }

    private sealed class Word
    {
        private readonly StringBuilder _letters = new();
        private int _tone;

        public bool Changed { get; private set; }

        public string Key => Syllables.Key(_letters.ToString());

        public string Marked => Syllables.OneI(_letters.ToString()) + (_tone == 0 ? "" : (char)('0' + _tone));

        public bool AddTelex(char c) => c switch
        {
            'z' when HasVowel => Tone(0),
            's' or 'f' or 'r' or 'x' or 'j' when HasVowel => Tone(TelexTones.IndexOf(c, StringComparison.Ordinal) + 1),
            'w' when HasVowel => Horn(),
            'w' => Append('ư') && (Changed = true),
            'a' or 'e' or 'o' or 'd' when _letters.Length > 0 && _letters[^1] == c =>
                Replace(_letters.Length - 1, c switch { 'a' => 'â', 'e' => 'ê', 'o' => 'ô', _ => 'đ' }),
            _ => Append(c),
        };

        public bool AddVni(char c) => c switch
        {
            >= '1' and <= '5' => Tone(c switch { '1' => 2, '2' => 1, _ => c - '0' }),
            '6' => Hat(),
            '7' => Horn(),
            '8' => Replace(LastOf("a"), 'ă'),
            '9' => Replace(LastOf("d"), 'đ'),
            '0' => false,
            _ => Append(c),
        };

        private bool HasVowel => LastOf("aeiouyăâêôơư") >= 0;

        private bool Append(char c)
        {
            _letters.Append(c);
            return true;
        }

        private bool Tone(int tone)
        {
            if (!HasVowel)
                return false;
            _tone = tone;
            return Changed = true;
        }

        private bool Hat()
        {
            var at = LastOf("aeo");
            return at >= 0 && Replace(at, _letters[at] switch { 'a' => 'â', 'e' => 'ê', _ => 'ô' });
        }

        // "uo" takes two horns at one key, as in "truong" and "nguoi".
        private bool Horn()
        {
            var at = LastOf("aou");
            if (at < 0)
                return false;
            if (_letters[at] == 'o' && at > 0 && _letters[at - 1] == 'u' && !(at > 1 && _letters[at - 2] == 'q'))
                _letters[at - 1] = 'ư';
            return Replace(at, _letters[at] switch { 'a' => 'ă', 'o' => 'ơ', _ => 'ư' });
        }

        private bool Replace(int at, char letter)
        {
            if (at < 0)
                return false;
            _letters[at] = letter;
            return Changed = true;
        }

        private int LastOf(string letters)
        {
            for (var i = _letters.Length - 1; i >= 0; i--)
                if (letters.Contains(_letters[i], StringComparison.Ordinal))
                    return i;
            return -1;
        }
    }
}
