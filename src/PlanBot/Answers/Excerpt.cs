using System.Text;
using PlanBot.Clauses;
using PlanBot.Language;

namespace PlanBot.Answers;

/// <summary>Quotes the sentences of a passage that answer, whole sentences only.</summary>
internal static class Excerpt
{
    /// <summary>The passage whole where it fits, else its best sentence with as many of its neighbours as fit.</summary>
    /// <param name="best">The best part, as <see cref="Sentences.Parts"/> counts.</param>
    /// <param name="most">At most so many characters, unless a single sentence is longer.</param>
    /// <param name="gap">What stands where sentences were left out.</param>
    public static string Of(string text, int best, int most, string gap)
    {
        if (text.Length <= most)
            return PlainWords.Of(text);
        var parts = Sentences.Parts(text);
        var (first, last) = Around(parts, text.Length, Math.Min(best, parts.Count - 1), most);
        var quote = new StringBuilder();
        if (first > 0)
            quote.Append(gap.TrimStart());
        quote.Append(text.AsSpan(parts[first].Start.Value, parts[last].End.Value - parts[first].Start.Value));
        if (last < parts.Count - 1)
            quote.Append(gap.TrimEnd());
        return PlainWords.Of(quote.ToString());
    }

    // First what stands before in the same sentence, so that a part after a semicolon keeps its subject; then what follows.
    private static (int First, int Last) Around(IReadOnlyList<Range> parts, int length, int best, int most)
    {
        var (first, last) = (best, best);
        int Size(int f, int l) => parts[l].End.GetOffset(length) - parts[f].Start.GetOffset(length);
        for (var grown = true; grown;)
        {
            grown = false;
            if (last + 1 < parts.Count && Size(first, last + 1) <= most)
                (last, grown) = (last + 1, true);
            if (first > 0 && Size(first - 1, last) <= most)
                (first, grown) = (first - 1, true);
        }

        return (first, last);
    }
}
