using PlanBot.Language;

namespace PlanBot.Conversations;

/// <summary>Some words of a message and what they do.</summary>
/// <param name="Number">Which one is meant, from 1; -1 for the last; only for <see cref="FollowUpKinds.Item"/>.</param>
internal readonly record struct FollowUpMark(FollowUpKinds Kind, int Start, int Length, int Number);

/// <summary>The words by which a message leans on the one before (index/follow-ups.tsv).</summary>
internal sealed class FollowUpWords
{
    private readonly Dictionary<string, List<Phrase>> _byFirst = new(StringComparer.Ordinal);

    /// <exception cref="VocabularyException">A row names no known kind.</exception>
    public static FollowUpWords Load(string folder)
    {
        var words = new FollowUpWords();
        foreach (var row in VocabularyFile.Read(folder, "follow-ups.tsv", 2))
            words.Add(row);
        foreach (var list in words._byFirst.Values)
            list.Sort((a, b) => b.Syllables.Count.CompareTo(a.Syllables.Count));
        return words;
    }

    /// <summary>The phrases of a message from left to right, the longest first, none in another.</summary>
    /// <param name="taken">Syllables that are no such words: a ward's name.</param>
    public IReadOnlyList<FollowUpMark> Read(IReadOnlyList<Syllable> message, IReadOnlySet<int> taken)
    {
        var marks = new List<FollowUpMark>();
        for (var i = 0; i < message.Count; i++)
            if (Longest(message, i, taken) is { } phrase)
            {
                marks.Add(new(phrase.Kind, i, phrase.Syllables.Count, phrase.Number));
                i += phrase.Syllables.Count - 1;
            }

        return marks;
    }

    private void Add(VocabularyRow row)
    {
        if (!Enum.TryParse<FollowUpKinds>(row.Fields[0], out var kind) || !Enum.IsDefined(kind) || kind is FollowUpKinds.None)
            throw row.Wrong($"không có loại lời hỏi tiếp \"{row.Fields[0]}\"");
        var phrase = Syllables.Read(row.Fields[1]);
        if (phrase.Count == 0)
            throw row.Wrong("cụm từ không có chữ nào");
        if (!_byFirst.TryGetValue(phrase[0].Key, out var list))
            _byFirst[phrase[0].Key] = list = [];
        list.Add(new(kind, phrase, Number(row)));
    }

    private static int Number(VocabularyRow row) =>
        row.Optional(2).Length == 0 ? 0
        : int.TryParse(row.Optional(2), out var number) ? number
        : throw row.Wrong($"\"{row.Optional(2)}\" không phải số thứ tự");

    private Phrase? Longest(IReadOnlyList<Syllable> message, int at, IReadOnlySet<int> taken)
    {
        if (!_byFirst.TryGetValue(message[at].Key, out var phrases))
            return null;
        foreach (var phrase in phrases)
            if (Stands(phrase.Syllables, message, at, taken) && IsSure(phrase, message[at]))
                return phrase;
        return null;
    }

    // "do" without marks is rather do than đó; "con" and "thi" are mostly còn and thì.
    private static bool IsSure(Phrase phrase, Syllable typed) =>
        phrase.Syllables.Count > 1 || phrase.Kind is FollowUpKinds.Opening or FollowUpKinds.Filler
        || phrase.Syllables[0].HasMarks == typed.HasMarks;

    // A typed mark is meant; a missing one may be laziness.
    private static bool Stands(List<Syllable> phrase, IReadOnlyList<Syllable> message, int at, IReadOnlySet<int> taken)
    {
        if (at + phrase.Count > message.Count)
            return false;
        for (var i = 0; i < phrase.Count; i++)
            if (taken.Contains(at + i) || message[at + i].Key != phrase[i].Key || (message[at + i].HasMarks && message[at + i].Marked != phrase[i].Marked))
                return false;
        return true;
    }

    private sealed record Phrase(FollowUpKinds Kind, List<Syllable> Syllables, int Number);
}
