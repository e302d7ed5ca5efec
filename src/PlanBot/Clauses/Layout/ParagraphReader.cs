using System.Text.RegularExpressions;
using PlanBot.Clauses.Outline;
using PlanBot.Plans;

namespace PlanBot.Clauses.Layout;

/// <summary>Joins lines into paragraphs: wrapped lines, and sentences that a page's end has cut in two.</summary>
internal sealed partial class ParagraphReader
{
    private readonly WrappedLayout? _wrapped;

    /// <param name="lines">All running text of the document, from which its layout is learnt.</param>
    public ParagraphReader(IEnumerable<PlanLine> lines) =>
        _wrapped = WrappedLayout.Of([.. lines.Select(l => l.Text.Trim()).Where(t => t.Length > 0 && !IsPageNumber(t))]);

    /// <summary>True for a number printed alone on its line.</summary>
    public static bool IsPageNumber(string text) => PageNumber().IsMatch(text);

    /// <summary>The paragraphs of a run of lines without tables. Blank lines and page numbers go to <paramref name="furniture"/>.</summary>
    public IReadOnlyList<Paragraph> Read(IEnumerable<PlanLine> lines, ICollection<Furniture> furniture)
    {
        var paragraphs = new List<List<PlanLine>>();
        foreach (var line in lines)
        {
            var text = line.Text.Trim();
            if (text.Length == 0)
                furniture.Add(new(FurnitureKind.Blank, line.Number));
            else if (IsPageNumber(text))
                furniture.Add(new(FurnitureKind.PageNumber, line.Number));
            else if (paragraphs.Count > 0 && !Breaks(paragraphs[^1], text))
                paragraphs[^1].Add(line);
            else
                paragraphs.Add([line]);
        }

        return [.. paragraphs.Select(p => new Paragraph([.. p.Select(l => l.Number)], LineJoin.Join(p.Select(l => l.Text.Trim()))))];
    }

    private bool Breaks(List<PlanLine> paragraph, string next)
    {
        var line = paragraph[^1].Text.Trim();
        var mark = MarkReader.Read(next);
        if (_wrapped is not null)
            return _wrapped.Breaks(paragraph[^1].Text, next, mark is not null && !IsMidSentence(line, mark.Value), IsTheme(paragraph));
        return mark is not null || LineJoin.OpensParagraph(next) || !(LineJoin.BeginsLower(next) || LineJoin.IsOpen(line)) || IsShouted(line) || IsLabel(line);
    }

    // "Quốc lộ" / "5. Tiếp tục": a number at a line's beginning that continues a sentence.
    private static bool IsMidSentence(string line, Mark mark) => mark.Scheme is MarkScheme.Number && LineJoin.IsOpen(line);

    // "* Về cải cách hành chính.": a theme is one sentence, and what follows it stands below it.
    private static bool IsTheme(List<PlanLine> paragraph) => MarkReader.Read(paragraph[0].Text) is { Scheme: MarkScheme.Star };

    // A heading in capitals may end in any word ("CÁC CHỈ TIÊU VÀ").
    private static bool IsShouted(string line) => !line.Any(char.IsLower);

    private static bool IsLabel(string line) => line is [.., ':'] && line.Length < 20;

    [GeneratedRegex(@"^(?:[-–]\s*)?(?:Trang\s+)?\d{1,3}(?:\s*/\s*\d{1,3})?(?:\s*[-–])?$")]
    private static partial Regex PageNumber();
}
