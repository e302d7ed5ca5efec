namespace PlanBot.Language;

/// <summary>Where the sentences of a passage begin and end, for matching and for quoting.</summary>
internal static class Sentences
{
    // "(1)." and "1." open a passage; "TP." and "P." stand before a name.
    private const int ShortestSentence = 8;

    /// <summary>Sentences, ended by a full stop, question or exclamation mark. Together they are the whole text.</summary>
    public static IReadOnlyList<Range> Read(string text) => Split(text, ".!?…");

    /// <summary>Sentences and the parts of a sentence that semicolons set off.</summary>
    public static IReadOnlyList<Range> Parts(string text) => Split(text, ".!?…;");

    private static List<Range> Split(string text, string ends)
    {
        var parts = new List<Range>();
        var start = 0;
        for (var i = 0; i < text.Length - 1; i++)
            if (ends.Contains(text[i], StringComparison.Ordinal) && text[i + 1] == ' ' && i + 1 - start >= ShortestSentence && Ends(text, i))
            {
                parts.Add(new(start, i + 1));
                start = i + 2;
            }

        if (start < text.Length || parts.Count == 0)
            parts.Add(new(start, text.Length));
        return parts;
    }

    // A full stop ends a sentence where something capital, a number or a quotation follows, and no short form stands before.
    private static bool Ends(string text, int i)
    {
        if (text[i] is ';' or '!' or '?')
            return true;
        var next = i + 2 < text.Length ? text[i + 2] : 'A';
        if (char.IsLower(next))
            return false;
        var word = text.LastIndexOf(' ', i - 1);
        return i - word - 1 > 2 || !char.IsUpper(text[word + 1]);
    }
}
