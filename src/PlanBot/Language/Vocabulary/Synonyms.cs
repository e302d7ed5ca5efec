namespace PlanBot.Language.Vocabulary;

/// <summary>What people say and what plans write, for one thing.</summary>
/// <param name="Start">First syllable of the question's words, from 0.</param>
/// <param name="Length">How many syllables they are.</param>
/// <param name="Keys">The folded syllables of one plan term.</param>
/// <param name="Weight">Below 1, the nearer in meaning the higher.</param>
internal readonly record struct SynonymMatch(int Start, int Length, IReadOnlyList<string> Keys, double Weight);

/// <summary>Groups of everyday words and plan terms, from index/synonyms.tsv.</summary>
internal sealed class Synonyms
{
    internal const string FileName = "synonyms.tsv";
    internal const int Fields = 3;

    private const double Standard = 0.5;

    // Plans use one term for another too ("rác thải", "chất thải rắn"), yet who types a plan term mostly means that one.
    private const double BetweenPlanTerms = 0.7;

    private readonly PhraseTable<(Group Group, bool IsPlanTerm)> _phrases = new();

    /// <exception cref="VocabularyException">The file or a row of it is wrong.</exception>
    public static Synonyms Load(string folder)
    {
        var synonyms = new Synonyms();
        foreach (var row in VocabularyFile.Read(folder, FileName, Fields))
            synonyms.Add(row);
        return synonyms;
    }

    /// <summary>Plan terms for the words of a question; the longest words win where several overlap.</summary>
    public IReadOnlyList<SynonymMatch> Expand(IReadOnlyList<Syllable> question) =>
        Expand(question, TokenText.DoesWriteMarks(question));

    /// <summary>The same where it is known whether the asker writes marks.</summary>
    public IReadOnlyList<SynonymMatch> Expand(IReadOnlyList<Syllable> question, bool writesMarks)
    {
        var matches = new List<SynonymMatch>();
        var covered = 0;
        for (var i = 0; i < question.Count; i++)
        {
            var longest = 0;
            foreach (var (length, (group, isPlanTerm)) in _phrases.At(question, i, writesMarks))
            {
                if (length < longest || i + length <= covered)
                    break;
                // One word without marks is many words: "bao" is bão, bao, bảo and báo.
                if (length == 1 && !writesMarks && !question[i].HasMarks)
                    break;
                longest = length;
                group.Expand(question, i, length, isPlanTerm ? BetweenPlanTerms : 1, matches);
            }

            covered = Math.Max(covered, i + longest);
        }

        return Distinct(matches);
    }

    // "làm sổ" and "sổ đỏ" overlap in "làm sổ đỏ" and lead to one plan term: it counts once, by its best weight.
    private static List<SynonymMatch> Distinct(List<SynonymMatch> matches)
    {
        var kept = new List<SynonymMatch>(matches.Count);
        foreach (var match in matches)
        {
            var at = kept.FindIndex(k => match.Start < k.Start + k.Length && k.Start < match.Start + match.Length && k.Keys.SequenceEqual(match.Keys));
            if (at < 0)
                kept.Add(match);
            else if (kept[at].Weight < match.Weight)
                kept[at] = match;
        }

        return kept;
    }

    internal void Add(VocabularyRow row)
    {
        var everyday = Read(row, 1);
        var plan = Read(row, 2);
        if (plan.Count == 0)
            throw row.Wrong("cột thứ ba (lời trong kế hoạch) còn trống");
        if (everyday.Count + plan.Count < 2)
            throw row.Wrong("một nhóm cần ít nhất hai cách nói");
        var weight = row.Weight(3, Standard);
        if (weight >= 1)
            throw row.Wrong("độ nặng của từ đồng nghĩa phải nhỏ hơn 1");

        var group = new Group([.. plan.Select(p => p.Select(s => s.Key).ToArray())], weight);
        foreach (var term in everyday)
            _phrases.Add(term, (group, false));
        foreach (var term in plan)
            _phrases.Add(term, (group, true));
    }

    private static List<List<Syllable>> Read(VocabularyRow row, int field)
    {
        var terms = row.Parts(field).Select(Syllables.Read).ToList();
        return terms.TrueForAll(t => t.Count > 0) ? terms : throw row.Wrong("có một cách nói không có chữ nào");
    }

    private sealed record Group(IReadOnlyList<string[]> Plan, double Weight)
    {
        public void Expand(IReadOnlyList<Syllable> question, int start, int length, double factor, List<SynonymMatch> matches)
        {
            foreach (var term in Plan)
                if (!IsTyped(term, question, start, length))
                    matches.Add(new(start, length, term, Weight * factor));
        }

        private static bool IsTyped(string[] term, IReadOnlyList<Syllable> question, int start, int length)
        {
            if (term.Length > length)
                return false;
            for (var i = 0; i < term.Length; i++)
                if (!string.Equals(term[i], question[start + i].Key, StringComparison.Ordinal))
                    return false;
            return true;
        }
    }
}
