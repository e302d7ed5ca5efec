namespace PlanBot.Language.Vocabulary;

/// <summary>A phrase of a document that was scanned wrong.</summary>
/// <param name="Start">Its first syllable, from 0.</param>
/// <param name="Length">How many syllables it takes.</param>
/// <param name="Meant">What the document said.</param>
internal readonly record struct Correction(int Start, int Length, IReadOnlyList<Syllable> Meant);

/// <summary>
/// Phrases that scanning gets wrong and what they mean, from index/scanning-errors.tsv. For the index alone: a corrected
/// phrase is indexed beside the scanned one, and a quote stays as it was scanned.
/// </summary>
internal sealed class ScanningErrors
{
    internal const string FileName = "scanning-errors.tsv";
    internal const int Fields = 2;

    private readonly PhraseTable<(List<Syllable> Meant, ScanningContext Context)> _phrases = new();

    /// <exception cref="VocabularyException">The file or a row of it is wrong.</exception>
    public static ScanningErrors Load(string folder)
    {
        var errors = new ScanningErrors();
        foreach (var row in VocabularyFile.Read(folder, FileName, Fields))
            errors.Add(row);
        return errors;
    }

    /// <summary>The errors of a text, in order; they may overlap.</summary>
    public IReadOnlyList<Correction> Find(TokenText text)
    {
        var found = new List<Correction>();
        for (var i = 0; i < text.Count; i++)
            foreach (var (length, (meant, context)) in _phrases.At(text.Syllables, i, writesMarks: true))
                if (context.Holds(text, i, length))
                    found.Add(new(i, length, meant));
        return found;
    }

    internal void Add(VocabularyRow row)
    {
        var scanned = Syllables.Read(row.Fields[0]);
        var meant = Syllables.Read(row.Fields[1]);
        if (scanned.Count == 0 || meant.Count == 0)
            throw row.Wrong("cần cả chữ quét sai và chữ đúng");
        if (scanned.Select(s => s.Marked).SequenceEqual(meant.Select(s => s.Marked), StringComparer.Ordinal))
            throw row.Wrong("chữ quét sai và chữ đúng là một");
        _phrases.Add(scanned, (meant, ScanningContext.Read(row, 2)));
    }
}
