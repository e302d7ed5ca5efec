using PlanBot.Channels;
using PlanBot.Tests.Answers.Honesty;

namespace PlanBot.Tests.Answers;

public sealed class PersonAnswerSpecs(SeededDesk desk) : IClassFixture<SeededDesk>
{
    // Kiến An and Thủy Nguyên: the signature below "CHỦ TỊCH".
    [Theory]
    [InlineData("Kiến An", "Chủ tịch phường là ai?", "Chủ tịch Nguyễn Phong Doanh")]
    [InlineData("Kiến An", "cho hỏi tên ông chủ tịch phường với ạ", "Chủ tịch Nguyễn Phong Doanh")]
    [InlineData("Thủy Nguyên", "chu tich phuong thuy nguyen la ai", "Chủ tịch Nguyễn Văn Viễn")]
    public void Who_signed_is_named_with_the_office_and_the_signature_as_source(string ward, string question, string person)
    {
        var answer = desk.Ask(question, ward);

        Assert.Equal(AskStatus.Answered, answer.Status);
        Assert.Contains(person, answer.Answer, StringComparison.Ordinal);
        Assert.Contains(person[9..], Assert.Single(answer.Citations).Text, StringComparison.Ordinal);
    }

    // Đông Hải, appendix: "Đ/c Đinh Minh Tâm - Phó Chủ tịch UBND phường", "Đ/c Nguyễn Khánh Chi - Phó Chủ tịch UBND"; the chairman signed and directs rows too.
    [Fact]
    public void Whoever_a_table_names_with_the_office_is_named_once()
    {
        var deputies = desk.Ask("Phó chủ tịch phường tên gì", "Đông Hải").Answer;

        Assert.Contains("Đinh Minh Tâm, Phó Chủ tịch", deputies, StringComparison.Ordinal);
        Assert.Contains("Nguyễn Khánh Chi, Phó Chủ tịch", deputies, StringComparison.Ordinal);
        Assert.DoesNotContain("Nguyễn Trọng Khiêm", deputies, StringComparison.Ordinal);
        Assert.Equal(1, desk.Ask("Chủ tịch phường là ai?", "Đông Hải").Answer.Split("Nguyễn Trọng Khiêm").Length - 1);
    }

    [Fact]
    public void Without_a_ward_every_plan_that_names_the_office_is_asked()
    {
        var answer = desk.Ask("Chủ tịch các phường là ai").Answer;

        Assert.Contains("Nguyễn Phong Doanh", answer, StringComparison.Ordinal);
        Assert.Contains("Phạm Văn Minh", answer, StringComparison.Ordinal);
    }

    // No plan names a police chief, a party secretary, a head of a health station; Kiến An names no deputy, An Dương's signature no office.
    [Theory]
    [InlineData("Đông Hải", "Trưởng Công an phường Đông Hải là ai?")]
    [InlineData("Hưng Đạo", "Ai là Bí thư Đảng ủy phường Hưng Đạo?")]
    [InlineData("Thủy Nguyên", "Trạm trưởng Trạm y tế Thủy Nguyên tên gì?")]
    [InlineData("Kiến An", "Phó chủ tịch phường tên gì")]
    [InlineData("Kiến An", "Chủ tịch Hội đồng nhân dân phường là ai")]
    [InlineData("An Dương", "Phó Chủ tịch phụ trách văn xã của An Dương tên là gì?")]
    public void Who_is_not_named_in_the_plan_is_not_guessed(string ward, string question)
    {
        var answer = desk.Ask(question, ward);

        Assert.Equal(AskStatus.NotFound, answer.Status);
        Assert.Contains("không ghi tên người giữ chức vụ", answer.Answer, StringComparison.Ordinal);
        Assert.Empty(answer.Citations);
    }

    [Fact]
    public void Who_sees_to_a_matter_is_told_by_its_row() => Assert.Contains(
        "Nguyễn Khánh Chi", desk.Ask("Phó Chủ tịch phụ trách bảo hiểm y tế là ai?", "Đông Hải").Answer, StringComparison.Ordinal);

    // Hưng Đạo's plan names units and no leaders; An Dương's and Đông Hải's tables name who directs.
    [Fact]
    public void Where_no_leader_is_named_this_is_said()
    {
        var answer = desk.Ask("Phó Chủ tịch nào của phường Hưng Đạo được giao chỉ đạo chỉ tiêu bảo hiểm y tế?", "Hưng Đạo");

        Assert.Equal(AskStatus.NotFound, answer.Status);
        Assert.Contains("không ghi lãnh đạo nào", answer.Answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("An Dương", "lãnh đạo nào chỉ đạo chỉ tiêu bảo hiểm y tế", "Phó Chủ tịch UBND phường phụ trách văn xã")]
    [InlineData("Đông Hải", "Đồng chí lãnh đạo nào chỉ đạo chỉ tiêu phường đạt chuẩn đô thị văn minh?", "Đinh Minh Tâm")]
    public void A_leader_that_the_table_names_is_said(string ward, string question, string leader) =>
        Assert.Contains(leader, desk.Ask(question, ward).Answer, StringComparison.Ordinal);

    [Theory]
    [InlineData("Đông Hải", "chủ tịch phường giao cho ai làm việc chống ngập")]
    [InlineData("An Dương", "ai chỉ đạo chỉ tiêu bảo hiểm y tế")]
    public void Who_has_to_do_something_is_no_question_for_a_name(string ward, string question) =>
        Assert.DoesNotContain("không ghi tên", desk.Ask(question, ward).Answer, StringComparison.Ordinal);
}
