using System.Text;

namespace PlanBot.Channels.Rendering;

/// <summary>Text without what a message cannot hold: control characters and halves of a surrogate pair.</summary>
internal static class PlainLetters
{
    /// <summary>Line breaks are "\n"; another control character is a blank; half a pair is U+FFFD.</summary>
    public static string Of(string text)
    {
        if (!text.Any(c => char.IsControl(c) || char.IsSurrogate(c)))
            return text;

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').EnumerateRunes())
            clean.Append(Rune.IsControl(rune) && rune.Value != '\n' ? " " : rune.ToString());
        return clean.ToString();
    }

    /// <summary>The same on one line: every run of blanks and line breaks is one blank.</summary>
    public static string OnOneLine(string text) => string.Join(' ', Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
