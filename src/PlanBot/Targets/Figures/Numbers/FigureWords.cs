using System.Text.RegularExpressions;
using PlanBot.Language;

namespace PlanBot.Targets.Figures.Numbers;

/// <summary>The words figures are read with: index/measures.tsv, comparisons.tsv and target-states.tsv.</summary>
internal sealed class FigureWords
{
    private readonly Dictionary<string, string> _measures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Comparison> _before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Comparison> _after = new(StringComparer.Ordinal);
    private readonly Dictionary<string, State> _states = new(StringComparer.Ordinal);

    private FigureWords()
    {
    }

    /// <summary>What a wordy target asks for.</summary>
    internal enum State
    {
        Zero,
        /// <summary>A means and no state ("xây dựng kế hoạch").</summary>
        None,
        Maintain,
        Decrease,
        Achieve,
    }

    /// <summary>Finds a measure at the start of folded text.</summary>
    public required Regex MeasureAtStart { get; init; }

    /// <summary>Finds the comparison words a folded text ends with, all of them.</summary>
    public required Regex ComparisonsAtEnd { get; init; }

    /// <summary>Finds a comparison word at the start of folded text.</summary>
    public required Regex ComparisonAtStart { get; init; }

    /// <summary>Finds a state's words anywhere in folded text.</summary>
    public required Regex StateAnywhere { get; init; }

    /// <summary>Every spelling of a measure with its canonical name.</summary>
    public required IReadOnlyList<(string Spelling, string Unit)> Measures { get; init; }

    /// <param name="folder">The folder index/.</param>
    /// <exception cref="VocabularyException">A row names an unknown place or sign.</exception>
    public static FigureWords Load(string folder)
    {
        var spellings = Spellings(folder);
        var measures = spellings.GroupBy(m => VietnameseText.Fold(m.Spelling)).ToDictionary(g => g.Key, g => g.First().Unit, StringComparer.Ordinal);
        var comparisons = VocabularyFile.Read(folder, "comparisons.tsv", fields: 3);
        var states = VocabularyFile.Read(folder, "target-states.tsv", fields: 2);
        var before = comparisons.Where(r => r.Fields[1] == "trước").ToDictionary(Key, ReadSign);
        var after = comparisons.Where(r => r.Fields[1] == "sau").ToDictionary(Key, ReadSign);
        if (comparisons.FirstOrDefault(r => r.Fields[1] is not ("trước" or "sau")) is { } wrong)
            throw wrong.Wrong("cột 2 phải là trước hoặc sau");

        var words = new FigureWords
        {
            Measures = spellings,
            MeasureAtStart = new($@"^\s*(?<measure>{Any(measures.Keys)})(?!\w)", RegexOptions.CultureInvariant),
            ComparisonsAtEnd = new($@"(?:(?<![\w])(?<word>{Any(before.Keys)})\s*)+$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft),
            ComparisonAtStart = new($@"^\s*(?<word>{Any(after.Keys)})(?!\w)", RegexOptions.CultureInvariant),
            StateAnywhere = new($@"(?<!\w)(?<state>{Any(states.Select(Key))})(?!\w)", RegexOptions.CultureInvariant),
        };
        Copy(measures, words._measures);
        Copy(before, words._before);
        Copy(after, words._after);
        Copy(states.ToDictionary(Key, ReadState), words._states);
        return words;
    }

    /// <summary>The canonical measure of a folded spelling; null for other words.</summary>
    public string? Measure(string folded) => _measures.GetValueOrDefault(folded);

    public Comparison Before(string foldedWord) => _before[foldedWord];

    public Comparison After(string foldedWord) => _after[foldedWord];

    public State StateOf(string foldedPhrase) => _states[foldedPhrase];

    private static List<(string Spelling, string Unit)> Spellings(string folder)
    {
        var units = new Dictionary<string, string>(StringComparer.Ordinal);
        var spellings = new List<(string Spelling, string Unit)>();
        foreach (var row in VocabularyFile.Read(folder, "measures.tsv", fields: 1))
            foreach (var spelling in row.Fields.Skip(1).SelectMany(f => f.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Prepend(row.Fields[0]))
            {
                if (!units.TryAdd(VietnameseText.Fold(spelling), row.Fields[0]) && units[VietnameseText.Fold(spelling)] != row.Fields[0])
                    throw row.Wrong($"\"{spelling}\" có hai lần");
                spellings.Add((spelling, row.Fields[0]));
            }

        return spellings;
    }

    private static void Copy<T>(Dictionary<string, T> from, Dictionary<string, T> to)
    {
        foreach (var (key, value) in from)
            to[key] = value;
    }

    private static string Key(VocabularyRow row) => VietnameseText.Fold(row.Fields[0]);

    // The longest first, so that "tối thiểu đạt" is not read as "tối thiểu".
    private static string Any(IEnumerable<string> words) =>
        string.Join('|', words.OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).Select(Regex.Escape));

    private static Comparison ReadSign(VocabularyRow row) => row.Fields[2] switch
    {
        ">=" => Comparison.AtLeast,
        "<=" => Comparison.AtMost,
        "=" => Comparison.Equal,
        "giảm" => Comparison.Decrease,
        "tăng" => Comparison.Increase,
        "duy trì" => Comparison.Maintain,
        var other => throw row.Wrong($"không có dấu \"{other}\""),
    };

    private static State ReadState(VocabularyRow row) => row.Fields[1] switch
    {
        "đạt" => State.Achieve,
        "duy trì" => State.Maintain,
        "giảm" => State.Decrease,
        "bằng không" => State.Zero,
        "bỏ qua" => State.None,
        var other => throw row.Wrong($"không có loại \"{other}\""),
    };
}
