using PlanBot.Tests.Answers.Honesty;

namespace PlanBot.Tests.Answers;

/// <summary>Questions about a plan itself and about its parts; the parts were read in the plans.</summary>
public sealed class PlanContentsSpecs(SeededDesk desk) : IClassFixture<SeededDesk>
{
    [Theory]
    [InlineData("kế hoạch này nói về gì")]
    [InlineData("kế hoạch gồm mấy phần")]
    [InlineData("van ban nay la gi")]
    [InlineData("Kế hoạch của phường Kiến An ban hành ngày nào, số bao nhiêu?")]
    public void A_plan_is_told_with_its_number_day_and_parts(string question)
    {
        var answer = desk.Ask(question, "Kiến An").Answer;

        Assert.StartsWith("Kế hoạch số 135/KH-UBND ngày 23/12/2025 của UBND phường Kiến An: ", answer, StringComparison.Ordinal);
        Assert.Contains("- MỤC TIÊU\n- CÁC CHỈ TIÊU\n- NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU\n- TỔ CHỨC THỰC HIỆN\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_ward_every_plan_is_told_by_its_title() =>
        Assert.Equal(["An Dương", "Đông Hải", "Hưng Đạo", "Kiến An", "Thủy Nguyên"], desk.Ask("kế hoạch này nói về gì").Citations.Select(c => c.Ward));

    [Theory]
    [InlineData("Kiến An", "Mục tiêu của phường là gì?", "I. MỤC TIÊU", "huy động có hiệu quả tối đa mọi nguồn lực")]
    [InlineData("Kiến An", "muc tieu cua phuong", "I. MỤC TIÊU", "huy động có hiệu quả tối đa mọi nguồn lực")]
    [InlineData("Thủy Nguyên", "mục tiêu tổng quát năm 2026", "2. Mục tiêu tổng quát", "Tập trung thực hiện quyết liệt")]
    [InlineData("Hưng Đạo", "mục đích của kế hoạch", "1. Mục đích", "Xây dựng phường Hưng Đạo có nền hành chính hiện đại")]
    [InlineData("An Dương", "các nhiệm vụ trọng tâm", "PHỤ LỤC II CÁC NHIỆM VỤ TRỌNG TÂM", "Chống thất thu ngân sách và phát triển nguồn thu")]
    [InlineData("An Dương", "nhiệm vụ, giải pháp của phường", "III. NHIỆM VỤ, GIẢI PHÁP CỤ THỂ", "5. Công an phường")]
    public void A_part_is_shown_by_its_name(string ward, string question, string heading, string holds)
    {
        var answer = desk.Ask(question, ward);

        Assert.Contains(heading, answer.Answer.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains(holds, answer.Answer, StringComparison.Ordinal);
        Assert.Contains(answer.Citations, c => c.Text.StartsWith(heading, StringComparison.Ordinal));
        Assert.InRange(answer.Citations.Count, 2, 10);
    }

    // PHỤ LỤC 3 lists plans, proposals and projects; rows 14 to 19 among them begin with "Dự án".
    [Fact]
    public void Of_a_list_of_several_kinds_those_asked_for_are_shown()
    {
        var lines = desk.Ask("danh sách dự án của phường", "Kiến An").Answer.Split('\n');

        Assert.Contains("PHỤ LỤC 3", lines[0], StringComparison.Ordinal);
        Assert.All(lines.Skip(1).Where(l => l.StartsWith("- ", StringComparison.Ordinal)), l => Assert.StartsWith("- Dự án", l, StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("ngõ 402 đường Trần Nhân Tông", StringComparison.Ordinal));
    }

    // What also names a matter, a unit or a person is no question about the plan's parts.
    [Theory]
    [InlineData("nhiệm vụ của Công an phường")]
    [InlineData("mục tiêu thu ngân sách")]
    [InlineData("ai ký kế hoạch này")]
    [InlineData("kế hoạch này thay thế kế hoạch nào")]
    public void A_question_about_something_else_is_answered_as_such(string question) =>
        Assert.DoesNotContain("Kế hoạch gồm các phần", desk.Ask(question, "Hưng Đạo").Answer, StringComparison.Ordinal);

    [Fact]
    public void A_plan_without_such_a_part_is_searched() =>
        Assert.StartsWith("Theo Kế hoạch", desk.Ask("các dự án của phường", "Đông Hải").Answer, StringComparison.Ordinal);
}
