using System.Text.RegularExpressions;
using PlanBot.Answers;

namespace PlanBot.Tests.Answers;

[Collection(SeedAnswersCollection.Name)]
public sealed partial class AnswerSpecs(SeedAnswers seeds)
{
    [Theory]
    [InlineData("BHYT đến 2030 là bao nhiêu %")]
    [InlineData("bhyt den 2030 la bao nhieu %")]
    [InlineData("tỷ lệ tham gia bảo hiểm y tế năm 2030 là mấy phần trăm")]
    public void A_figure_comes_first_with_year_lead_unit_and_every_place_that_states_it(string question)
    {
        var answer = seeds.Found(question, "Kiến An");

        Assert.StartsWith("Kiến An: Tỷ lệ dân số tham gia bảo hiểm y tế: 98% (năm 2030).", answer.Text, StringComparison.Ordinal);
        Assert.Contains("96% (năm 2026)", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Đơn vị chủ trì: Phòng Văn hóa - Xã hội", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Kế hoạch số 135/KH-UBND ngày 23/12/2025", answer.Text, StringComparison.Ordinal);
        var used = answer.Citations.Where(c => c.Used).Select(c => c.Clause.Lines.First).ToList();
        Assert.Contains(91, used);
        Assert.Contains(328, used);
    }

    // Kế hoạch 135, lines 91 and 328: 96% in 2026, 98% in 2030.
    [Theory]
    [InlineData("đến cuối nhiệm kỳ tỷ lệ tham gia bảo hiểm y tế là bao nhiêu", "98% (năm 2030)")]
    [InlineData("het nhiem ky ty le bhyt dat bao nhieu", "98% (năm 2030)")]
    [InlineData("năm đầu nhiệm kỳ tỷ lệ tham gia bảo hiểm y tế là bao nhiêu", "96% (năm 2026)")]
    public void A_time_said_without_its_year_chooses_the_figure_that_is_said_first(string question, string first) => Assert.StartsWith(
        $"Kiến An: Tỷ lệ dân số tham gia bảo hiểm y tế: {first}.", seeds.Found(question, "Kiến An").Text, StringComparison.Ordinal);

    [Fact]
    public void A_ward_named_in_the_question_goes_before_the_chats_ward()
    {
        var answer = seeds.Found("Tỷ lệ hộ cận nghèo của phường An Dương đến năm 2030?", "Kiến An");

        Assert.All(answer.Citations, c => Assert.Equal("An Dương", c.Plan.Ward.Value));
        Assert.Contains("0,5%", answer.Text, StringComparison.Ordinal);
    }

    // The headings say "6. Ban Chỉ huy quân sự phường" and "7. Ban Chỉ huy quân sự phường".
    [Theory]
    [InlineData("bên nào lo huấn luyện dân quân tự vệ", "An Dương")]
    [InlineData("Cơ quan nào chủ trì đầu tư xây dựng hệ thống công trình phòng thủ, căn cứ chiến đấu?", "Hưng Đạo")]
    public void A_unit_that_stands_in_the_heading_is_named_in_full(string question, string ward) =>
        Assert.Contains("Ban Chỉ huy quân sự phường.", seeds.Found(question, ward).Text, StringComparison.Ordinal);

    // Hưng Đạo, line 133: five sentences, of which one names 2025-2027; Thủy Nguyên, line 11: the preamble names two documents by number.
    [Theory]
    [InlineData("Trọng tâm khoa học, công nghệ và chuyển đổi số trong giai đoạn 2025 - 2027 gồm những việc gì?", "Hưng Đạo", "hạ tầng chính quyền số")]
    [InlineData("Kế hoạch năm 2026 được xây dựng để thực hiện những văn bản nào của UBND thành phố và của Đảng ủy phường?", "Thủy Nguyên", "Nghị quyết số 04/NQ-ĐU")]
    public void Of_a_long_passage_the_sentence_is_quoted_that_names_the_year_or_the_document_asked_for(string question, string ward, string words) =>
        Assert.Contains(words, seeds.Found(question, ward).Text, StringComparison.Ordinal);

    [Fact]
    public void Where_a_plan_disagrees_with_itself_both_figures_are_said_with_their_places()
    {
        var answer = seeds.Found("An Dương phấn đấu bao nhiêu phần trăm trường học công lập đạt chuẩn quốc gia mức độ 2?");

        Assert.Contains("75%", answer.Text, StringComparison.Ordinal);
        Assert.Contains("76%", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("phường làm gì để chống ngập úng đô thị", "An Dương")]
    [InlineData("nhà văn hóa tổ dân phố được xây mới, nâng cấp thế nào", "Kiến An")]
    [InlineData("ứng phó nước biển dâng, tràn dầu", "Đông Hải")]
    public void What_stands_in_quotation_marks_is_the_plans_own_words(string question, string ward)
    {
        var answer = seeds.Found(question, ward);

        var sources = answer.Citations.Select(c => PlainWords.Of(c.Clause.Text)).ToList();
        var quotes = Quote().Matches(answer.Text).SelectMany(m => m.Groups[1].Value.Split("[…]", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.NotEmpty(quotes);
        Assert.All(quotes, q => Assert.Contains(sources, s => s.Contains(q, StringComparison.Ordinal)));
    }

    [Fact]
    public void Who_leads_a_section_is_told_from_its_assignment_paragraph()
    {
        var answer = seeds.Found("Phòng nào của Đông Hải chủ trì công tác bảo vệ môi trường, làm khi nào?");

        Assert.Contains("Phòng Kinh tế, Hạ tầng và Đô thị", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Thường xuyên", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_is_read_aloud_with_time_and_money()
    {
        var answer = seeds.Found("Nhà thi đấu Đa năng Kiến An làm trong thời gian nào, nguồn vốn nào?");

        Assert.Contains("Thời gian thực hiện: 2026 - 2030", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Nguồn vốn: Ngân sách thành phố", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_signed_is_told_with_the_signature_as_the_source()
    {
        var answer = seeds.Found("ai ký kế hoạch này", "Đông Hải");

        Assert.Contains("Nguyễn Trọng Khiêm", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Nguyễn Trọng Khiêm", Assert.Single(answer.Citations).Clause.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tỷ lệ giải ngân vốn đầu tư công của các phường?")]
    [InlineData("Phường làm gì cho trường học?")]
    [InlineData("Việc của Phòng Văn hóa - Xã hội về chuyển đổi số?")]
    public void An_answer_fits_a_phone(string question) => Assert.InRange(seeds.Found(question).Text.Length, 1, 1_100);

    [GeneratedRegex("“((?:[^“”]|“[^”]*”)+)”", RegexOptions.Singleline)]
    private static partial Regex Quote();
}
