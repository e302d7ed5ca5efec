using PlanBot.Language;
using PlanBot.Language.Vocabulary;

namespace PlanBot.Questions;

/// <summary>What words say of the parts of a plan.</summary>
/// <param name="Sections">The parts they name, each by its main name.</param>
/// <param name="Narrowing">The words that choose among parts of one name, each by its main one.</param>
/// <param name="NamesTargets">True where the targets are among the parts.</param>
/// <param name="NamesPlan">True where they name the plan itself.</param>
/// <param name="IsAll">False where they also speak of something else.</param>
internal sealed record SectionsNamed(IReadOnlySet<string> Sections, IReadOnlySet<string> Narrowing, bool NamesTargets, bool NamesPlan, bool IsAll);

/// <summary>Finds the names of a plan's parts in a message and in a heading (index/sections.tsv).</summary>
internal sealed class SectionWords
{
    internal const string FileName = "sections.tsv";

    private readonly PhraseTable<(Kind Kind, string Name)> _phrases = new();

    private enum Kind
    {
        Plan,
        Section,
        Targets,
        Narrow,
        Around,
    }

    /// <exception cref="VocabularyException">The file or a row of it is wrong.</exception>
    public static SectionWords Load(string folder)
    {
        var words = new SectionWords();
        foreach (var row in VocabularyFile.Read(folder, FileName, 2))
        {
            if (!Enum.TryParse<Kind>(row.Fields[0], out var kind))
                throw row.Wrong($"không có loại \"{row.Fields[0]}\": chỉ ghi Plan, Section, Targets, Narrow hoặc Around");
            foreach (var phrase in row.Parts(1).Select(Syllables.Read))
                words._phrases.Add(phrase.Count > 0 ? phrase : throw row.Wrong("có một cách nói không có chữ nào"), (kind, row.Parts(1)[0]));
        }

        return words;
    }

    /// <summary>What a message names; null where it is about something else too, or about the targets alone.</summary>
    public SectionsNamed? In(Question question) =>
        !question.Terms.AsksWhether && Read(question.Terms.Syllables, question.Terms.WritesMarks, question.WardSyllables.Contains) is { IsAll: true } named && !(named.NamesTargets && named.Sections.Count == 1) ? named : null;

    /// <summary>What a heading names.</summary>
    /// <param name="heading">As printed, without its mark.</param>
    public SectionsNamed In(string heading) => Read(Syllables.Read(heading), writesMarks: true, _ => false);

    /// <summary>The part that a text's first words name: "Dự án đấu giá …"; null where they name none.</summary>
    public string? Begins(string text) =>
        Syllables.Read(text) is { Count: > 0 } read && _phrases.At(read, 0, writesMarks: true).FirstOrDefault() is { Length: > 0, Value: { Kind: Kind.Section, Name: var name } } ? name : null;

    private SectionsNamed Read(IReadOnlyList<Syllable> text, bool writesMarks, Func<int, bool> isElse)
    {
        var (sections, narrowing) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var (namesTargets, namesPlan, isAll) = (false, false, true);
        for (var i = 0; i < text.Count; i++)
        {
            if (isElse(i) || text[i].Key.All(char.IsAsciiDigit))
                continue;
            if (_phrases.At(text, i, writesMarks).FirstOrDefault() is not { Length: > 0 } phrase)
            {
                isAll = false;
                continue;
            }

            namesPlan |= phrase.Value.Kind == Kind.Plan;
            namesTargets |= phrase.Value.Kind == Kind.Targets;
            if (phrase.Value.Kind is Kind.Section or Kind.Targets)
                sections.Add(phrase.Value.Name);
            if (phrase.Value.Kind == Kind.Narrow)
                narrowing.Add(phrase.Value.Name);
            i += phrase.Length - 1;
        }

        return new(sections, narrowing, namesTargets, namesPlan, isAll);
    }
}
