using System.Globalization;
using System.Text;

namespace PlanBot.Channels.Telegram.Rendering.Tables;

/// <summary>How many columns a text takes where all letters are of one width.</summary>
internal static class DisplayWidth
{
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6),
        (0x1F1E6, 0x1F1FF), (0x1F300, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>One for a letter with all its marks, two for an emoji or an ideograph.</summary>
    public static int Of(string text)
    {
        var width = 0;
        for (var at = 0; at < text.Length; at += StringInfo.GetNextTextElementLength(text.AsSpan(at)))
            width += IsWide(text, at) ? 2 : 1;
        return width;
    }

    private static bool IsWide(string text, int at) =>
        Rune.TryGetRuneAt(text, at, out var rune) && Array.Exists(Wide, w => rune.Value >= w.First && rune.Value <= w.Last);
}
