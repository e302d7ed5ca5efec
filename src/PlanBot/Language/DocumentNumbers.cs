using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace PlanBot.Language;

/// <summary>The number of a document, found in a text.</summary>
/// <param name="Key">The whole symbol without spaces, hyphens and slashes ("57nqtw"), or null where only kind and number are given.</param>
/// <param name="KindKey">Kind and number ("nghi_quyet_57"), or null where the kind is not told.</param>
/// <param name="Start">Offset in the composed text.</param>
/// <param name="Length">In characters.</param>
internal readonly record struct DocumentNumber(string? Key, string? KindKey, int Start, int Length);

/// <summary>Recognises "135 /KH-UBND", "71-NQ-TW", "226/2025/QH15" and "Nghị quyết 57", however spaced, and gives each its keys.</summary>
/// <param name="kinds">Folded code to the kind's folded words: "nq" to "nghi_quyet".</param>
internal sealed partial class DocumentNumbers(IReadOnlyDictionary<string, string> kinds)
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("/-–—‐‑−");

    private readonly HashSet<string> _kindWords = new(kinds.Values, StringComparer.Ordinal);

    /// <summary>The key of a symbol that stands alone: "71- NQ-TW" and "71-NQ/TW" are "71nqtw", "04/NQ-ĐU" is "4nqdu".</summary>
    public static string Key(string symbol)
    {
        var key = new StringBuilder(symbol.Length);
        foreach (var c in VietnameseText.Fold(VietnameseText.Compose(symbol)))
            if (char.IsAsciiLetterOrDigit(c) && (key.Length > 0 || c != '0'))
                key.Append(c);
        return key.ToString();
    }

    /// <summary>The numbers of a text, in order.</summary>
    public IReadOnlyList<DocumentNumber> Read(TokenText text)
    {
        var found = ReadSymbols(text);
        var symbols = found.Count;
        for (var i = 0; i < text.Count; i++)
        {
            var at = text.Syllables[i].Start;
            if (KindAndNumber(text, i) is { } key && !found.Take(symbols).Any(s => at >= s.Start && at < s.Start + s.Length))
                found.Add(new(null, key, at, text.Syllables[i].Length));
        }

        return found;
    }

    private List<DocumentNumber> ReadSymbols(TokenText text)
    {
        var found = new List<DocumentNumber>();
        if (!text.Text.AsSpan().ContainsAny(Separators))
            return found;
        var folded = VietnameseText.Fold(text.Text);
        foreach (Match match in Symbol().Matches(folded))
            if (ReadSymbol(text, match) is { } number)
                found.Add(number);
        return found;
    }

    private DocumentNumber? ReadSymbol(TokenText text, Match match)
    {
        var parts = match.Groups["part"].Captures;
        var count = 0;
        while (count < parts.Count && IsPart(text.Text, match, parts, count))
            count++;
        if (count == 0 || !IsSymbol(text.Text, match, parts, count))
            return null;

        var number = match.Groups["number"];
        var year = match.Groups["year"];
        var digits = number.Value.TrimStart('0');
        var end = parts[count - 1].Index + parts[count - 1].Length;
        var index = 0;
        while (index < text.Count && text.Syllables[index].Start < number.Index)
            index++;
        var kind = kinds.TryGetValue(parts[0].Value, out var told) ? told : KindBefore(text, index);
        return new(
            digits + year.Value + string.Concat(parts.Take(count).Select(p => p.Value)),
            kind is null ? null : $"{kind}_{digits}",
            number.Index,
            end - number.Index);
    }

    // Capitals make a part ("NQ", "CTr", "TTg"); in small letters only an unbroken run does ("57-nq/tw").
    private static bool IsPart(string text, Match match, CaptureCollection parts, int i)
    {
        var part = parts[i];
        var capitals = 0;
        foreach (var c in text.AsSpan(part.Index, part.Length))
            capitals += char.IsUpper(c) || char.IsAsciiDigit(c) ? 1 : 0;
        if (capitals * 2 > part.Length)
            return true;
        var before = i > 0 ? parts[i - 1] : match.Groups["year"].Success ? match.Groups["year"] : match.Groups["number"];
        return capitals == 0 && part.Index - (before.Index + before.Length) == 1;
    }

    // A number, a dash and letters are a symbol where the letters are a kind of document, an assembly's term, or capitals after a slash.
    private bool IsSymbol(string text, Match match, CaptureCollection parts, int count)
    {
        var first = parts[0];
        var isCapital = char.IsUpper(text[first.Index]);
        if (kinds.ContainsKey(first.Value))
            return count > 1 || isCapital;
        if (match.Groups["year"].Success)
            return isCapital || Assembly().IsMatch(first.Value);
        return isCapital && first.Length > 1 && text.AsSpan(match.Index, first.Index - match.Index).Contains('/');
    }

    // "Nghị quyết số 57", "NQ 57" or, typed as one, "NQ57".
    private string? KindAndNumber(TokenText text, int i)
    {
        var key = text.Keys[i];
        if (IsNumber(key))
            return KindBefore(text, i) is { } before ? $"{before}_{key}" : null;
        var digits = key.AsSpan().IndexOfAnyInRange('0', '9');
        return digits > 0 && IsNumber(key[digits..]) && kinds.TryGetValue(key[..digits], out var kind) ? $"{kind}_{key[digits..].TrimStart('0')}" : null;
    }

    // "Nghị quyết (của …) số 57": the words right before the number, "số" apart.
    private string? KindBefore(TokenText text, int number)
    {
        var last = number - 1;
        if (last > 0 && text.Keys[last] == "so")
            last--;
        if (last < 0)
            return null;
        if (last > 0 && _kindWords.Contains($"{text.Keys[last - 1]}_{text.Keys[last]}"))
            return $"{text.Keys[last - 1]}_{text.Keys[last]}";
        if (_kindWords.Contains(text.Keys[last]))
            return text.Keys[last];
        return kinds.TryGetValue(text.Keys[last], out var kind) ? kind : null;
    }

    private static bool IsNumber(string key) => key.Length < 6 && !key.AsSpan().ContainsAnyExceptInRange('0', '9') && key != "0";

    [GeneratedRegex(@"(?<![\w/.,-])(?<number>[0-9]{1,5})(?:\s*/\s*(?<year>(?:19|20)[0-9]{2}))?(?:\s*[-/]){1,2}\s*(?<part>[a-z]+[0-9]*)(?:\s?[-/&]\s?(?<part>[a-z]+[0-9]*))*(?![a-z0-9])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Symbol();

    [GeneratedRegex("^qh[0-9]{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Assembly();
}
