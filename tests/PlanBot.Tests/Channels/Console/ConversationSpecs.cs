using PlanBot.Tests.Journeys;

namespace PlanBot.Tests.Channels.Console;

public sealed class ConversationSpecs(FivePlans plans) : IClassFixture<FivePlans>
{
    [Fact]
    public async Task A_person_chooses_a_ward_asks_reads_a_source_and_leaves()
    {
        var output = await Talk("/phường kiến an\nBHYT đến 2030 là bao nhiêu %\n/nguon 1\n/thoat\nkhông ai đọc dòng này\n");

        Assert.Contains("Đang hỏi về phường Kiến An.", output, StringComparison.Ordinal);
        Assert.Contains("98%", output, StringComparison.Ordinal);
        Assert.Contains("[1] Kế hoạch 135/KH-UBND (Kiến An), II › 5 › (25), dòng 91", output, StringComparison.Ordinal);
        Assert.EndsWith("Đến năm 2030, tỷ lệ dân số tham gia bảo hiểm y tế đạt 98%.”\n\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chosen_ward_can_be_given_up_again()
    {
        var output = await Talk("/phuong Kiến An\n/phuong\nai ký kế hoạch của phường Thủy Nguyên\n");

        Assert.Contains("Đang hỏi về tất cả các phường.", output, StringComparison.Ordinal);
        Assert.Contains("Nguyễn Văn Viễn", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_command_a_wrong_source_and_an_unknown_ward_are_answered_with_what_there_is()
    {
        var output = await Talk("/giup\n/nguon 1\n/phuong Huế\n");

        Assert.Contains("Các lệnh: /phuong", output, StringComparison.Ordinal);
        Assert.Contains("Hãy gõ /nguon và một số", output, StringComparison.Ordinal);
        Assert.Contains("Không có kế hoạch của phường “Huế”. Hiện có: An Dương,", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_asks_why_is_shown_each_sign_with_its_weight()
    {
        var (code, output, _) = await plans.App.Type("BHYT đến 2030 là bao nhiêu %\n", "ask", "--explain");

        Assert.Equal(0, code);
        Assert.Contains("Hiểu câu hỏi: phường *; hỏi về Figure; năm 2030;", output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^1\. [0-9.]+ \(bằng chứng [0-9.]+\) .*: Own [0-9.]+×[0-9.]+=[0-9.]+; ", output);
        Assert.Matches(@"(?m)^10\. ", output);
    }

    private async Task<string> Talk(string input)
    {
        var (code, output, error) = await plans.App.Type(input, "ask");
        Assert.Equal((0, ""), (code, error));
        return output;
    }
}
