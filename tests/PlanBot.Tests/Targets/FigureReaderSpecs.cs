using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Targets;
using PlanBot.Targets.Figures;

namespace PlanBot.Tests.Targets;

public sealed class FigureReaderSpecs
{
    private static readonly FigureReader Reader = FigureReader.Load(VocabularyFile.DefaultFolder);
    private static readonly PlanPeriod Plan = new(2026, 2030);

    [Theory]
    [InlineData("(9) Tỷ lệ dân số tham gia bảo hiểm y tế đến năm 2030 đạt 97% trở lên.", ">=", 97.0, "%", "97% trở lên")]
    [InlineData("- Tỷ lệ giải ngân vốn đầu tư công đạt tối thiểu 99,5%;", ">=", 99.5, "%", "tối thiểu 99,5%")]
    [InlineData("(1) Thu ngân sách Nhà nước trên địa bàn đạt 578,625 tỷ đồng", "=", 578.625, "tỷ đồng", "578,625 tỷ đồng")]
    [InlineData("Số doanh nghiệp đang hoạt động đến năm 2030: Từ 1.500 doanh nghiệp trở lên", ">=", 1500.0, "doanh nghiệp", "Từ 1.500 doanh nghiệp trở lên")]
    [InlineData("Số doanh nghiệp: Đến năm 2030 có 20 doanh nghiệp/1.000 dân.", "=", 20.0, "doanh nghiệp/1.000 dân", "20 doanh nghiệp/1.000 dân")]
    [InlineData("Chi thường xuyên tối đa 40% tổng chi", "<=", 40.0, "%", "tối đa 40%")]
    [InlineData("Tỷ lệ người tham gia bảo hiểm xã hội $\\geq 40\\%$", ">=", 40.0, "%", "≥ 40%")]
    [InlineData("hộ cận nghèo giảm 10% trên tổng số hộ", "decrease", 10.0, "%", "giảm 10% trên tổng số hộ")]
    [InlineData("có ít nhất một nhà đa năng cho mỗi cấp học", ">=", 1.0, "nhà đa năng", "ít nhất một nhà đa năng")]
    [InlineData("Hoàn thành công nhận thêm 01 trường công lập đạt chuẩn quốc gia mức độ 2.", "=", 1.0, "trường", "01 trường")]
    public void A_number_is_read_with_its_comparison_and_unit(string sentence, string comparison, double value, string unit, string printed)
    {
        var figure = Assert.Single(Read(sentence));
        Assert.Equal(
            (comparison, (decimal)value, unit, printed),
            (Sign(figure.Comparison), figure.Value!.Value, figure.Unit!, figure.ValueText));
    }

    [Theory]
    [InlineData("thu ngân sách tăng bình quân từ 10% đến 12%", 10, 12)]
    [InlineData("Tổng giá trị sản phẩm trên địa bàn tăng bình quân 14-15%/năm;", 14, 15)]
    [InlineData("tổng giá trị sản phẩm tăng bình quân từ 15% - 17%/năm, trong đó tập trung phát triển dịch vụ", 15, 17)]
    [InlineData("đến năm 2027 có 4-5 bác sỹ", 4, 5)]
    public void A_range_keeps_both_ends(string sentence, int from, int to)
    {
        var figure = Assert.Single(Read(sentence));
        Assert.Equal((Comparison.Range, from, to), (figure.Comparison, figure.Value, figure.ValueTo));
    }

    [Theory]
    [InlineData("Năm 2026, tỷ lệ thu gom rác đạt 98%", "Year", 2026, 2026)]
    [InlineData("Hằng năm, tỷ lệ thu gom rác đạt 98%", "EachYear", 2026, 2030)]
    [InlineData("Trồng ít nhất 1.000 cây/năm", "EachYear", 2026, 2030)]
    [InlineData("Giai đoạn 2026 - 2030, thu nhập bình quân đầu người tăng bình quân 12%/năm", "Average", 2026, 2030)]
    [InlineData("Đến trước năm 2030, xây dựng 02 công trình", "Year", 2029, 2029)]
    [InlineData("Tỷ lệ thu nhập bình quân đầu người đạt 98%", "Year", 2030, 2030)]
    public void A_time_is_read_from_the_words_or_else_the_plans_end(string sentence, string kind, int from, int to) =>
        Assert.Equal(new TargetPeriod(Enum.Parse<TargetPeriodKind>(kind), from, to), Assert.Single(Read(sentence)).Period);

    [Fact]
    public void A_figure_to_be_kept_in_the_following_years_is_a_second_figure() =>
        Assert.Equal(
            [TargetPeriod.InYear(2026), new TargetPeriod(TargetPeriodKind.EachYear, 2027, 2030)],
            Read("(13) Năm 2026, tỷ lệ thu gom chất thải rắn sinh hoạt đạt 100% và duy trì các năm tiếp theo.").Select(f => f.Period));

