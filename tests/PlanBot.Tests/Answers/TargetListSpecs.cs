using PlanBot.Channels;
using PlanBot.Tests.Answers.Honesty;

namespace PlanBot.Tests.Answers;

public sealed class TargetListSpecs(SeededDesk desk) : IClassFixture<SeededDesk>
{
    // Hưng Đạo, II.1 has the items (1) to (15), some with lines of their own; ten sources hold the first six and the beginning of the seventh.
    [Theory]
    [InlineData("liệt kê các chỉ tiêu")]
    [InlineData("cac chi tieu chu yeu cua phuong la gi")]
    public void The_targets_of_a_ward_are_listed_with_their_places(string question)
    {
        var answer = desk.Ask(question, "Hưng Đạo");

        Assert.StartsWith("Các chỉ tiêu trong Kế hoạch 2026 - 2030 của UBND phường Hưng Đạo", answer.Answer, StringComparison.Ordinal);
        Assert.Contains("Tỷ lệ giải ngân vốn đầu tư công: 100%", answer.Answer, StringComparison.Ordinal);
        Assert.Contains("[II › 1 › (6)]", answer.Answer, StringComparison.Ordinal);
        Assert.Contains("Còn nữa, từ “xây dựng trường học công lập đạt chuẩn quốc gia” trở đi.", answer.Answer, StringComparison.Ordinal);
        Assert.InRange(answer.Citations.Count(c => c.Used), 7, 10);
    }

    // Kiến An, II: "1. Các chỉ tiêu phát triển kinh tế" has (1) to (7), "5. Các chỉ tiêu về văn hóa - xã hội" begins with (20).
    [Fact]
    public void Those_of_a_group_are_listed_alone()
    {
        var answer = desk.Ask("các chỉ tiêu về văn hóa xã hội", "Kiến An").Answer;

        Assert.Contains("[II › 5 › (21)]", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("[II › 1 › (1)]", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Chỉ tiêu hộ nghèo của Đông Hải thế nào?", "Đông Hải")]
    [InlineData("phường có chi tiêu chặt tay không", "Kiến An")]
    [InlineData("chỉ tiêu bảo hiểm y tế", "Thủy Nguyên")]
    public void One_target_or_the_spending_is_no_list(string question, string ward) =>
        Assert.DoesNotContain("Các chỉ tiêu trong", desk.Ask(question, ward).Answer, StringComparison.Ordinal);
}
