using PlanBot.Language;
using PlanBot.Language.Vocabulary;

namespace PlanBot.Questions;

/// <summary>Names of wards that may be asked about, whether or not they have a plan here (index/wards.tsv).</summary>
internal sealed class WardGazetteer
{
    internal const string FileName = "wards.tsv";

    private readonly PhraseTable<string> _names = new();

    /// <exception cref="VocabularyException">The file or a row of it is wrong.</exception>
    public static WardGazetteer Load(string folder)
    {
        var gazetteer = new WardGazetteer();
        foreach (var row in VocabularyFile.Read(folder, FileName, 1))
            gazetteer.Add(row);
        return gazetteer;
    }

    internal void Add(VocabularyRow row)
    {
        foreach (var name in row.Parts(0))
            _names.Add(Syllables.Read(name) is { Count: > 0 } read ? read : throw row.Wrong($"\"{name}\" không có chữ nào"), name);
    }

    /// <summary>The longest name that stands at a syllable, as it is spelt, and how many syllables it takes; null where none does. A missing mark may be laziness.</summary>
    public (string Name, int Length)? At(IReadOnlyList<Syllable> text, int start) =>
        start < text.Count && _names.At(text, start, writesMarks: false).FirstOrDefault() is { Length: > 0 } name ? (name.Value, name.Length) : null;
}
