namespace PlanBot.Language.Vocabulary;

/// <summary>Where a short form is used.</summary>
[Flags]
internal enum AbbreviationSide
{
    Document = 1,
    Question = 2,
    Both = Document | Question,
}

/// <summary>One long form a short form may mean.</summary>
/// <param name="Syllables">Its syllables, marked.</param>
/// <param name="Likelihood">1 where a word beside it, named in the vocabulary, speaks for this reading; -1 where such words are named and none is there; else 0.</param>
internal readonly record struct AbbreviationReading(IReadOnlyList<Syllable> Syllables, int Likelihood);

/// <summary>A short form found in a text.</summary>
/// <param name="Start">Its first syllable, from 0.</param>
/// <param name="Length">How many syllables it takes.</param>
/// <param name="Readings">At least one, the likeliest first.</param>
internal sealed record AbbreviationMatch(int Start, int Length, IReadOnlyList<AbbreviationReading> Readings);

/// <summary>Short forms and what they stand for, from index/abbreviations.tsv.</summary>
internal sealed class Abbreviations
{
    internal const string FileName = "abbreviations.tsv";
    internal const int Fields = 3;

    // How far a word may stand from a short form to speak for one of its readings.
    private const int Near = 2;

    private const string AnyNumber = "[số]";

    private readonly Dictionary<string, List<Entry>> _byFirst = new(StringComparer.Ordinal);
    private readonly HashSet<string> _dotted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _documentKinds = new(StringComparer.Ordinal);

    /// <summary>Codes of document numbers and their kind: "nq" is "nghi_quyet".</summary>
    public IReadOnlyDictionary<string, string> DocumentKinds => _documentKinds;

    /// <exception cref="VocabularyException">The file or a row of it is wrong.</exception>
    public static Abbreviations Load(string folder)
    {
        var abbreviations = new Abbreviations();
        foreach (var row in VocabularyFile.Read(folder, FileName, Fields))
            abbreviations.Add(row);
        return abbreviations;
    }

    /// <summary>True for the folded key of a short form that is no word of its own.</summary>
    public bool IsShortForm(string key) => _dotted.Contains(key);

    /// <summary>The short forms of a text, in order, not overlapping.</summary>
    public IReadOnlyList<AbbreviationMatch> Find(TokenText text, AbbreviationSide side)
    {
        var matches = new List<AbbreviationMatch>();
        for (var i = 0; i < text.Count; i++)
            if ((At(text, i, side) ?? WithNumber(text, i, side)) is { } match)
            {
                matches.Add(match);
                i += match.Length - 1;
            }

        return matches;
    }

    internal void Add(VocabularyRow row)
    {
        // Long forms are written with their marks, so even a syllable without one is meant as it stands.
        var expansions = row.Parts(1).Select(e => Syllables.Read(e).ConvertAll(s => s with { HasMarks = true })).ToList();
        if (expansions.Count == 0 || expansions.Exists(e => e.Count == 0))
            throw row.Wrong("cột thứ hai (nghĩa đầy đủ) còn trống");
        if (VietnameseText.Fold(row.Fields[2]) == "so hieu")
            AddKind(row, expansions[0]);
        else
            AddForms(row, expansions, Side(row));
    }

    private static AbbreviationSide Side(VocabularyRow row) => VietnameseText.Fold(row.Fields[2]) switch
    {
        "van ban" => AbbreviationSide.Document,
        "cau hoi" => AbbreviationSide.Question,
        "ca hai" => AbbreviationSide.Both,
        _ => throw row.Wrong($"nơi dùng \"{row.Fields[2]}\" phải là: văn bản, câu hỏi, cả hai hoặc số hiệu"),
    };

    private void AddKind(VocabularyRow row, List<Syllable> kind)
    {
        foreach (var code in row.Parts(0))
            if (!_documentKinds.TryAdd(VietnameseText.Fold(code), string.Join('_', kind.Select(s => s.Key))))
                throw row.Wrong($"số hiệu {code} có hai lần");
    }

