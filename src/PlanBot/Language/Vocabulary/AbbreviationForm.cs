namespace PlanBot.Language.Vocabulary;

/// <summary>One short form as it may be typed: its parts and what stands between them ("GD&amp;ĐT", "Đ/c").</summary>
internal sealed class AbbreviationForm
{
    private readonly string[] _parts;
    private readonly string[] _gaps;

    public AbbreviationForm(string form)
    {
        var syllables = Syllables.Read(form);
        _parts = [.. syllables.Select(s => form.Substring(s.Start, s.Length).ToLowerInvariant())];
        _gaps = [.. syllables.Zip(syllables.Skip(1), (a, b) => Bare(form.AsSpan(a.Start + a.Length, b.Start - a.Start - a.Length)))];
        FirstKey = syllables.Count > 0 ? syllables[0].Key : "";
        IsWord = syllables.Count > 0 && syllables.TrueForAll(s => SyllableRules.IsSyllable(s.Key));
    }

    /// <summary>The folded first part; empty where the form has no letter.</summary>
    public string FirstKey { get; }

    /// <summary>How many syllables of the text it takes.</summary>
    public int Length => _parts.Length;

    /// <summary>True where the letters are an ordinary word too ("an", "ca"), so that more than they must speak for the short form.</summary>
    public bool IsWord { get; }

    /// <summary>True where the form stands at a place of the text. Small letters stand for capitals, d for đ, but "ÁN" is no "AN".</summary>
    public bool StandsAt(TokenText text, int start)
    {
        if (start + Length > text.Count)
            return false;
        for (var i = 0; i < Length; i++)
            if (!IsPart(text.Written(start + i), _parts[i]) || (i + 1 < Length && !IsGap(text.Gap(start + i), _gaps[i])))
                return false;
        return true;
    }

    /// <summary>True where these letters alone are the form.</summary>
    public bool IsWritten(string letters) => Length == 1 && IsPart(letters, _parts[0]);

    private static bool IsPart(ReadOnlySpan<char> written, string part)
    {
        if (written.Length != part.Length)
            return false;
        for (var i = 0; i < part.Length; i++)
        {
            var c = char.ToLowerInvariant(written[i]);
            if (c != part[i] && c != VietnameseText.Fold(part[i]))
                return false;
        }

        return true;
    }

    private static bool IsGap(ReadOnlySpan<char> gap, string meant)
    {
        var bare = Bare(gap);
        return string.Equals(bare, meant, StringComparison.Ordinal) || (bare.Length == 0 && meant is "-" or "&" or ",");
    }

    private static string Bare(ReadOnlySpan<char> gap) => VietnameseText.Fold(gap.ToString()).Replace(" ", "", StringComparison.Ordinal);
}
