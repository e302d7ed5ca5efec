using System.Text;
using PlanBot.Plans;
using PlanBot.Prompts;

namespace PlanBot.Tests.Plans;

public sealed class BadFileSpecs
{
    private static readonly PromptBook Prompts = PromptBook.Load(PromptBook.DefaultFolder);

    [Fact]
    public void A_file_that_is_not_there_is_named_with_its_path()
    {
        var rejected = Assert.IsType<PlanReading.Rejected>(PlanFile.Read("/khong/co/ke-hoach.txt"));

        Assert.Equal(new(PlanRejection.NotFound, "ke-hoach.txt", "/khong/co/ke-hoach.txt"), rejected);
        Assert.Equal(
            "Không tìm thấy tệp “ke-hoach.txt” tại /khong/co/ke-hoach.txt. Hãy kiểm tra lại tên tệp và thư mục.",
            PlanRejections.Sentence(Prompts, rejected));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n\f ")]
    [InlineData("\uFEFF")]
    [InlineData("\u00A0\n\u00A0")]
    public void A_file_of_blanks_is_empty(string text) =>
        Assert.Equal(PlanRejection.Empty, Reject(Encoding.UTF8.GetBytes(text)).Reason);

    [Fact]
    public void A_file_over_twenty_megabytes_is_refused_with_its_size_unread()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using (var file = File.Create(path, 1, FileOptions.DeleteOnClose))
        {
            file.SetLength(PlanFile.LargestBytes + (1024 * 1024));

            var rejected = Assert.IsType<PlanReading.Rejected>(PlanFile.Read(path));

            Assert.Equal((PlanRejection.TooLarge, "21,0"), (rejected.Reason, rejected.Detail));
            Assert.Contains("có 21,0 MB, lớn hơn mức 20 MB", PlanRejections.Sentence(Prompts, rejected), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("%PDF-1.7\n%âãÏÓ\nKế hoạch", "PDF")]
    [InlineData("PK\u0003\u0004\u0014\0\u0006\0[Content_Types].xml...word/document.xml", "Word (.docx)")]
    [InlineData("PK\u0003\u0004\u0014\0\u0006\0[Content_Types].xml...xl/workbook.xml", "Excel (.xlsx)")]
    [InlineData("PK\u0003\u0004\u0014\0\u0006\0ke-hoach.txt", "ZIP")]
    [InlineData("ÐÏ\u0011à¡±\u001Aá\0\0", "Microsoft Office 97-2003 (.doc, .xls)")]
    [InlineData("{\\rtf1\\ansi K\\u7871? ho\\u7841?ch}", "RTF")]
    [InlineData("ÿØÿà\0\u0010JFIF", "JPEG")]
    public void A_document_of_another_format_is_named_and_the_way_to_plain_text_told(string bytes, string kind)
    {
        var rejected = Reject(Encoding.Latin1.GetBytes(bytes));

        Assert.Equal((PlanRejection.Binary, kind), (rejected.Reason, rejected.Detail));
        Assert.Contains($"“kh.txt” là {kind}", PlanRejections.Sentence(Prompts, rejected), StringComparison.Ordinal);
        Assert.Contains("xuất ra văn bản .txt UTF-8", PlanRejections.Sentence(Prompts, rejected), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kế hoạch\0 năm 2026")]
    [InlineData("\u0001\u0002\u0003\u0004 Kế hoạch \u0005\u0006")]
    public void Zero_bytes_or_many_control_characters_are_no_text(string text) =>
        Assert.Equal((PlanRejection.Binary, ""), (Reject(Encoding.UTF8.GetBytes(text)).Reason, Reject(Encoding.UTF8.GetBytes(text)).Detail));

    // "Kế hoạch thực hiện nhiệm vụ của phường được … đến năm 2030" as each encoding spells it, byte for byte.
    [Theory]
    [InlineData("KÕ ho¹ch thùc hiÖn nhiÖm vô cña ph\u00ADêng ®\u00ADîc giao ®Õn n¨m 2030", "TCVN3 (ABC)")]
    [InlineData("Keá hoaïch thöïc hieän nhieäm vuï cuûa phöôøng ñöôïc giao ñeán naêm 2030", "VNI")]
    [InlineData("Kêì hoaòch thýòc hiêòn nhiêòm vuò cuÒa phýõÌng ðýõòc giao ðêìn nãm 2030", "Windows-1258")]
    public void An_old_Vietnamese_encoding_is_recognised_whether_kept_as_bytes_or_pasted_into_UTF_8(string look, string name)
    {
        var kept = Reject(Encoding.Latin1.GetBytes(look));
        var pasted = Reject(Encoding.UTF8.GetBytes(look));

        Assert.Equal(new(PlanRejection.NotUtf8, "kh.txt", name), kept);
        Assert.Equal(kept, pasted);
        Assert.Contains($"có vẻ là {name}", PlanRejections.Sentence(Prompts, kept), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "UTF-16 LE")]
    [InlineData(true, "UTF-16 BE")]
    public void UTF_16_without_its_mark_is_recognised(bool bigEndian, string name) =>
        Assert.Equal((PlanRejection.NotUtf8, name), Why(new UnicodeEncoding(bigEndian, false).GetBytes("Kế hoạch phát triển kinh tế năm 2026")));

    [Fact]
    public void An_encoding_nobody_knows_is_refused_without_a_guess()
    {
        var rejected = Reject([.. "Plan "u8, 0xE9, 0xE8, 0xFF, 0xFF, .. " 2026"u8]);

        Assert.Equal((PlanRejection.NotUtf8, ""), (rejected.Reason, rejected.Detail));
        Assert.Contains("không đoán được", PlanRejections.Sentence(Prompts, rejected), StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_letter_in_a_good_file_is_shown_by_its_line()
    {
        var rejected = Reject([.. Encoding.UTF8.GetBytes("KẾ HOẠCH\nPhát triển phường được duyệt\nTỷ lệ hộ "), 0xE1, 0xBB, .. Encoding.UTF8.GetBytes("\nđến năm 2030 đạt")]);

        Assert.Equal((PlanRejection.BrokenUtf, "3"), (rejected.Reason, rejected.Detail));
        Assert.Contains("bắt đầu từ dòng 3", PlanRejections.Sentence(Prompts, rejected), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_reason_has_its_sentence_that_names_the_file_and_leaves_no_placeholder_open()
    {
        foreach (var reason in Enum.GetValues<PlanRejection>())
            foreach (var detail in new[] { "", "chi tiết" })
            {
                var sentence = PlanRejections.Sentence(Prompts, new(reason, "kh.txt", detail));

                Assert.Contains("“kh.txt”", sentence, StringComparison.Ordinal);
                Assert.DoesNotContain('{', sentence);
            }
    }

    private static PlanReading.Rejected Reject(byte[] bytes) => Assert.IsType<PlanReading.Rejected>(PlanFile.Read(bytes, "kh.txt"));

    private static (PlanRejection Reason, string Detail) Why(byte[] bytes) => (Reject(bytes).Reason, Reject(bytes).Detail);
}
