using PlanBot.Language;
using PlanBot.Language.Vocabulary;

namespace PlanBot.Tests.Language.Vocabulary;

public sealed class ScanningErrorsSpecs
{
    private static readonly ScanningErrors Errors = ScanningErrors.Load(VocabularyFile.DefaultFolder);

    [Theory]
    [InlineData("Phần đầu đến năm 2030 có 40% doanh nghiệp", "phấn đấu")]
    [InlineData("hằng năm phân đấu giảm", "phấn đấu")]
    [InlineData("Hàng năm, phần đầu lắp đặt 100 cột điện", "phấn đấu")]
    [InlineData("Đến 2030, phần đầu phường đạt chuẩn", "phấn đấu")]
    [InlineData("vốn đầu tư công thường đạt tối thiểu 95%", "phường")]
    [InlineData("100% cán bộ, công chức, viên chức thường tiếp cận", "phường")]
    [InlineData("chuyên đổi số", "chuyển đổi")]
    [InlineData("kiểm chế sự gia tăng tội phạm", "kiềm chế")]
    [InlineData("thuế nhà thầu vắng lai", "vãng lai")]
    [InlineData("Tở dân phố số 5", "tổ dân phố")]
    [InlineData("đẩy mạnh chính trang đô thị", "chỉnh trang")]
    [InlineData("BHXX khu vực", "BHXH")]
    [InlineData("dịch vụ logictics", "logistics")]
    [InlineData("huy động nguồn lực xã hóa trang bị", "xã hội hóa")]
    public void What_was_scanned_wrong_is_read_right(string scanned, string meant) => Assert.Contains(Key(meant), Found(scanned));

    [Theory]
    [InlineData("giảm chi thường xuyên")]
    [InlineData("trung tâm giáo dục thường xuyên")]
    [InlineData("đào tạo thường xuyên đội ngũ cán bộ công chức, viên chức")]
    [InlineData("cán bộ, công chức thường xuyên tiếp dân")]
    [InlineData("công tác Thường trực Đảng ủy")]
    [InlineData("bồi thường, hỗ trợ, tái định cư")]
    [InlineData("Phần đầu của văn bản nêu căn cứ")]
    [InlineData("đọc phần đầu trang")]
    [InlineData("chuyên đề số 3")]
    [InlineData("thành thành phố thông minh, đầu tư tư nhân, song song")]
    public void What_is_right_is_left_alone(string text) => Assert.Empty(Found(text));

    private static string[] Found(string text) =>
        [.. Errors.Find(TokenText.Read(text, _ => false)).Select(c => string.Join(' ', c.Meant.Select(s => s.Marked)))];

    private static string Key(string text) => string.Join(' ', Syllables.Read(text).Select(s => s.Marked));
}