    private void AddForms(VocabularyRow row, List<List<Syllable>> expansions, AbbreviationSide side)
    {
        var near = row.Optional(3).Split(',', StringSplitOptions.TrimEntries).SelectMany(NearKeys).ToHashSet(StringComparer.Ordinal);
        foreach (var text in row.Parts(0))
        {
            var form = new AbbreviationForm(text);
            if (form.Length == 0)
                throw row.Wrong($"chữ viết tắt \"{text}\" không có chữ nào");
            if (!_byFirst.TryGetValue(form.FirstKey, out var entries))
                _byFirst[form.FirstKey] = entries = [];
            entries.Add(new(form, expansions, side, near));
            if (form is { Length: 1, IsWord: false })
                _dotted.Add(form.FirstKey);
        }
    }

    private static IEnumerable<string> NearKeys(string words) =>
        words == AnyNumber ? [AnyNumber] : Syllables.Read(words).Select(s => s.Key);

    private AbbreviationMatch? At(TokenText text, int i, AbbreviationSide side)
    {
        if (!_byFirst.TryGetValue(text.Syllables[i].Key, out var entries))
            return null;
        var standing = entries.Where(e => (e.Side & side) != 0 && e.Form.StandsAt(text, i)).ToList();
        var length = standing.Count == 0 ? 0 : standing.Max(e => e.Form.Length);
        return Match(text, i, length, side, standing.Where(e => e.Form.Length == length), null);
    }

    // "QL5", "NQ57", "TDP12": a short form and its number, typed as one.
    private AbbreviationMatch? WithNumber(TokenText text, int i, AbbreviationSide side)
    {
        var written = text.Written(i);
        var letters = written.IndexOfAnyInRange('0', '9');
        if (letters < 1 || written[letters..].ContainsAnyExceptInRange('0', '9')
            || !_byFirst.TryGetValue(VietnameseText.Fold(text.Text.Substring(text.Syllables[i].Start, letters)), out var entries))
            return null;
        var shortForm = written[..letters].ToString();
        var number = Syllables.Read(written[letters..].ToString())[0];
        var standing = entries.Where(e => (e.Side & side) != 0 && e.Form.IsWritten(shortForm));
        return Match(text, i, 1, side, standing, number);
    }

    private static AbbreviationMatch? Match(
        TokenText text, int i, int length, AbbreviationSide side, IEnumerable<Entry> entries, Syllable? number)
    {
        var readings = new List<AbbreviationReading>();
        foreach (var entry in entries)
        {
            var likely = entry.IsNear(text, i, length) || (number is not null && entry.IsNear(AnyNumber));
            if (!likely && entry.Form.IsWord && !IsCapital(text, i, length))
                continue;
            var likelihood = likely ? 1 : entry.NearWords.Count > 0 ? -1 : 0;
            readings.AddRange(entry.Expansions.Select(e => new AbbreviationReading(number is { } n ? [.. e, n] : e, likelihood)));
        }

        if (side == AbbreviationSide.Document && readings.Exists(r => r.Likelihood > 0))
            readings.RemoveAll(r => r.Likelihood <= 0);
        var distinct = readings
            .OrderByDescending(r => r.Likelihood)
            .DistinctBy(r => string.Join(' ', r.Syllables.Select(s => s.Marked)), StringComparer.Ordinal);
        return readings.Count == 0 ? null : new(i, length, [.. distinct]);
    }

    // Capitals say "short form" only where the words around are not in capitals too.
    private static bool IsCapital(TokenText text, int start, int length)
    {
        if (text.Written(start).Length < 2)
            return false;
        for (var i = start; i < start + length; i++)
            if (HasSmall(text.Written(i)))
                return false;
        return (start > 0 && HasSmall(text.Written(start - 1))) || (start + length < text.Count && HasSmall(text.Written(start + length)));
    }

    private static bool HasSmall(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (char.IsLower(c))
                return true;
        return false;
    }

    private sealed record Entry(
        AbbreviationForm Form, IReadOnlyList<List<Syllable>> Expansions, AbbreviationSide Side, HashSet<string> NearWords)
    {
        public bool IsNear(TokenText text, int start, int length)
        {
            if (NearWords.Count == 0)
                return false;
            for (var i = Math.Max(0, start - Near); i < Math.Min(text.Count, start + length + Near); i++)
                if ((i < start || i >= start + length) && IsNear(text.Syllables[i].Key))
                    return true;
            return false;
        }

        public bool IsNear(string key) => NearWords.Contains(key) || (char.IsAsciiDigit(key[0]) && NearWords.Contains(AnyNumber));
    }
}
