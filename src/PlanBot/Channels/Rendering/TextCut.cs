using System.Globalization;
using PlanBot.Language;

namespace PlanBot.Channels.Rendering;

/// <summary>Where a text that is too long for one message is best cut.</summary>
internal static class TextCut
{
    /// <summary>How much of the text goes first: up to the end of a paragraph, else of a sentence, else of a word, else of a letter with all its marks.</summary>
    /// <param name="room">At most so much; less than the text has, at least 1.</param>
    public static int Find(string text, int room)
    {
        // A message that is less than half full looks torn: better a sentence's end than an early paragraph's.
        var early = room / 2;
        if (text.LastIndexOf('\n', room) is var line && line > early)
            return line;
        if (SentenceEnd(text, room) is var sentence && sentence > early)
            return sentence;
        return WordEnd(text, room) is > 0 and var word ? word : LetterEnd(text, room);
    }

    // The last sentence of the stretch may go on behind it, so it is the end of the one before that counts.
    private static int SentenceEnd(string text, int room)
    {
        var stretch = text[..Math.Min(text.Length, room + 2)];
        return Sentences.Read(stretch) is [.., var last, _] && last.End.Value <= room ? last.End.Value : 0;
    }

    private static int WordEnd(string text, int room)
    {
        for (var i = room; i > 0; i--)
            if (char.IsWhiteSpace(text[i]))
                return i;
        return 0;
    }

    private static int LetterEnd(string text, int room)
    {
        var end = 0;
        while (StringInfo.GetNextTextElementLength(text.AsSpan(end)) is var length && end + length <= room)
            end += length;
        if (end > 0)
            return end;
        // One letter with more marks than a message holds.
        return room > 1 && char.IsHighSurrogate(text[room - 1]) ? room - 1 : room;
    }
}
