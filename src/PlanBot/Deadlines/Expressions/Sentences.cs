using System.Text.RegularExpressions;

namespace PlanBot.Deadlines.Expressions;

/// <summary>Where a text's sentences, and the parts of them between semicolons, begin and end.</summary>
internal static partial class Sentences
{
    /// <summary>Start and end of the sentence around an offset, without the blanks at its ends.</summary>
    public static (int Start, int End) Around(string text, int offset) => Between(SentenceEnd(), text, offset);

    /// <summary>Start and end of the part between semicolons or sentence ends.</summary>
    public static (int Start, int End) PartAround(string text, int offset) => Between(PartEnd(), text, offset);

    private static (int Start, int End) Between(Regex boundary, string text, int offset)
    {
        var (start, end) = (0, text.Length);
        foreach (Match m in boundary.Matches(text))
            if (m.Index + m.Length <= offset)
                start = m.Index + m.Length;
            else if (m.Index >= offset)
            {
                end = m.Index + m.Length;
                break;
            }

        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return (start, end);
    }

    [GeneratedRegex(@"(?<!\b(?:TT|TM|KT|TP|ThS|TS|Q|P))[.!?](?=\s+[\p{Lu}(“""*+-]|\s*$)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@";|(?<!\b(?:TT|TM|KT|TP|ThS|TS|Q|P))[.!?](?=\s+[\p{Lu}(“""*+-]|\s*$)")]
    private static partial Regex PartEnd();
}
