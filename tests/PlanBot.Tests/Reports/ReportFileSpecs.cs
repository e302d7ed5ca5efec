using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PlanBot.Reports;
using PlanBot.Reports.Files;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Channels.Chatting;

namespace PlanBot.Tests.Reports;

public sealed class ReportFileSpecs(SeededProduct product) : IDisposable
{
    private static readonly ReportPeriod Year = ReportPeriod.Of(PeriodKind.Year, WorkDesk.Today);
    private readonly SeededChats _chats = new(product);

    private WorkDesk Work => new(_chats);

    [Fact]
    public void A_spreadsheet_is_read_back_as_it_was_meant_and_as_the_standard_has_it()
    {
        Work.Say(Work.Entry(WorkDesk.KienAn, "Đề án phát triển giáo dục"), WorkState.InProgress, percent: 40);

        var file = Write(ReportFiles.Xlsx);

        using (var book = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false))
            Assert.Empty(new OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var (summary, work) = (Sheet(file, 1), Sheet(file, 2));
        Assert.Equal(["Báo cáo tiến độ phường Kiến An"], summary[0]);
        Assert.Equal(["Đơn vị chủ trì", "Số việc", "Đã xong", "Đang làm", "Quá hạn", "Tiến độ (%)", "Biểu đồ"], summary[2]);
        Assert.Equal(["Phòng Văn hóa - Xã hội", "23", "0", "0", "1", "1", "▰▱▱▱▱▱▱▱▱▱"], summary.Single(r => r[0] == "Phòng Văn hóa - Xã hội"));
        Assert.Equal(["Toàn bộ", "83", "0", "0", "1", "0", "▱▱▱▱▱▱▱▱▱▱"], summary[^1]);
        Assert.Equal(["Hạn", "Việc", "Đơn vị chủ trì", "Trạng thái", "Tiến độ (%)", "Kết quả", "Số ngày quá hạn", "Ghi chú", "Kế hoạch", "Mục"], work[0]);
        Assert.Equal(["46081", "Phòng Văn hóa - Xã hội", "Quá hạn", "40", "2"], [work[1][0], work[1][2], work[1][3], work[1][4], work[1][6]]); // 28/02/2026 as spreadsheets count days
        Assert.Equal(Work.Report(Year).Items.Sum(i => i.Parts.Count) + 1, work.Count);
    }

    [Fact]
    public void No_words_of_a_unit_are_run_as_a_formula_or_break_out_of_their_cell()
    {
        Work.Say(Work.Entry(WorkDesk.KienAn, "Đề án phát triển giáo dục"), WorkState.Done, result: "=HYPERLINK(\"http://x\",\"a\"), | <b>\u0007\nxong");

        var csv = Encoding.UTF8.GetString(Write(ReportFiles.Csv));
        Assert.StartsWith("\uFEFFHạn,Việc,", csv, StringComparison.Ordinal);
        Assert.Contains(",100,\"'=HYPERLINK(\"\"http://x\"\",\"\"a\"\"), | <b>\u0007\nxong\",", csv, StringComparison.Ordinal);
        Assert.Contains("=HYPERLINK(\"http://x\",\"a\"), \\| \\<b\\>\u0007 xong |", Encoding.UTF8.GetString(Write(ReportFiles.Markdown)), StringComparison.Ordinal);
        var file = Write(ReportFiles.Xlsx);
        Assert.Equal("=HYPERLINK(\"http://x\",\"a\"), | <b>\nxong", Sheet(file, 2)[1][5]);
        Assert.DoesNotContain(Part(file, 2).Descendants(), e => e.Name.LocalName == "f");
    }

    [Fact]
    public void Markdown_holds_both_tables_and_every_row_has_its_cells()
    {
        var text = Encoding.UTF8.GetString(Write(ReportFiles.Markdown));

        Assert.StartsWith("# Báo cáo tiến độ phường Kiến An\n\nKỳ báo cáo: năm 2026 (01/01/2026 – 31/12/2026). Tính đến 02/03/2026.\n\n## Tổng hợp\n\n| Đơn vị chủ trì |", text, StringComparison.Ordinal);
        var rows = text[text.IndexOf("## Công việc", StringComparison.Ordinal)..].Split('\n').Where(l => l.StartsWith('|')).ToList();
        Assert.Equal(Work.Report(Year).Items.Sum(i => i.Parts.Count) + 2, rows.Count);
        Assert.All(rows, r => Assert.Equal(11, r.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|')));
    }

    [Fact]
    public void What_was_late_before_the_period_stands_above_it()
    {
        var report = Work.Report(ReportPeriod.Of(PeriodKind.Month, WorkDesk.Today));

        Assert.Equal(new DateOnly(2026, 2, 28), Assert.Single(report.Before).Work.Due);
        Assert.Equal(report.Before, report.Late);
        Assert.All(report.Items, i => Assert.Equal((2026, 3), (i.Work.Due.Year, i.Work.Due.Month)));
        Assert.NotEmpty(report.Coming);
    }

    public void Dispose() => _chats.Dispose();

    private byte[] Write(string format) => _chats.Get<ReportFiles>().Write(Work.Report(Year), format);

    // Read with nothing that wrote it: as a package of XML.
    private static List<List<string>> Sheet(byte[] file, int number) =>
        [.. Part(file, number).Descendants().Where(e => e.Name.LocalName == "row").Select(r => r.Elements().Select(c => c.Value).ToList())];

    private static XDocument Part(byte[] file, int number)
    {
        using var package = new ZipArchive(new MemoryStream(file));
        using var part = package.Entries.Single(e => e.FullName.EndsWith($"/sheet{number}.xml", StringComparison.Ordinal)).Open();
        return XDocument.Load(part, LoadOptions.PreserveWhitespace);
    }
}
