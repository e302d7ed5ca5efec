using System.Globalization;
using PlanBot.Deadlines.Occurrences;

namespace PlanBot.Tests.Deadlines.Occurrences;

public sealed class OccurrenceSpecs
{
    [Theory]
    [InlineData("- Hoàn thành đề án trước ngày 15/6/2026.", "2026-06-14", "Day", "None")]
    [InlineData("- Hoàn thành đề án trong tháng 2/2028.", "2028-02-29", "MonthEnd", "LastDay")]
    [InlineData("- Quý I/2026, xây dựng kế hoạch đầu tư công.", "2026-03-31", "QuarterEnd", "LastDay")]
    [InlineData("- Đến năm 2030, trồng 5.000 cây xanh.", "2030-12-31", "YearEnd", "LastDay")]
    public void What_is_due_once_comes_once(string line, string due, string rule, string assumption)
    {
        var only = Assert.Single(OccurrencePlan.Read(line));

        Assert.Equal((due, rule, assumption), (Iso(only.Due), only.Rule.ToString(), only.Assumption.ToString()));
    }

    [Theory]
    [InlineData("- Hằng năm, lắp đặt 100 cột điện chiếu sáng.", "Yearly", 5, "2026-12-31", "2030-12-31")]
    [InlineData("- Tổ chức ngày hội học tập số vào ngày 10/10 hằng năm.", "YearlyDay", 5, "2026-10-10", "2030-10-10")]
    [InlineData("- Sơ kết công tác 6 tháng một lần.", "HalfYearly", 10, "2026-06-30", "2030-12-31")]
    [InlineData("- Cập nhật chỉ số hằng quý.", "Quarterly", 20, "2026-03-31", "2030-12-31")]
    [InlineData("- Họp giao ban hằng tháng.", "Monthly", 60, "2026-01-31", "2030-12-31")]
    [InlineData("- Báo cáo tiến độ trước ngày 15 hằng tháng.", "Monthly", 60, "2026-01-14", "2030-12-14")]
    [InlineData("- Họp giao ban hằng tuần.", "Weekly", 261, "2026-01-02", "2030-12-27")]
    public void What_comes_back_comes_each_time_within_the_plans_years(string line, string rule, int count, string first, string last)
    {
        var all = OccurrencePlan.Read(line);

        Assert.All(all, o => Assert.Equal(rule, o.Rule.ToString()));
        Assert.Equal((count, first, last), (all.Count, Iso(all[0].Due), Iso(all[^1].Due)));
        Assert.Equal(count, all.Select(o => o.Key).Distinct().Count());
    }

    [Theory]
    [InlineData("- Thường xuyên kiểm tra vệ sinh môi trường.")]
    [InlineData("- Thời gian thực hiện: liên tục.")]
    [InlineData("- Cập nhật số liệu hằng ngày.")]
    [InlineData("- Định hướng đến năm 2045, phường là đô thị thông minh.")]
    [InlineData("- Đến năm 2035, hoàn thành tuyến đường.")]
    public void Ongoing_work_and_what_lies_behind_the_plan_are_never_due(string line) => Assert.Empty(OccurrencePlan.Read(line));

    [Fact]
    public void The_steps_of_one_clause_are_each_due_in_their_year()
    {
        var all = OccurrencePlan.Read("- Số doanh nghiệp (2026: tăng mới 100 doanh nghiệp, 2027: tăng mới 200 doanh nghiệp, 2028: tăng mới 300 doanh nghiệp).");

        Assert.Equal(["2026-12-31 Tăng mới 100 doanh nghiệp", "2027-12-31 Tăng mới 200 doanh nghiệp", "2028-12-31 Tăng mới 300 doanh nghiệp"], all.Select(o => $"{Iso(o.Due)} {o.Title}"));
    }

    [Fact]
    public void Work_of_several_years_is_looked_at_each_years_end_and_says_that_this_was_assumed()
    {
        var all = OccurrencePlan.Read("- Xây dựng Nhà thi đấu đa năng giai đoạn 2027 - 2029.");

        Assert.Equal(["2027-12-31", "2028-12-31", "2029-12-31"], all.Select(o => Iso(o.Due)));
        Assert.All(all, o => Assert.Equal((new DateOnly(2027, 1, 1), new DateOnly(2029, 12, 31), Assumption.YearlyCheck), (o.Start!.Value, o.RunsTo!.Value, o.Assumption)));
    }

    [Fact]
    public void What_goes_on_in_the_years_after_begins_the_year_after()
    {
        var all = OccurrencePlan.Read("- Năm 2026, tỷ lệ thu gom rác đạt 100% và duy trì các năm tiếp theo.");

        Assert.Equal(["2026 YearEnd", "2027 Yearly", "2028 Yearly", "2029 Yearly", "2030 Yearly"], all.Select(o => $"{o.Due.Year} {o.Rule}"));
    }

