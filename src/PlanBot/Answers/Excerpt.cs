using System.Text;
using PlanBot.Language;

namespace PlanBot.Answers;

/// <summary>Quotes the sentences of a passage that answer, whole sentences only.</summary>
internal static class Excerpt
{
    /// <summary>The passage whole where it fits, else its best sentences in their order, as many as fit.</summary>
    /// <param name="worth">What each sentence (<see cref="Sentences.Parts"/>) is worth to the question.</param>
    /// <param name="most">At most so many characters, unless a single sentence is longer.</param>
    /// <param name="gap">What stands where sentences were left out.</param>
    public static string Of(string text, IReadOnlyList<double> worth, int most, string gap)
    {
        if (text.Length <= most)
            return PlainWords.Of(text);
        var parts = Sentences.Parts(text);
        return PlainWords.Of(Quote(text, parts, Choose(text, parts, worth, most), gap));
    }

    /// <inheritdoc cref="Of(string, IReadOnlyList{double}, int, string)"/>
    /// <param name="best">The one sentence that matters.</param>
    public static string Of(string text, int best, int most, string gap) =>
        Of(text, [.. Sentences.Parts(text).Select((_, i) => i == best ? 1.0 : 0)], most, gap);

    // The best first; a part beside a semicolon brings the part on its other side along where both fit: the subject may stand before it, and what
    // is said of it after.
    private static SortedSet<int> Choose(string text, IReadOnlyList<Range> parts, IReadOnlyList<double> worth, int most)
    {
        int Size(int part) => parts[part].End.GetOffset(text.Length) - parts[part].Start.GetOffset(text.Length);
        var chosen = new SortedSet<int>();
        var size = 0;
        var best = Enumerable.Range(0, parts.Count).OrderByDescending(i => i < worth.Count ? worth[i] : 0).ToList();
        var least = best.Count > 0 && best[0] < worth.Count ? worth[best[0]] * 0.35 : 0;
        foreach (var part in best.TakeWhile(p => chosen.Count == 0 || (p < worth.Count && worth[p] >= least)))
            foreach (var wanted in WithNeighbours(text, parts, part))
                if (chosen.Count == 0 || size + Size(wanted) <= most)
                    size += chosen.Add(wanted) ? Size(wanted) : 0;
        return chosen;
    }

    private static IEnumerable<int> WithNeighbours(string text, IReadOnlyList<Range> parts, int part)
    {
        yield return part;
        if (part > 0 && EndsOpen(text, parts[part - 1]))
            yield return part - 1;
        if (part < parts.Count - 1 && EndsOpen(text, parts[part]))
            yield return part + 1;
    }

    private static bool EndsOpen(string text, Range part) => text[part].EndsWith(';');

    private static string Quote(string text, IReadOnlyList<Range> parts, SortedSet<int> chosen, string gap)
    {
        var quote = new StringBuilder();
        var last = -1;
        foreach (var part in chosen)
        {
            if (part > last + 1)
                quote.Append(quote.Length == 0 ? gap.TrimStart() : gap);
            else if (quote.Length > 0)
                quote.Append(' ');
            quote.Append(text.AsSpan()[parts[part]]);
            last = part;
        }

        return last < parts.Count - 1 ? quote.Append(gap.TrimEnd()).ToString() : quote.ToString();
    }
}