    [Fact]
    public void Milestones_in_brackets_each_have_their_year()
    {
        var figures = Read("Số doanh nghiệp đến năm 2030: Từ 1.500 doanh nghiệp trở lên (*2026: tăng mới ít nhất 100 doanh nghiệp trở lên, 2027: tăng mới ít nhất 200 doanh nghiệp trở lên*); hàng năm số hộ chuyển đổi: từ 250 hộ trở lên.");
        Assert.Equal([(1500m, 2030), (100m, 2026), (200m, 2027), (250m, 2030)], figures.Select(f => (f.Value!.Value, f.Period.To)));
        Assert.Equal("Số doanh nghiệp tăng mới", figures[1].Indicator);
    }

    [Fact]
    public void A_second_number_of_the_same_share_only_describes_it() =>
        Assert.Equal(
            "các trường công lập được trang bị ít nhất 01 phòng học thông minh",
            Assert.Single(Read("(8) Đến năm 2030, 100% các trường công lập được trang bị ít nhất 01 phòng học thông minh.")).Indicator);

    [Fact]
    public void Two_rates_in_one_sentence_are_two_figures_and_the_shorter_name_is_completed() =>
        Assert.Equal(
            [("tỷ lệ điều tra, khám phá án", 80m), ("tỷ lệ điều tra, khám phá án rất nghiêm trọng", 95m)],
            Read("tỷ lệ điều tra, khám phá án đạt trên 80% và án rất nghiêm trọng đạt trên 95%").Select(f => (f.Indicator, f.Value!.Value)));

    [Fact]
    public void What_a_later_sentence_leaves_out_is_what_the_first_measures() =>
        Assert.Equal(
            ["tỷ lệ người tham gia bảo hiểm xã hội", "tỷ lệ người tham gia bảo hiểm xã hội"],
            Read("(26) Năm 2026, tỷ lệ người tham gia bảo hiểm xã hội đạt trên 55% lực lượng lao động. Đến năm 2030 đạt 66% lực lượng lao động.").Select(f => f.Indicator));

    [Theory]
    [InlineData("Đến năm 2030, phấn đấu đạt chuẩn đô thị văn minh.", "achieve")]
    [InlineData("Xây dựng và duy trì phường không ma túy.", "maintain")]
    [InlineData("Giữ vững an ninh chính trị, trật tự an toàn xã hội", "maintain")]
    [InlineData("Kiềm chế, làm giảm tai nạn giao thông cả 3 tiêu chí", "decrease")]
    [InlineData("chính quyền phường đứng trong nhóm 20 địa phương dẫn đầu trên 114 phường, xã", "achieve")]
    [InlineData("ban hành hương ước theo Nghị định số 61/2023/NĐ-CP ngày 16/8/2023", "achieve")]
    [InlineData("hoàn thành áp dụng tiêu chuẩn TCVN ISO 18091:2020, ISO 9001-2015", "achieve")]
    public void A_state_has_no_number_even_where_digits_stand_in_its_words(string sentence, string comparison)
    {
        var figure = Assert.Single(Read(sentence));
        Assert.Equal((comparison, null), (Sign(figure.Comparison), figure.Value));
    }

    [Fact]
    public void None_left_is_zero()
    {
        var kept = Assert.Single(Read("Duy trì không còn hộ nghèo theo chuẩn đa chiều."));
        Assert.Equal((Comparison.Maintain, 0m, "hộ"), (kept.Comparison, kept.Value, kept.Unit));
    }

    [Theory]
    [InlineData("; 0%;")]
    [InlineData("100% ,")]
    [InlineData("duy trì")]
    [InlineData("Nghị quyết số 57-NQ/TW ngày 22/12/2024; Quốc lộ 5; mức độ 2")]
    [InlineData("98765432109876543210987654321098765432109876543210 hộ")]
    public void A_number_that_measures_nothing_is_no_target(string sentence) => Assert.Empty(Read(sentence));

    [Fact]
    public void Putting_up_lamps_is_not_reaching_them() =>
        Assert.Equal("lắp đặt cột điện chiếu sáng", Assert.Single(Read("Hàng năm, phần đầu lắp đặt 100 cột điện chiếu sáng.")).Indicator);

    private static IReadOnlyList<Figure> Read(string sentence) => Reader.Read(sentence, new(Plan, TargetPeriod.InYear(2030)));

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => ">=",
        Comparison.AtMost => "<=",
        Comparison.Equal => "=",
        Comparison.Decrease => "decrease",
        Comparison.Maintain => "maintain",
        Comparison.Achieve => "achieve",
        _ => comparison.ToString(),
    };
}
