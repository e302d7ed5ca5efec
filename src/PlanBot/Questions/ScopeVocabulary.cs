using PlanBot.Language;

namespace PlanBot.Questions;

/// <summary>Words in a question that point out of the field of plans.</summary>
/// <param name="Start">The first syllable, from 0.</param>
/// <param name="Phrase">The syllables as the vocabulary has them.</param>
/// <param name="Always">True where they decide, whatever the plans say.</param>
internal sealed record ScopeMatch(ScopeKind Kind, int Start, IReadOnlyList<Syllable> Phrase, bool Always);

/// <summary>
/// Tells what kind of question lies outside the field (index/scope.tsv). It does not decide that one does: the same words
/// may stand in a plan.
/// </summary>
internal sealed class ScopeVocabulary
{
    internal const string FileName = "scope.tsv";

    private const string AlwaysWord = "luôn";

    private readonly Dictionary<string, List<(ScopeKind Kind, List<Syllable> Phrase, bool Always)>> _byFirst = new(StringComparer.Ordinal);

    /// <exception cref="VocabularyException">The file or a row of it is wrong.</exception>
    public static ScopeVocabulary Load(string folder)
    {
        var vocabulary = new ScopeVocabulary();
        foreach (var row in VocabularyFile.Read(folder, FileName, 2))
            vocabulary.Add(row);
        return vocabulary;
    }

    internal void Add(VocabularyRow row)
    {
        if (!Enum.TryParse<ScopeKind>(row.Fields[0], out var kind))
            throw row.Wrong($"không có loại \"{row.Fields[0]}\"");
        if (row.Optional(2) is not ("" or AlwaysWord))
            throw row.Wrong($"cột thứ ba chỉ được ghi \"{AlwaysWord}\" hoặc bỏ trống");
        foreach (var part in row.Parts(1))
        {
            if (Syllables.Read(part) is not { Count: > 0 } phrase)
                throw row.Wrong($"\"{part}\" không có chữ nào");
            if (!_byFirst.TryGetValue(phrase[0].Key, out var list))
                _byFirst[phrase[0].Key] = list = [];
            list.Add((kind, phrase, row.Optional(2) == AlwaysWord));
        }
    }

    /// <summary>Every such phrase in a question, those that always decide first, then the longest.</summary>
    /// <param name="isOneTerm">True where the plans know this syllable, by its place, and the next one side by side.</param>
    public IReadOnlyList<ScopeMatch> In(IReadOnlyList<Syllable> question, bool writesMarks, Func<int, bool> isOneTerm)
    {
        var matches = new List<ScopeMatch>();
        for (var i = 0; i < question.Count; i++)
            foreach (var (kind, phrase, always) in _byFirst.GetValueOrDefault(question[i].Key, []))
                if (Stands(phrase, question, i, writesMarks) && !IsPartOfOther(phrase, i, question.Count, isOneTerm))
                    matches.Add(new(kind, i, phrase, always));
        return [.. matches.OrderByDescending(m => m.Always).ThenByDescending(m => m.Phrase.Count)];
    }

    // "đánh giá đô thị" does not speak of "giá đô", nor "quan ly hon" of "ly hôn": a word of the plans reaches over the edge.
    private static bool IsPartOfOther(List<Syllable> phrase, int at, int count, Func<int, bool> isOneTerm) =>
        phrase.Count <= 2 && ((at > 0 && isOneTerm(at - 1)) || (at + phrase.Count < count && isOneTerm(at + phrase.Count - 1)));

    // A typed mark is meant; a missing one may be laziness, but one word without marks is many words.
    private static bool Stands(List<Syllable> phrase, IReadOnlyList<Syllable> question, int at, bool writesMarks)
    {
        if (at + phrase.Count > question.Count || (phrase.Count == 1 && !writesMarks && !question[at].HasMarks && question.Count > 2))
            return false;
        for (var i = 0; i < phrase.Count; i++)
            if (question[at + i] is var typed && (typed.HasMarks || (writesMarks && phrase.Count == 1) ? typed.Marked != phrase[i].Marked : typed.Key != phrase[i].Key))
                return false;
        return true;
    }
}
