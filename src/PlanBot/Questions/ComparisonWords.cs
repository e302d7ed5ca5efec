using PlanBot.Language;

namespace PlanBot.Questions;

/// <summary>What a phrase of index/comparison-words.tsv tells.</summary>
internal enum ComparisonWord
{
    Which,
    Every,
    Place,
    Contrast,
    Highest,
    Lowest,
    Earliest,
    Latest,
    Lacking,
    Below,
    Above,
    AtLeast,
    Not,
    Number,
    Share,
    Scaffold,
    Keep,
}

/// <summary>A phrase found in a question.</summary>
/// <param name="First">Its first syllable.</param>
/// <param name="Taken">The syllables that are the phrase's own; those a "*" stands for are not among them.</param>
internal sealed record ComparisonPhrase(ComparisonWord Word, int First, IReadOnlyList<int> Taken);

/// <summary>Finds the words that set wards side by side (index/comparison-words.tsv).</summary>
internal sealed class ComparisonWords
{
    private const int MostBetween = 6;
    private static readonly HashSet<string> NumberWords = new(["hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi"], StringComparer.Ordinal);

    private const string Digits = "#";

    // By the key of their first syllable; of those that begin with a number, by each of the number words and by this sign.
    private readonly Dictionary<string, List<(ComparisonWord Word, List<Part> Parts)>> _phrases = new(StringComparer.Ordinal);

    private enum PartKind
    {
        Syllable,
        Number,
        Gap,
    }

    /// <exception cref="VocabularyException">A row names no known kind, or its phrase begins or ends with a gap.</exception>
    public static ComparisonWords Load(string folder)
    {
        var words = new ComparisonWords();
        foreach (var row in VocabularyFile.Read(folder, "comparison-words.tsv", 2))
            words.Add(
                Enum.TryParse<ComparisonWord>(row.Fields[0], out var word) ? word : throw row.Wrong($"không có loại \"{row.Fields[0]}\""),
                Read(row));
        return words;
    }

    private void Add(ComparisonWord word, List<Part> parts)
    {
        foreach (var first in parts[0].Kind == PartKind.Number ? [.. NumberWords, Digits] : (string[])[First(parts[0].Syllable)])
            if (_phrases.TryGetValue(first, out var phrases))
                phrases.Add((word, parts));
            else
                _phrases[first] = [(word, parts)];
    }

    /// <summary>The phrases of a question from left to right, none overlapping; the longer goes before the shorter.</summary>
    public IReadOnlyList<ComparisonPhrase> Find(IReadOnlyList<Syllable> question)
    {
        var writesMarks = TokenText.DoesWriteMarks(question);
        var found = new List<ComparisonPhrase>();
        var taken = new HashSet<int>();
        for (var i = 0; i < question.Count; i++)
        {
            if (!_phrases.TryGetValue(First(question[i]), out var phrases))
                continue;
            var best = phrases.Select(p => Match(p.Word, p.Parts, question, i, writesMarks)).OfType<ComparisonPhrase>()
                .Where(p => !p.Taken.Any(taken.Contains)).MaxBy(p => p.Taken.Count);
            if (best is null || (best.Word == ComparisonWord.Not && !FollowsWhich(found, i)))
                continue;
            found.Add(best);
            taken.UnionWith(best.Taken);
        }

        return found;
    }

    private static string First(Syllable syllable) => syllable.Key.All(char.IsAsciiDigit) ? Digits : syllable.Key;

    private static bool FollowsWhich(List<ComparisonPhrase> found, int at) =>
        found.Count > 0 && found[^1].Word == ComparisonWord.Which && found[^1].Taken[^1] == at - 1;

    private static ComparisonPhrase? Match(ComparisonWord word, List<Part> parts, IReadOnlyList<Syllable> question, int at, bool writesMarks)
    {
        // One word without marks is many words: "so" is so, số, sổ and sở.
        if (parts.Count == 1 && word != ComparisonWord.Not && !writesMarks && !question[at].HasMarks)
            return null;
        var taken = new List<int>(parts.Count);
        return Matches(parts, 0, question, at, taken) ? new(word, at, taken) : null;
    }

    private static bool Matches(List<Part> parts, int part, IReadOnlyList<Syllable> question, int at, List<int> taken)
    {
        if (part == parts.Count)
            return true;
        if (parts[part].Kind == PartKind.Gap)
        {
            for (var skip = 1; skip <= MostBetween; skip++)
                if (Matches(parts, part + 1, question, at + skip, taken))
                    return true;
            return false;
        }

        if (at >= question.Count || !parts[part].Fits(question[at]))
            return false;
        taken.Add(at);
        if (Matches(parts, part + 1, question, at + 1, taken))
            return true;
        taken.RemoveAt(taken.Count - 1);
        return false;
    }

    private static List<Part> Read(VocabularyRow row)
    {
        var parts = row.Fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w switch
        {
            "*" => new Part(PartKind.Gap, default),
            Digits => new Part(PartKind.Number, default),
            _ => Syllables.Read(w) is [var one] ? new Part(PartKind.Syllable, one) : throw row.Wrong($"không đọc được \"{w}\""),
        }).ToList();
        return parts[0].Kind == PartKind.Gap || parts[^1].Kind == PartKind.Gap ? throw row.Wrong("dấu * phải đứng giữa hai tiếng") : parts;
    }

    private sealed record Part(PartKind Kind, Syllable Syllable)
    {
        // A typed mark is meant; a missing one may be laziness.
        public bool Fits(Syllable typed) => Kind == PartKind.Number
            ? typed.Key.All(char.IsAsciiDigit) || NumberWords.Contains(typed.Key)
            : typed.HasMarks ? typed.Marked == Syllable.Marked : typed.Key == Syllable.Key;
    }
}
