using System.Text.RegularExpressions;
using PlanBot.Language;

namespace PlanBot.Clauses.Layout;

/// <summary>What the end of one line and the beginning of the next say about belonging together.</summary>
internal static partial class LineJoin
{
    /// <summary>True where a sentence cannot stop: after a comma, a hyphen, or a word that needs another.</summary>
    public static bool IsOpen(string text) =>
        text.Length > 0 && (text[^1] is ',' or '-' or '–' || OpenWord().IsMatch(text));

    /// <summary>True where the line ends as a sentence or an item does.</summary>
    public static bool IsClosed(string text) =>
        text.TrimEnd('"', '”', '\'', '’', ')', '*', ' ') is [.., '.' or ';' or ':' or '!' or '?' or '…'];

    /// <summary>True where the text begins with a lower-case letter.</summary>
    public static bool BeginsLower(string text) => text.Length > 0 && char.IsLower(text[0]);

    /// <summary>The first word.</summary>
    public static ReadOnlySpan<char> FirstWord(string text) =>
        text.AsSpan(0, text.IndexOf(' ') is var blank and >= 0 ? blank : text.Length);

    /// <summary>Joins line texts: one space, none after a hyphen that ends a number or symbol ("2025-" + "2030").</summary>
    public static string Join(IEnumerable<string> lines)
    {
        var text = "";
        foreach (var line in lines)
            text = text.Length == 0 ? line : GluedHyphen().IsMatch(text) ? text + line : $"{text} {line}";
        return text;
    }

    /// <summary>True for the words that open a paragraph of their own in every plan that has them.</summary>
    public static bool OpensParagraph(string text) => Opener().IsMatch(VietnameseText.Fold(text));

    // With its marks, so that "đầu tư" or "tham nhũng" is not taken for "từ" or "những".
    [GeneratedRegex(@"(?<=\s)(của|và|các|những|với|theo|về|tại|trong|cho|để|là|được|bởi|từ|đến|trên|dưới|như|hoặc|do|gồm)$")]
    private static partial Regex OpenWord();

    [GeneratedRegex(@"^(?:phan cong thuc hien|thoi gian thuc hien|trong qua trinh (?:to chuc )?(?:trien khai )?thuc hien)\b")]
    private static partial Regex Opener();

    [GeneratedRegex(@"\d-$")]
    private static partial Regex GluedHyphen();
}
