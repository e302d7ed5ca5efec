using PlanBot.Language.Vocabulary;

namespace PlanBot.Language.Terms;

/// <summary>
/// The analysis that the index and the questions share. A term is a folded syllable ("bao"), a number in one form
/// ("1500", "97p5"), two neighbours ("bao_hiem"), or a document's key ("57nqtw", "nghi_quyet_57"): letters, digits and "_" alone.
/// Pairs reach over commas, dashes and brackets, because plans write "quốc phòng, an ninh" and "quốc phòng - an ninh" for one
/// thing, and stop at ". ; : ! ?", where two words are neighbours by chance.
/// </summary>
internal sealed class TermAnalyzer(Abbreviations abbreviations, ScanningErrors errors, Synonyms synonyms, StopWords stopWords)
{
    /// <summary>Stands beside every figure in per cent, and for a "%" that is asked for.</summary>
    internal const string Percent = "phan_tram";

    private readonly DocumentNumbers _numbers = new(abbreviations.DocumentKinds);

    /// <summary>Reads the vocabulary of a folder index/.</summary>
    /// <exception cref="VocabularyException">A file or a row is wrong.</exception>
    public static TermAnalyzer Load(string folder) =>
        new(Abbreviations.Load(folder), ScanningErrors.Load(folder), Synonyms.Load(folder), StopWords.Load(folder));

    /// <summary>
    /// The terms of a passage: its own, those of the long forms of its short forms, of what was scanned wrong, and the keys
    /// of documents it names. A term occurs as often as it was found.
    /// </summary>
    public string[] Passage(string text)
    {
        var tokens = Read(text);
        var documents = _numbers.Read(tokens);
        var terms = new List<string>(tokens.Count * 3);
        foreach (var reading in Readings(tokens, documents))
            AddTerms(terms, reading, t => t.Key);
        for (var i = 0; i < tokens.Count; i++)
            if (tokens.PercentAfter(i))
                terms.Add(Percent);
        foreach (var document in documents)
        {
            if (document.Key is { } key)
                terms.Add(key);
            if (document.KindKey is { } kind)
                terms.Add(kind);
        }

        return [.. terms];
    }

    /// <summary>
    /// The syllables and pairs of a passage with their marks, placement-free, each once: what <see cref="QuestionTerm.Marked"/>
    /// is compared with.
    /// </summary>
    public HashSet<string> PassageMarked(string text)
    {
        var tokens = Read(text);
        var terms = new List<string>(tokens.Count * 2);
        foreach (var reading in Readings(tokens, _numbers.Read(tokens)))
            AddTerms(terms, reading, t => t.Marked);
        return terms.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What a question asks the index for.</summary>
    /// <param name="isKnownTerm">True for a term that the index holds. Without it, no slip is repaired and no short form decided by its neighbours.</param>
    public QuestionTerms Question(string text, Func<string, bool>? isKnownTerm = null)
    {
        var tokens = Read(text);
        return new QuestionReader(tokens, _numbers.Read(tokens), abbreviations, synonyms, stopWords, isKnownTerm).Read();
    }

    /// <summary>Every key of the documents a text names: whole symbols, and kinds with their numbers.</summary>
    public IReadOnlyList<DocumentNumber> Documents(string text) => _numbers.Read(Read(text));

    private TokenText Read(string text) => TokenText.Read(text, abbreviations.IsShortForm);

    // The text as it stands; then with its short forms in full; then with each further reading alone.
    private IEnumerable<List<Token>> Readings(TokenText text, IReadOnlyList<DocumentNumber> documents)
    {
        yield return Reading.Of(text, []);
        var first = new List<Replacement>();
        var further = new List<Replacement>();
        foreach (var match in abbreviations.Find(text, AbbreviationSide.Document).Where(m => !IsInside(text, m.Start, documents)))
            for (var i = 0; i < match.Readings.Count; i++)
                (i == 0 ? first : further).Add(new(match.Start, match.Length, match.Readings[i].Syllables, TermOrigin.Abbreviation));
        further.AddRange(errors.Find(text).Select(c => new Replacement(c.Start, c.Length, c.Meant, TermOrigin.Repair)));
        further.AddRange(Numerals(text));
        if (first.Count > 0)
            yield return Reading.Of(text, first);
        foreach (var replacement in further)
            yield return Reading.Around(text, replacement);
    }

    /// <summary>Roman numerals, each as its digits.</summary>
    internal static IEnumerable<Replacement> Numerals(TokenText text)
    {
        for (var i = 1; i < text.Count; i++)
            if (!text.BreakBefore(i) && RomanNumerals.After(text.Keys[i - 1], text.Keys[i], text.Written(i)) is { } digits)
                yield return new(i, 1, Syllables.Read(digits), TermOrigin.Abbreviation);
    }

    /// <summary>True for a syllable within a document's symbol, whose letters are no words of the sentence.</summary>
    internal static bool IsInside(TokenText text, int syllable, IReadOnlyList<DocumentNumber> documents)
    {
        var at = text.Syllables[syllable].Start;
        foreach (var document in documents)
            if (document.Key is not null && at >= document.Start && at < document.Start + document.Length)
                return true;
        return false;
    }

    // Of a reading with replacements, only what they brought: the rest stands in the first reading.
    private static void AddTerms(List<string> terms, List<Token> reading, Func<Token, string> form)
    {
        var isFirst = reading.TrueForAll(t => t.Source is null);
        for (var i = 0; i < reading.Count; i++)
        {
            var isNew = isFirst || reading[i].Source is not null;
            if (isNew)
                terms.Add(form(reading[i]));
            if (i > 0 && !reading[i].Break && (isNew || reading[i - 1].Source is not null))
                terms.Add(Reading.Pair(form(reading[i - 1]), form(reading[i])));
        }
    }
}
