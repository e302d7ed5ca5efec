using PlanBot.Language;
using PlanBot.Language.Vocabulary;

namespace PlanBot.Questions;

/// <summary>Somebody whose name is asked for by the office they hold.</summary>
/// <param name="Title">The office as the vocabulary has it: "phó chủ tịch".</param>
/// <param name="Further">The folded words that say which: "bảo hiểm y tế" of "Phó Chủ tịch phụ trách bảo hiểm y tế". None for "chủ tịch phường".</param>
internal sealed record TitleAsked(IReadOnlyList<Syllable> Title, IReadOnlyList<string> Further)
{
    /// <summary>True where this is how a printed role begins: "Phó Chủ tịch UBND phường" is no "chủ tịch".</summary>
    public bool Begins(IReadOnlyList<Syllable> role) =>
        role.Count >= Title.Count && Title.Index().All(t => role[t.Index].Marked == t.Item.Marked);
}

/// <summary>Tells who is asked for by name (index/titles.tsv).</summary>
internal sealed class Titles
{
    internal const string FileName = "titles.tsv";

    // A word that counts less than this only leads to the question.
    private const double LeastWeight = 0.5;

    // They stand between the question and the office ("ai là ông chủ tịch"), or say what every office of a ward has.
    private static readonly HashSet<string> Fillers = new(["ong", "ba", "vi", "dong", "chi", "nguoi", "chuc", "phuong", "ubnd", "uy", "ban", "nhan", "dan", "hien", "nay", "cac", "tung", "moi"], StringComparer.Ordinal);

    private readonly PhraseTable<Syllable[]> _titles = new();
    private readonly PhraseTable<bool> _before = new();
    private readonly PhraseTable<bool> _after = new();
    private readonly PhraseTable<bool> _leader = new();

    /// <exception cref="VocabularyException">The file or a row of it is wrong.</exception>
    public static Titles Load(string folder)
    {
        var titles = new Titles();
        foreach (var row in VocabularyFile.Read(folder, FileName, 2))
            titles.Add(row);
        return titles;
    }

    internal void Add(VocabularyRow row)
    {
        foreach (var phrase in row.Parts(1).Select(Syllables.Read))
            switch (row.Fields[0])
            {
                case var _ when phrase.Count == 0:
                    throw row.Wrong("có một cách nói không có chữ nào");
                case "Title":
                    _titles.Add(phrase, [.. phrase]);
                    break;
                case "Before":
                    _before.Add(phrase, true);
                    break;
                case "After":
                    _after.Add(phrase, true);
                    break;
                case "Leader":
                    _leader.Add(phrase, true);
                    break;
                default:
                    throw row.Wrong($"không có loại \"{row.Fields[0]}\": chỉ ghi Title, Before, After hoặc Leader");
            }
    }

    /// <summary>Who is asked for, or null where nobody is by name.</summary>
    public TitleAsked? In(Question question)
    {
        var typed = question.Terms.Syllables;
        var writesMarks = question.Terms.WritesMarks;
        for (var i = 0; i < typed.Count; i++)
            if (_titles.At(typed, i, writesMarks).FirstOrDefault() is { Length: > 0 } title && Asking(typed, i, i + title.Length, writesMarks) is { } asking)
                return new(title.Value, [.. Further(question, [.. asking, .. Enumerable.Range(i, title.Length)])]);
        return null;
    }

    /// <summary>True where it is asked which of the leaders sees to a matter: "Phó Chủ tịch nào chỉ đạo …".</summary>
    public bool AsksLeader(Question question) =>
        Enumerable.Range(0, question.Terms.Syllables.Count).Any(i => _leader.At(question.Terms.Syllables, i, question.Terms.WritesMarks).Any());

    // The syllables of the words that ask for the name.
    private IEnumerable<int>? Asking(IReadOnlyList<Syllable> typed, int title, int end, bool writesMarks)
    {
        for (var i = end; i < typed.Count; i++)
            if (_after.At(typed, i, writesMarks).FirstOrDefault() is { Length: > 0 } after)
                return Enumerable.Range(i, after.Length);
        while (title > 0 && Fillers.Contains(typed[title - 1].Key))
            title--;
        for (var i = 0; i < title; i++)
            if (_before.At(typed, i, writesMarks).Any(b => i + b.Length == title))
                return Enumerable.Range(i, title - i);
        return null;
    }

    private static IEnumerable<string> Further(Question question, HashSet<int> taken) => question.Terms.Terms
        .Where(t => t is { IsPair: false, Length: 1, Phrase: null } && t.Weight >= LeastWeight && !taken.Contains(t.Start) && !question.WardSyllables.Contains(t.Start))
        .Select(t => t.Alternatives[0]).Where(w => !Fillers.Contains(w));
}
