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

/// <summary>What a passage has to match a subject with.</summary>
/// <param name="All">Terms of the passage and of its headings.</param>
/// <param name="OfFigures">The same of the sentences alone that hold a figure; null where none does.</param>
/// <param name="Sentences">The passage sentence by sentence.</param>
/// <param name="Marked">Its syllables with their marks, and those of its headings.</param>
internal sealed record PassageWords(HashSet<string> All, HashSet<string>? OfFigures, IReadOnlyList<SentenceWords> Sentences, HashSet<string> Marked)
{
    /// <param name="inPercent">True where only figures in per cent count.</param>
    public static PassageWords Of(AnalysedPassage passage, Clause clause, TermAnalyzer analyzer, bool inPercent)
    {
        var context = passage.Context.Split(' ');
        var all = new HashSet<string>(context, StringComparer.Ordinal);
        HashSet<string>? figures = null;
        var sentences = new List<SentenceWords>();
        foreach (var (i, sentence) in passage.Own.Split('\n').Index())
        {
            var terms = sentence.Split(' ');
            all.UnionWith(terms);
            var hasFigure = HasFigure(i == 0 ? terms.AsSpan(1) : terms, inPercent);
            var stated = hasFigure && clause.Row is { } row ? Stated(row, analyzer) : terms;
            sentences.Add(new(stated, context, hasFigure));
            if (hasFigure)
                (figures ??= new(context, StringComparer.Ordinal)).UnionWith(stated);
        }

        var marked = Syllables.Read(clause.Text).Concat(clause.Headings.SelectMany(Syllables.Read)).Select(s => s.Marked);
        return new(all, figures, sentences, marked.ToHashSet(StringComparer.Ordinal));
    }

    // What a row states; the units that see to it are no part of that ("Bảo hiểm xã hội khu vực" beside a target of health insurance).
    private static string[] Stated(TableRow row, TermAnalyzer analyzer) =>
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