    [Fact]
    public void Nothing_was_due_before_the_plan_was_issued()
    {
        var all = OccurrencePlan.Read(new PlanBot.Plans.PlanPeriod(2025, 2026), "- Họp giao ban hằng tháng.");

        Assert.Equal(("2025-12-31", 13), (Iso(all[0].Due), all.Count));
    }

    [Fact]
    public void A_heading_and_a_pointer_to_an_appendix_are_nothing_to_do()
    {
        var all = OccurrencePlan.Read(
            "1. Các chỉ tiêu chủ yếu năm 2026", "- Trồng 1.000 cây xanh trong năm 2026.", "2. Các chỉ tiêu chủ yếu đến năm 2030: 14 chỉ tiêu tại phụ lục kèm theo");

        Assert.Equal("Trồng 1.000 cây xanh trong năm 2026", Assert.Single(all).Title);
    }

    [Fact]
    public void The_same_thing_said_twice_is_due_once_and_names_both_places()
    {
        var all = OccurrencePlan.Read("1. Văn hóa", "- Đến năm 2030, trồng 5.000 cây xanh.", "2. Môi trường", "- Đến năm 2030, trồng 5.000 cây xanh;", "- Đến năm 2030, trồng 6.000 cây xanh.");

        Assert.Equal([1, 0], all.Select(o => o.AlsoAt.Count));
        Assert.Equal(2, all.Select(o => o.Key).Distinct().Count());
    }

    [Fact]
    public void The_lead_of_a_section_counts_for_what_stands_below_it()
    {
        var all = OccurrencePlan.Read("1. Công an phường", "- Hoàn thành đề án trước ngày 15/6/2026.");

        Assert.Equal("Công an phường", Assert.Single(Assert.Single(all).Units).Value);
    }

    [Theory]
    [InlineData("2. Trưởng các phòng, đơn vị thuộc phường báo cáo kết quả trước ngày 15/6/2026.", "Trưởng các phòng, đơn vị")]
    [InlineData("2. Các phòng, ban, đơn vị báo cáo kết quả trước ngày 15/6/2026.", "Các phòng, ban, đơn vị")]
    public void Collective_words_reach_every_unit_that_the_plan_gives_work(string line, string lead)
    {
        var all = OccurrencePlan.Read(
            "1. Giao Phòng Văn hóa - Xã hội chủ trì, phối hợp với Công an phường xây dựng đề án.", line);

        var only = Assert.Single(all);
        Assert.Equal(lead, Assert.Single(only.Leads).Value);
        Assert.Equal(["Phòng Văn hóa - Xã hội", "Công an phường"], only.Units.Select(u => u.Value));
    }

    [Theory]
    [InlineData("- Đến năm 2030, trồng 5.000 cây xanh tạo điểm nhấn.", "a) Đến năm 2030 trồng 5.000 cây xanh, tạo điểm nhấn")] // another mark, other commas
    [InlineData("- Đến năm 2030, phấn đấu trồng 5.000 cây xanh.", "- Đến năm 2030, phân đâu trông 6.000 cây xanh.")] // scanned again, another figure
    public void A_plan_renumbered_or_scanned_again_keeps_the_keys(string one, string other) =>
        Assert.Equal(Assert.Single(OccurrencePlan.Read(one)).Key, Assert.Single(OccurrencePlan.Read("1. Mục mới", other)).Key);

    [Fact]
    public void Another_day_or_another_thing_is_another_occurrence()
    {
        var all = OccurrencePlan.Read("- Đến năm 2030, trồng 5.000 cây xanh.", "- Đến năm 2029, trồng 5.000 cây xanh.", "- Đến năm 2030, lắp 5.000 đèn.");

        Assert.Equal(3, all.Select(o => o.Key).Distinct().Count());
        Assert.All(all, o => Assert.Matches("^thu-nghiem-20(29|30)-12-31-[0-9a-f]{12}$", o.Key.Value));
    }

    [Fact]
    public void A_long_sentence_is_called_by_the_part_that_has_the_time_and_cut_at_a_word()
    {
        var words = string.Join(' ', Enumerable.Repeat("tăng cường kỷ cương", 12));
        var all = OccurrencePlan.Read($"- {words}; phấn đấu đến năm 2030, tối thiểu 60% chi ngân sách cho đầu tư.", $"- Đến năm 2029, {words} xong.");

        Assert.Equal("Phấn đấu đến năm 2030, tối thiểu 60% chi ngân sách cho đầu tư", all[1].Title);
        Assert.EndsWith(" …", all[0].Title, StringComparison.Ordinal);
        Assert.InRange(all[0].Title.Length, 100, OccurrenceTitle.Longest);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
