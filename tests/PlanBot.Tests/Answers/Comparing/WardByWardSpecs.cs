using PlanBot.Answers;

namespace PlanBot.Tests.Answers.Comparing;

/// <summary>Questions that are put to each ward by itself.</summary>
public sealed class WardByWardSpecs(ComparedSeeds seeds) : IClassFixture<ComparedSeeds>
{
    [Fact]
    public void Who_leads_is_told_ward_by_ward()
    {
        var lines = seeds.Lines("kien an, an duong, dong hai thi phong nao lo viec dat chuan do thi van minh");

        Assert.Equal("Từng phường giao như sau. Kiến An: Phòng Văn hóa - Xã hội; An Dương: Phòng Văn hóa - xã hội; Đông Hải: Phòng Kinh tế, Hạ tầng và Đô thị.", lines[0]);
        Assert.Equal(4, lines.Count);
    }

    [Fact]
    public void One_unit_in_all_wards_is_said_once() =>
        Assert.StartsWith("Kiến An và An Dương đều giao Phòng Văn hóa - Xã hội.", seeds.Lines("BHYT ở Kiến An và An Dương phòng nào chủ trì")[0], StringComparison.Ordinal);

    [Fact]
    public void Who_signed_is_told_for_every_plan()
    {
        var text = Assert.IsType<Answer.Found>(seeds.Ask("kế hoạch 5 phường thì ai đứng tên ký vậy")).Text;

        Assert.All(["Phạm Văn Minh", "Nguyễn Phong Doanh", "Bùi Tiến Phong", "Nguyễn Trọng Khiêm", "Nguyễn Văn Viễn"], name => Assert.Contains(name, text, StringComparison.Ordinal));
    }

    // "AI" is no "ai": nobody is asked for.
    [Fact]
    public void What_each_ward_does_about_a_matter_is_quoted_side_by_side()
    {
        var lines = seeds.Lines("AI được An Dương và Thủy Nguyên dùng vào việc gì?");

        Assert.Equal("An Dương và Thủy Nguyên có ghi như sau.", lines[0]);
        Assert.Contains("trí tuệ nhân tạo (AI)", lines[1], StringComparison.Ordinal);
        Assert.Contains("camera an ninh trong quản lý đô thị", lines[2], StringComparison.Ordinal);
    }

    // Kiến An's health stations are to meet the standard; how many doctors they have only Hưng Đạo says.
    [Fact]
    public void A_statement_without_the_things_that_are_counted_is_no_answer_to_how_many()
    {
        var lines = seeds.Lines("trạm y tế Hưng Đạo, Kiến An, Đông Hải bên nào có nói phải có mấy bác sĩ");

        Assert.Equal("Hưng Đạo có ghi như sau. Tôi không tìm thấy ở kế hoạch của Kiến An và Đông Hải.", lines[0]);
        Assert.Contains("4-5 bác sỹ", lines[1], StringComparison.Ordinal);
        Assert.Equal(2, lines.Count);
    }
}
