using System.Text.RegularExpressions;
using PlanBot.Clauses.Layout;
using PlanBot.Clauses.Tables;
using PlanBot.Language;

namespace PlanBot.Clauses.Outline;

/// <summary>Walks the regions and tells letterhead, title, legal basis, main part, closing and appendices apart.</summary>
internal sealed partial class PartBuilder(
    OutlineBuilder builder,
    ParagraphReader paragraphs,
    ColumnRoles roles,
    ICollection<Furniture> furniture)
{
    private const int LongestAppendixTitle = 250;

    private string _appendix = "";
    private string _appendixTitle = "";
    private Node? _appendixNode;
    private bool _titleOpen;
    private List<Paragraph> _signature = [];

    /// <summary>Adds the passages of one region.</summary>
    public void Add(Region region)
    {
        if (region.Kind == RegionKind.Text)
            AddText(paragraphs.Read(region.Lines, furniture));
        else
            AddTable(region);
    }

    /// <summary>Adds what waits for the document's end.</summary>
    public void Finish() => AddSignature();

    private void AddText(IReadOnlyList<Paragraph> all)
    {
        for (var i = 0; i < all.Count; i++)
        {
            var next = all.Skip(i + 1).TakeWhile(p => !IsBoundary(p.Text)).Select(p => MarkReader.Read(p.Text)).FirstOrDefault(m => m is not null);
            AddParagraph(all[i], next);
        }
    }

    private static bool IsBoundary(string text) => IsRecipients(text) || RegionReader.IsAppendix(text);

    private void AddParagraph(Paragraph paragraph, Mark? next)
    {
        if (RegionReader.IsAppendix(paragraph.Text))
            BeginAppendix(paragraph);
        else if (builder.Part == ClausePart.Appendix)
            AddToAppendix(paragraph, next);
        else if (builder.Part == ClausePart.Closing)
            AddToClosing(paragraph);
        else if (IsRecipients(paragraph.Text))
            BeginClosing(paragraph);
        else if (builder.Part == ClausePart.Preamble && !BeginsMain(paragraph.Text))
            AddToPreamble(paragraph);
        else
            AddToMain(paragraph, next);
    }

    // ---- before the first section

    private void AddToPreamble(Paragraph paragraph)
    {
        var folded = VietnameseText.Fold(paragraph.Text);
        if (DocumentKind().IsMatch(folded))
            Open(builder.AddLabelled("Tiêu đề", paragraph, isTitle: true));
        else if (!_titleSeen && !LineJoin.IsClosed(paragraph.Text) && IsLetterhead(folded))
            foreach (var line in paragraph.Lines)
                furniture.Add(new(FurnitureKind.Letterhead, line));
        else if (_titleOpen && (_title!.Lines.Count == 1 || !LegalBasis().IsMatch(folded)) && paragraph.Text.Length < LongestAppendixTitle && !LineJoin.IsClosed(paragraph.Text))
            Extend(paragraph);
        else
        {
            _titleOpen = false;
            builder.AddLabelled($"Mở đầu › đoạn {++_recitals}", paragraph);
        }
    }

    private int _recitals;
    private Node? _title;
    private bool _titleSeen;

    private void Open(Node title)
    {
        _title = title;
        _titleSeen = _titleOpen = true;
    }

    private void Extend(Paragraph paragraph)
    {
        _title!.Lines.AddRange(paragraph.Lines);
        _title.Text = LineJoin.Join([_title.Text, paragraph.Text]);
    }

    private static bool IsLetterhead(string folded) => Letterhead().IsMatch(folded);

    private static bool BeginsMain(string text) =>
        MarkReader.Read(text) is { Ordinal: 1, Scheme: MarkScheme.Roman or MarkScheme.Capital or MarkScheme.Titled or MarkScheme.Number or MarkScheme.Dotted };

    // ---- the sections

    private void AddToMain(Paragraph paragraph, Mark? next)
    {
        if (builder.Part != ClausePart.Main)
            builder.Begin(ClausePart.Main);
        builder.Add(paragraph, next);
    }

    // ---- recipients and signature

    private static bool IsRecipients(string text) => VietnameseText.Fold(text).StartsWith("noi nhan", StringComparison.Ordinal);

    private void BeginClosing(Paragraph paragraph)
    {
        builder.Begin(ClausePart.Closing);
        _recipients = builder.AddLabelled("Nơi nhận", paragraph);
    }

    private Node? _recipients;

    private void AddToClosing(Paragraph paragraph)
    {
        if (_signature.Count == 0 && MarkReader.Read(paragraph.Text) is { IsBullet: true } && _recipients is not null)
        {
            _recipients.Lines.AddRange(paragraph.Lines);
            _recipients.Text = LineJoin.Join([_recipients.Text, paragraph.Text]);
        }
        else
            _signature.Add(paragraph);
    }

    private void AddSignature()
    {
        if (_signature.Count > 0)
            builder.AddLabelled("Ký", new([.. _signature.SelectMany(p => p.Lines)], LineJoin.Join(_signature.Select(p => p.Text))));
        _signature = [];
    }

    // ---- appendices

    private void BeginAppendix(Paragraph paragraph)
    {
        AddSignature();
        builder.Begin(ClausePart.Appendix);
        var match = AppendixName().Match(paragraph.Text);
        _appendix = match.Value.Trim(' ', '*', ':');
        _appendixTitle = paragraph.Text[match.Length..].Trim(' ', '*', ':', '.');
        _appendixNode = builder.AddLabelled(_appendix, paragraph, isTitle: true);
        builder.Begin(ClausePart.Appendix, _appendixNode);
        _titleOpen = true;
    }

    private void AddToAppendix(Paragraph paragraph, Mark? next)
    {
        if (_titleOpen && MarkReader.Read(paragraph.Text) is null && paragraph.Text.Length < LongestAppendixTitle)
        {
            _appendixNode!.Lines.AddRange(paragraph.Lines);
            _appendixNode.Text = LineJoin.Join([_appendixNode.Text, paragraph.Text]);
            _appendixTitle = LineJoin.Join([_appendixTitle, paragraph.Text]).Trim();
            return;
        }

        _titleOpen = false;
        builder.Add(paragraph, next);
    }

    private void AddTable(Region region)
    {
        _titleOpen = false;
        if (builder.Part == ClausePart.Preamble)
            builder.Begin(ClausePart.Main);
        foreach (var piece in Pieces(region))
            builder.Add(piece, _appendix, _appendixTitle);
    }

    private IReadOnlyList<TablePiece> Pieces(Region region)
    {
        if (region.Kind == RegionKind.Table)
            return new TabTableReader(roles, furniture).Read(region.Lines);
        furniture.Add(new(FurnitureKind.TableHeader, region.Lines[0].Number));
        return new FlattenedTableReader(furniture).Read(roles.Flattened(region.Lines[0].Text)!, region.Lines.Skip(1));
    }

    [GeneratedRegex(@"^\**\s*(?:ke hoach|chuong trinh|de an|nghi quyet|bao cao|quyet dinh|phuong an)\s*\**$")]
    private static partial Regex DocumentKind();

    [GeneratedRegex(@"^(?:can cu|thuc hien|xet|theo|uy ban nhan dan .{0,60}(?:xay dung|ban hanh))\b.{20}")]
    private static partial Regex LegalBasis();

    [GeneratedRegex(@"^\**(?:so\b|cong hoa xa hoi|doc lap|uy ban nhan dan|ubnd|thanh pho|tinh|phuong|xa|dac khu|[\p{L} .]{2,40},\s*ngay\b)|^[-_* ]+$")]
    private static partial Regex Letterhead();

    [GeneratedRegex(@"^\**\s*PHỤ LỤC(?:\s+(?:SỐ\s+)?(?:\d{1,2}|[IVX]{1,5}|[A-D])\b)?")]
    private static partial Regex AppendixName();
}
