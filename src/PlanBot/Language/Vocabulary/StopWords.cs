namespace PlanBot.Language.Vocabulary;

/// <summary>The scaffolding of questions ("cho tôi hỏi", "là bao nhiêu"), which counts little. From index/stop-words.tsv.</summary>
internal sealed class StopWords
{
    internal const string FileName = "stop-words.tsv";
    internal const int Fields = 1;

    private const double Standard = 0.1;

    // "ma", "ho", "the" without marks may be ma túy, hộ nghèo and thể thao as well as mà, hở and thế; "a" is ạ alone.
    private const string Unmarked = "cả không dấu";

    private readonly PhraseTable<(double Weight, bool IsSure)> _phrases = new();

    /// <exception cref="VocabularyException">The file or a row of it is wrong.</exception>
    public static StopWords Load(string folder)
    {
        var words = new StopWords();
        foreach (var row in VocabularyFile.Read(folder, FileName, Fields))
            words.Add(row);
        return words;
    }

    internal void Add(VocabularyRow row)
    {
        var phrase = Syllables.Read(row.Fields[0]);
        if (phrase.Count == 0)
            throw row.Wrong("cụm từ không có chữ nào");
        _phrases.Add(phrase, (row.Weight(1, Standard), row.Optional(2) switch
        {
            "" => phrase.Count > 1,
            Unmarked => true,
            var other => throw row.Wrong($"cột thứ ba chỉ để trống hoặc ghi \"{Unmarked}\", không phải \"{other}\""),
        }));
    }

    /// <summary>One weight a syllable, 1 where no stop phrase holds it.</summary>
    public double[] Weights(IReadOnlyList<Syllable> question, bool writesMarks)
    {
        var weights = new double[question.Count];
        Array.Fill(weights, 1);
        for (var i = 0; i < question.Count; i++)
            foreach (var (length, (weight, isSure)) in _phrases.At(question, i, writesMarks))
                if (isSure || writesMarks || question[i].HasMarks)
                    Lower(weights.AsSpan(i, length), weight);
        return weights;
    }

    private static void Lower(Span<double> weights, double weight)
    {
        foreach (ref var w in weights)
            w = Math.Min(w, weight);
    }
}
