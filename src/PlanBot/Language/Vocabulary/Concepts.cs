using PlanBot.Language.Terms;

namespace PlanBot.Language.Vocabulary;

/// <summary>What words of a question touch: index terms that speak of the same matters.</summary>
/// <param name="Sureness">From 0, no word is known, to 1, at least one matter is surely meant.</param>
/// <param name="Terms">Index terms, the most telling first, with how telling each is before its rarity in the plans.</param>
/// <param name="Shape">All the concepts it speaks of.</param>
internal sealed record TouchedConcepts(double Sureness, IReadOnlyList<(string Term, double Weight)> Terms, ConceptShape Shape)
{
    public static TouchedConcepts None { get; } = new(0, [], ConceptShape.None);
}

/// <summary>
/// Matters that wards deal with, each with the many ways to speak of it (index/concepts.tsv), and beside them the groups of
/// index/synonyms.tsv. Where a synonym stands for a word, a concept only says that two texts are about one thing.
/// </summary>
internal sealed class Concepts
{
    internal const string FileName = "concepts.tsv";
    internal const int Fields = 3;

    private readonly List<List<Syllable[]>> _concepts = [];
    private ConceptIndex? _marked;
    private ConceptIndex? _unmarked;

    /// <exception cref="VocabularyException">A file or a row of it is wrong.</exception>
    public static Concepts Load(string folder)
    {
        var concepts = new Concepts();
        foreach (var row in VocabularyFile.Read(folder, FileName, Fields))
            concepts.Add(row);
        foreach (var row in VocabularyFile.Read(folder, Synonyms.FileName, Synonyms.Fields))
            concepts.Add(row, [.. row.Parts(1), .. row.Parts(2)]);
        concepts._marked = new(concepts._concepts, s => s.Marked);
        concepts._unmarked = new(concepts._concepts, s => s.Key);
        return concepts;
    }

    /// <summary>What a question touches.</summary>
    /// <param name="reading">Its syllables in order, short forms in full; without those that only name a ward.</param>
    /// <param name="writesMarks">True where the asker marks words.</param>
    public TouchedConcepts Of(IReadOnlyList<Token> reading, bool writesMarks) =>
        (writesMarks ? _marked : _unmarked)?.Touched(reading, writesMarks) ?? TouchedConcepts.None;

    /// <summary>What a text speaks of, whatever its words.</summary>
    /// <param name="writesMarks">As in the question it is compared with.</param>
    public ConceptShape ShapeOf(IReadOnlyList<Syllable> text, bool writesMarks) => (writesMarks ? _marked : _unmarked)?.ShapeOf(text) ?? ConceptShape.None;

    internal void Add(VocabularyRow row)
    {
        var phrases = row.Parts(2);
        if (phrases.Count < 2)
            throw row.Wrong("một khái niệm cần ít nhất hai cách nói ở cột thứ ba");
        Add(row, phrases);
    }

    private void Add(VocabularyRow row, IReadOnlyList<string> phrases)
    {
        var read = phrases.Select(p => Syllables.Read(p).ToArray()).ToList();
        if (read.Exists(p => p.Length == 0))
            throw row.Wrong("có một cách nói không có chữ nào");
        _concepts.Add(read);
    }
}
