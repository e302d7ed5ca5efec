using PlanBot.Clauses;
using PlanBot.Indexing;
using PlanBot.Language;
using PlanBot.Language.Terms;

namespace PlanBot.Answers.Honesty;

/// <summary>The terms of one sentence, and the same with those of the passage's headings.</summary>
internal sealed class SentenceWords(string[] own, string[] headings, bool hasFigure)
{
    private HashSet<string>? _own;
    private HashSet<string>? _withHeadings;

    public HashSet<string> Own => _own ??= new(own, StringComparer.Ordinal);

    public HashSet<string> WithHeadings => _withHeadings ??= new([.. own, .. headings], StringComparer.Ordinal);

    public bool HasFigure => hasFigure;
}

/// <summary>What a passage has to match a subject with, each part made when it is first asked for.</summary>
/// <param name="inPercent">True where only figures in per cent count.</param>
internal sealed class PassageWords(AnalysedPassage passage, Clause clause, TermAnalyzer analyzer, bool inPercent)
{
    private readonly string[] _context = passage.Context.Split(' ');
    private HashSet<string>? _all;
    private HashSet<string>? _ofFigures;
    private IReadOnlyList<SentenceWords>? _sentences;
    private HashSet<string>? _marked;

    /// <summary>Terms of the passage and of its headings.</summary>
    public HashSet<string> All => _all ??= new([.. passage.Own.Split(' ', '\n'), .. _context], StringComparer.Ordinal);

    /// <summary>The same of the sentences alone that hold a figure; nothing where none does.</summary>
    public HashSet<string> OfFigures => _ofFigures ??= ReadFigures();

    /// <summary>The passage sentence by sentence.</summary>
    public IReadOnlyList<SentenceWords> Sentences => _sentences ??= [.. passage.Own.Split('\n').Select(Sentence)];

    /// <summary>Its syllables with their marks, and those of its headings.</summary>
    public HashSet<string> Marked => _marked ??=
        Syllables.Read(clause.Text).Concat(clause.Headings.SelectMany(Syllables.Read)).Select(s => s.Marked).ToHashSet(StringComparer.Ordinal);

    private HashSet<string> ReadFigures()
    {
        var figures = Sentences.Where(s => s.HasFigure).ToList();
        return figures.Count == 0 ? [] : new([.. _context, .. figures.SelectMany(s => s.Own)], StringComparer.Ordinal);
    }

    private SentenceWords Sentence(string own, int index)
    {
        var terms = own.Split(' ');
        var hasFigure = HasFigure(index == 0 ? terms.AsSpan(1) : terms, inPercent);
        return new(hasFigure && clause.Row is { } row ? Stated(row) : terms, _context, hasFigure);
    }

    // What a row states; the units that see to it are no part of that ("Bảo hiểm xã hội khu vực" beside a target of health insurance).
    private string[] Stated(TableRow row) =>
        analyzer.Passage(string.Join(" ; ", row.Cells.Where(c => c.Role is not (ColumnRole.Lead or ColumnRole.Cooperating or ColumnRole.Leader)).Select(c => c.Text)));

    // The passage's own mark, "(1)" or "2.", is no figure: the first term is left out by the caller.
    private static bool HasFigure(ReadOnlySpan<string> terms, bool inPercent)
    {
        var (number, percent) = (false, false);
        foreach (var term in terms)
        {
            number |= term.Length > 0 && char.IsAsciiDigit(term[0]) && !term.AsSpan().ContainsAnyExceptInRange('0', 'p');
            percent |= term == TermAnalyzer.Percent;
        }

        return inPercent ? percent : number;
    }
}
