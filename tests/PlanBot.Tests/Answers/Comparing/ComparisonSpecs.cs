using PlanBot.Answers;

namespace PlanBot.Tests.Answers.Comparing;

public sealed class ComparisonSpecs(ComparedSeeds seeds) : IClassFixture<ComparedSeeds>
{
    [Theory]
    [InlineData("Phường nào đặt tỷ lệ bảo hiểm y tế cao nhất đến năm 2030?")]
    [InlineData("phuong nao dat ty le bao hiem y te cao nhat den nam 2030")]
    public void The_highest_is_said_first_and_a_figure_for_another_year_is_set_apart(string question)
    {
        var lines = seeds.Lines(question);

        Assert.Equal("Đông Hải và Kiến An cùng cao nhất: 98%; Thủy Nguyên (96% trở lên, năm 2026) đặt cho thời gian khác nên không so cùng.", lines[0]);
        Assert.Contains(lines, l => l.StartsWith("- An Dương: ", StringComparison.Ordinal) && l.Contains("trên 97,5% (năm 2030)", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("- Hưng Đạo: ", StringComparison.Ordinal) && l.Contains("97% trở lên", StringComparison.Ordinal));
    }

    [Fact]
    public void The_lowest_is_said_first()
    {
        var lines = seeds.Lines("tổ dân phố văn hóa phường nào đặt thấp nhất");

        Assert.Equal("Thấp nhất là Hưng Đạo: 75% trở lên.", lines[0]);
        Assert.StartsWith("- Hưng Đạo: ", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_named_wards_the_higher_is_said_with_both_values()
    {
        var lines = seeds.Lines("Giữa Hưng Đạo và Kiến An, bên nào tăng thu nhập bình quân đầu người cao hơn?");

        Assert.Equal("Kiến An cao hơn: 12%/năm, còn Hưng Đạo 10% trở lên.", lines[0]);
        Assert.Equal(3, lines.Count);
    }

    [Fact]
    public void A_range_counts_by_its_upper_end_and_then_by_its_lower_one()
    {
        var lines = seeds.Lines("thu nhập bình quân đầu người phường nào tăng nhanh nhất?");

        Assert.Equal("Cao nhất là Kiến An: 12%/năm.", lines[0]);
        Assert.Contains("từ 10 - 12%", lines[2], StringComparison.Ordinal);
        Assert.Equal("Không thấy nêu trong kế hoạch của Đông Hải.", lines[^1]);
    }

    // Đông Hải speaks of schools alone where it says "đạt chuẩn quốc gia".
    [Theory]
    [InlineData("Trạm xá của phường nào chưa thấy hứa đạt chuẩn quốc gia?")]
    [InlineData("Chỗ khám bệnh phường nào chưa hứa lên chuẩn cả nước?")]
    public void A_ward_that_says_the_same_of_another_thing_does_not_state_it(string question)
    {
        var lines = seeds.Lines(question);

        Assert.Equal("Không thấy nêu ở Đông Hải; An Dương, Hưng Đạo, Kiến An và Thủy Nguyên có nêu.", lines[0]);
        Assert.All(lines.Skip(1), l => Assert.Contains("rạm y tế", l, StringComparison.Ordinal));
    }

    // Shares "lao động" with the targets of social insurance, of which nobody asked.
    [Fact]
    public void Figures_that_only_share_words_with_what_is_compared_are_not_shown() =>
        Assert.IsType<Answer.NotFound>(seeds.Ask("Phường nào chưa có chỉ tiêu lao động qua đào tạo?"));

    // "5 phường" is no figure that a plan must hold.
    [Fact]
    public void How_many_wards_are_compared_is_no_figure_of_theirs() =>
        Assert.Contains("Thủy Nguyên (100%, năm 2026) cũng vậy", seeds.Lines("chỉ tiêu gọi nhập ngũ 5 phường có bằng nhau ko")[0], StringComparison.Ordinal);

    [Fact]
    public void Equal_figures_are_called_equal()
    {
        var lines = seeds.Lines("Chỉ tiêu nhập ngũ của Hưng Đạo và Đông Hải có giống nhau không?");

        Assert.Equal("Hưng Đạo và Đông Hải đặt mức như nhau: 100%.", lines[0]);
    }

    [Fact]
    public void A_count_and_a_growth_rate_are_not_set_against_one_another()
    {
        var lines = seeds.Lines("Thủy Nguyên và Hưng Đạo, bên nào thu ngân sách nhiều hơn?");

        Assert.Equal("Không so sánh trực tiếp được vì mỗi phường tính một cách: Thủy Nguyên 578,625 tỷ đồng, Hưng Đạo từ 10% đến 12%.", lines[0]);
    }

    [Fact]
    public void The_same_figure_for_other_years_is_told_as_such()
    {
        var lines = seeds.Lines("Phường nào nhiều doanh nghiệp thành lập mới nhất trong năm 2026?");

        Assert.StartsWith("Thủy Nguyên và Hưng Đạo cùng nêu ít nhất 200 doanh nghiệp nhưng cho thời gian khác nhau", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_of_the_measure_that_most_wards_use_are_compared()
    {
        var lines = seeds.Lines("phường nào giảm hộ cận nghèo nhiều nhất trong năm 2026");

        Assert.Equal("Kiến An và Thủy Nguyên đặt mức như nhau: giảm 10%; An Dương (0,5%) tính theo cách khác nên không so cùng.", lines[0]);
        Assert.Contains(lines, l => l.Contains("giảm 15 hộ cận nghèo", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("phường nào có chỉ tiêu hộ cận nghèo", "An Dương, Kiến An và Thủy Nguyên có nêu; không thấy nêu ở Đông Hải và Hưng Đạo.")]
    [InlineData("những phường nào có chỉ tiêu nước sạch", "An Dương và Thủy Nguyên có nêu; không thấy nêu ở Đông Hải, Hưng Đạo và Kiến An.")]
    [InlineData("Phường nào không đặt chỉ tiêu về hộ cận nghèo?", "Không thấy nêu ở Đông Hải và Hưng Đạo; An Dương, Kiến An và Thủy Nguyên có nêu.")]
    [InlineData("những phường nào kéo giảm tai nạn giao thông trên 3 tiêu chí", "An Dương, Đông Hải và Hưng Đạo có nêu; không thấy nêu ở Kiến An và Thủy Nguyên.")]
    [InlineData("ở đâu có chỉ tiêu giảm số vụ phạm pháp hình sự", "Chỉ Đông Hải có nêu; không thấy nêu ở An Dương, Hưng Đạo, Kiến An và Thủy Nguyên.")]
    public void Who_states_it_and_who_does_not_is_said_first(string question, string conclusion) =>
        Assert.Equal(conclusion, seeds.Lines(question)[0]);

    [Fact]
    public void The_earliest_year_is_said_first_and_a_plan_without_a_year_is_named()
    {
        var lines = seeds.Lines("Bao giờ các phường đạt chuẩn chính quyền thân thiện?");

        Assert.Equal("Sớm nhất là Kiến An: năm 2026; An Dương và Hưng Đạo: năm 2027; Thủy Nguyên không ghi năm.", lines[0]);
        Assert.StartsWith("- Kiến An: ", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain("(năm", lines[4], StringComparison.Ordinal); // "xây dựng mô hình chính quyền thân thiện theo quy định"
        Assert.Equal("Không thấy nêu mốc thời gian trong kế hoạch của Đông Hải.", lines[^1]);
    }

    [Fact]
    public void A_figure_asked_of_no_ward_is_answered_ward_by_ward()
    {
        var lines = seeds.Lines("tỷ lệ gia đình văn hóa là bao nhiêu");

        Assert.Equal("Cao nhất là Thủy Nguyên: 98%; thấp nhất là An Dương: trên 90%.", lines[0]);
        Assert.Equal(6, lines.Count);
    }

    [Fact]
    public void A_chat_set_to_a_ward_is_answered_for_that_ward_alone()
    {
        var found = Assert.IsType<Answer.Found>(seeds.Ask("tỷ lệ gia đình văn hóa là bao nhiêu", "Kiến An"));

        Assert.All(found.Citations, c => Assert.Equal("Kiến An", c.Plan.Ward.Value));
    }

    [Fact]
    public void Every_ward_that_states_it_is_cited_where_it_states_it()
    {
        var found = Assert.IsType<Answer.Found>(seeds.Ask("So sánh tỷ lệ giải ngân vốn đầu tư công của Kiến An và An Dương"));

        Assert.Equal(["An Dương", "Kiến An"], found.Citations.Select(c => c.Plan.Ward.Value));
        Assert.All(found.Citations, c => Assert.True(c.Used));
        Assert.Contains("99,5%", found.Citations[0].Clause.Text, StringComparison.Ordinal);
        Assert.Contains("95%", found.Citations[1].Clause.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("phường nào có tàu điện ngầm")]
    [InlineData("phường nào có sân bay")]
    [InlineData("phường nào nhiều người giàu nhất")]
    [InlineData("phường nào có bể bơi công cộng")]
    public void What_no_plan_states_is_not_compared(string question) =>
        Assert.IsType<Answer.NotFound>(seeds.Ask(question));

    [Fact]
    public void Both_ends_are_said_where_both_are_asked_for() =>
        Assert.Equal("Cao nhất là Thủy Nguyên: 98%; thấp nhất là An Dương: trên 90%.", seeds.Lines("ti le gia dinh van hoa hang nam phuong nao thap nhat, phuong nao cao nhat")[0]);

    // Kiến An has "từ 1.500 doanh nghiệp trở lên" for 2030 and "2026: tăng mới ít nhất 100 doanh nghiệp" in one clause.
    [Fact]
    public void The_figure_of_the_year_asked_for_goes_before_one_of_another_year()
    {
        var lines = seeds.Lines("năm 2026 Kiến An với Thủy Nguyên bên nào định có thêm nhiều doanh nghiệp mới hơn");

        Assert.Equal("Thủy Nguyên cao hơn: ít nhất 200 doanh nghiệp, còn Kiến An ít nhất 100 doanh nghiệp trở lên.", lines[0]);
    }

    [Theory]
    [InlineData("có phường nào thu gom rác sinh hoạt dưới 100% không", "Không phường nào đặt mức bạn hỏi; mức khác: An Dương 100%, Đông Hải 100%, Hưng Đạo 100%, Kiến An 100%, Thủy Nguyên 100%.")]
    [InlineData("phường nào đặt BHYT trên 97%", "Đúng mức bạn hỏi: An Dương trên 97,5%, Đông Hải 98%, Kiến An 98%; mức khác: Hưng Đạo 97% trở lên, Thủy Nguyên 96% trở lên.")]
    [InlineData("phường nào đặt BHYT từ 97 phần trăm", "Đúng mức bạn hỏi: An Dương trên 97,5%, Đông Hải 98%, Hưng Đạo 97% trở lên, Kiến An 98%; mức khác: Thủy Nguyên 96% trở lên.")]
    [InlineData("Những phường nào đặt giải ngân vốn ĐTC 100%, phường nào thấp hơn?", "Đúng mức bạn hỏi: Đông Hải 100%, Hưng Đạo 100%, Thủy Nguyên 100%; mức khác: Kiến An tối thiểu 95%, An Dương tối thiểu 99,5%/năm.")]
    public void A_level_parts_the_wards_and_hides_none(string question, string conclusion) =>
        Assert.Equal(conclusion, seeds.Lines(question)[0]);

    // "Duy trì, nâng cao chất lượng phường đạt chuẩn tiếp cận pháp luật" of Hưng Đạo has no year.
    [Fact]
    public void A_ward_that_names_no_year_is_told_with_what_it_says()
    {
        var lines = seeds.Lines("đạt chuẩn tiếp cận pháp luật thì Kiến An hẹn năm nào, Hưng Đạo thì sao");

        Assert.Equal("Kiến An: năm 2026; Hưng Đạo không ghi năm.", lines[0]);
        Assert.Contains("duy trì, nâng cao chất lượng phường đạt chuẩn tiếp cận pháp luật", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_standard_named_by_its_number_is_found_in_every_plan_that_names_it()
    {
        var lines = seeds.Lines("các phường nào áp dụng tiêu chuẩn ISO 9001 trong giải quyết công việc");

        Assert.Equal("Đông Hải và Kiến An có nêu; không thấy nêu ở An Dương, Hưng Đạo và Thủy Nguyên.", lines[0]);
    }

    // "Cơ sở giáo dục được trang bị phòng học thông minh" and "trường học công lập đạt chuẩn quốc gia" are 100 % of two things.
    [Fact]
    public void Figures_of_two_things_are_not_called_equal() =>
        Assert.Equal("Các phường được hỏi đều có nêu: Kiến An và Hưng Đạo.", seeds.Lines("so sánh Kiến An và Hưng Đạo về trường học")[0]);

    [Theory]
    [InlineData("so sánh kế hoạch của Kiến An và Hưng Đạo")]
    [InlineData("hai phường Kiến An, An Dương khác gì nhau")]
    public void Without_a_subject_it_is_asked_what_is_to_be_compared(string question) =>
        Assert.StartsWith("Bạn muốn so sánh các phường về việc gì?", Assert.IsType<Answer.Clarify>(seeds.Ask(question)).Text, StringComparison.Ordinal);
}
