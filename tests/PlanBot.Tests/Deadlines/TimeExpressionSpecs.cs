using PlanBot.Deadlines;
using PlanBot.Deadlines.Expressions;
using PlanBot.Language;
using PlanBot.Plans;

namespace PlanBot.Tests.Deadlines;

public sealed class TimeExpressionSpecs
{
    private const string EachYear = "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31;UNTIL=20301231";
    private static readonly PlanCalendar FiveYears = new(new(2026, 2030), new(2025, 2030));
    private static readonly PlanCalendar OneYear = new(new PlanPeriod(2026, 2026));

    [Theory]
    [InlineData("Đến năm 2030 đạt 98%", "2030-12-31")]
    [InlineData("Đến 2030, phường đạt chuẩn", "2030-12-31")]
    [InlineData("Đến hết năm 2028 không còn hộ nghèo", "2028-12-31")]
    [InlineData("Tới năm 2029 đạt 90%", "2029-12-31")]
    [InlineData("Đến trước năm 2030, xây dựng Công an phường kiểu mẫu", "2029-12-31")]
    [InlineData("bồi dưỡng kỹ năng số vào cuối năm 2026", "2026-12-31")]
    [InlineData("hoàn thành trong năm 2027", "2027-12-31")]
    [InlineData("Phấn đấu năm 2027 được công nhận", "2027-12-31")]
    [InlineData("Phần đầu năm 2027 được công nhận", "2027-12-31")]
    [InlineData("Từ nay đến năm 2028 xóa nhà tạm", "2028-12-31")]
    [InlineData("Quý I/2026, xây dựng kế hoạch", "2026-03-31")]
    [InlineData("hoàn thành trước quý III năm 2026", "2026-06-30")]
    [InlineData("trong quý II và quý III/2027", "2027-09-30")]
    [InlineData("Hoàn thành đề án tháng 2/2026", "2026-02-28")]
    [InlineData("trước tháng 6 năm 2028", "2028-05-31")]
    [InlineData("xong trong 6 tháng đầu năm 2026", "2026-06-30")]
    [InlineData("hoàn thành trước ngày 30/6/2026", "2026-06-29")]
    [InlineData("chậm nhất ngày 15 tháng 10 năm 2026", "2026-10-15")]
    [InlineData("đến hết ngày 31/12/2027", "2027-12-31")]
    [InlineData("cho đến hết nhiệm kỳ Đại hội", "2030-12-31")]
    public void A_due_date_is_its_last_day_and_before_leaves_the_day_out(string text, string due) =>
        Assert.Equal([due], Read(text).Select(e => $"{e.Due:yyyy-MM-dd}"));

    [Theory]
    [InlineData("giai đoạn 2026 – 2030", "2026-01-01", "2030-12-31")]
    [InlineData("giai đoạn 2028-2030 tập trung", "2028-01-01", "2030-12-31")]
    [InlineData("5 năm 2026- 2030", "2026-01-01", "2030-12-31")]
    [InlineData("Từ năm 2026 đến năm 2029: duy trì", "2026-01-01", "2029-12-31")]
    [InlineData("trong nhiệm kỳ thu hút 01 khu đô thị", "2025-01-01", "2030-12-31")]
    [InlineData("duy trì suốt nhiệm kỳ", "2025-01-01", "2030-12-31")]
    [InlineData("Phấn đấu từ năm 2027, 100% cán bộ", "2027-01-01", "2030-12-31")]
    [InlineData("từ tháng 3 đến tháng 9/2026", "2026-03-01", "2026-09-30")]
    [InlineData("từ ngày 01/3/2026 đến ngày 15/4/2026", "2026-03-01", "2026-04-15")]
    public void A_span_has_a_first_and_a_last_day(string text, string from, string due) =>
        Assert.Equal([(from, due)], Read(text).Select(e => ($"{e.From:yyyy-MM-dd}", $"{e.Due:yyyy-MM-dd}")));

    [Theory]
    [InlineData("Hằng năm, thu ngân sách tăng", EachYear)]
    [InlineData("Hàng năm tổng giá trị sản phẩm tăng 10%/năm", EachYear)]
    [InlineData("Mỗi năm mở ít nhất 2 khóa", EachYear)]
    [InlineData("thu ngân sách tăng 10%/năm", EachYear)]
    [InlineData("Thu nhập tăng bình quân từ 10 - 12%.", EachYear)]
    [InlineData("duy trì các năm tiếp theo", EachYear)]
    [InlineData("phấn đấu những năm tiếp theo đạt 98%", EachYear)]
    [InlineData("vào ngày 10/10 hằng năm", "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=10;UNTIL=20301231")]
    [InlineData("báo cáo trước ngày 15/12 hàng năm", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14;UNTIL=20301231")]
    [InlineData("tháng 11 hằng năm", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=-1;UNTIL=20301231")]
    [InlineData("khen thưởng hằng năm nhân ngày Gia đình Việt Nam (28/6)", "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=28")]
    [InlineData("cập nhật hằng quý", "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1")]
    [InlineData("định kỳ hằng tháng tổng hợp", "FREQ=MONTHLY;BYMONTHDAY=-1")]
    [InlineData("định kỳ 6 tháng đánh giá", "FREQ=MONTHLY;BYMONTH=6,12;BYMONTHDAY=-1")]
    [InlineData("giao ban hằng tuần", "FREQ=WEEKLY")]
    [InlineData("giao ban vào thứ Hai hằng tuần", "FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("gửi trước ngày 20 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=19")]
    [InlineData("Hằng năm, trước ngày 15/12, các đơn vị gửi báo cáo", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14;UNTIL=20301231")]
    [InlineData("Báo cáo hằng tháng trước ngày 25", "FREQ=MONTHLY;BYMONTHDAY=24")]
    [InlineData("Báo cáo hằng quý (trước ngày 20 tháng cuối quý)", "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=19")]
    [InlineData("trước ngày 25 của tháng cuối quý", "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=24")]
    public void What_comes_back_is_a_recurrence(string text, string rule) =>
        Assert.Equal([rule], Read(text).Select(e => e.Recurrence));

    [Fact]
    public void Monthly_and_quarterly_reports_before_the_fifteenth_end_on_the_fourteenth()
    {
        var found = Read("Định kỳ báo cáo lồng ghép với báo cáo tháng, quý, 6 tháng trước ngày 15 hàng tháng, tháng cuối quý");

        Assert.Equal(["FREQ=MONTHLY;BYMONTHDAY=14", "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=14"], found.Select(e => e.Recurrence));
    }

    [Fact]
    public void A_list_of_intervals_is_as_many_recurrences() =>
        Assert.Equal(
            ["FREQ=MONTHLY;BYMONTH=6,12;BYMONTHDAY=-1", EachYear],
            Read("báo cáo định kỳ 6 tháng, hằng năm").Select(e => e.Recurrence));

    [Fact]
    public void Steps_of_several_years_are_a_deadline_each()
    {
        var steps = Read("(*2026: tăng mới 100 doanh nghiệp, 2027: tăng mới 200 doanh nghiệp, 2028: tăng mới 300*)");

        Assert.Equal([2026, 2027, 2028], steps.Select(e => e.Due!.Value.Year));
        Assert.All(steps, e => Assert.True(e.IsMilestone));
    }

    [Theory]
    [InlineData("thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị")]
    [InlineData("Quyết định số 1844/QĐ-UBND ngày 14/6/2025 về việc phê duyệt Quy hoạch tỷ lệ 1/2000 quận (cũ) đến năm 2040.")]
    [InlineData("theo Quyết định số 27/2025/QĐ-TTg ngày 04/8/2026 của Thủ tướng Chính phủ")]
    [InlineData("Nghị quyết số 70-NQ/TW, ngày 20/8/2025 về đảm bảo an ninh năng lượng quốc gia đến năm 2030, tầm nhìn đến năm 2045, trong đó phối hợp")]
    [InlineData("Nghị quyết Đại hội đại biểu Đảng bộ phường lần thứ I, nhiệm kỳ 2025 - 2030")]
    [InlineData("các Nghị quyết của Đảng ủy, HĐND phường về phát triển kinh tế - xã hội 5 năm 2026 - 2030 và năm 2026")]
    [InlineData("bầu cử đại biểu Hội đồng nhân dân nhiệm kỳ 2026 - 2031")]
    [InlineData("TCVN ISO 18091:2020, ISO 9001-2015")]
    [InlineData("đạt Bộ tiêu chí quốc gia về y tế giai đoạn 2021 - 2030")]
    [InlineData("trung tâm giáo dục thường xuyên tổ chức lớp")]
    [InlineData("giảm chi thường xuyên")]
    [InlineData("phòng ngừa từ sớm, từ xa")]
    [InlineData("tỷ lệ bản đồ 1/2000, 1/500")]
    [InlineData("doanh thu ngân hàng năm 2024")]
    [InlineData("Chủ đề năm 2026: đô thị văn minh")]
    [InlineData("phía Nam, Việt Nam, thắng lợi, quý báu, ngay từ đầu")]
    public void Dates_of_other_documents_and_words_that_only_look_like_times_are_none(string text) =>
        Assert.Empty(Read(text));

    [Fact]
    public void What_is_reached_in_one_year_and_kept_up_begins_where_that_year_ends()
    {
        var found = Read("Năm 2026, Trạm y tế đạt chuẩn và duy trì đến năm 2030.");

        Assert.Equal((new DateOnly(2026, 12, 31), new DateOnly(2030, 12, 31)), (found[1].From!.Value, found[1].Due!.Value));
        Assert.Equal(new DateOnly(2027, 1, 1), Read("Năm 2026 đạt 100% và duy trì các năm tiếp theo.")[1].From);
    }

    [Fact]
    public void A_year_before_a_colon_is_a_step_only_among_steps() =>
        Assert.False(Read("đến năm 2030: từ 1.500 doanh nghiệp (2026: 100, 2027: 200)")[0].IsMilestone);

    [Theory]
    [InlineData("Thời gian thực hiện: Thường xuyên")]
    [InlineData("khẩn trương kiện toàn")]
    [InlineData("Thời gian thực hiện: liên tục")]
    public void Work_without_an_end_is_ongoing(string text) =>
        Assert.Equal([DeadlinePrecision.Ongoing], Read(text).Select(e => e.Precision));

    [Fact]
    public void Periodic_work_without_an_interval_recurs_without_a_rule()
    {
        var found = Assert.Single(Read("định kỳ kiểm điểm kết quả thu"));

        Assert.Equal(DeadlinePrecision.Recurring, found.Precision);
        Assert.False(found.IsDated);
    }

    [Theory]
    [InlineData("hoàn thành mục tiêu trong năm", "2026-12-31")]
    [InlineData("thu nhập tăng 10,5%/năm", "2026-12-31")]
    [InlineData("chuẩn bị gọi công dân nhập ngũ năm 2027", "2026-12-31")]
    [InlineData("Xây dựng kế hoạch phát triển giáo dục đến năm 2030, định hướng đến năm 2045", "2026-12-31")]
    [InlineData("hoàn thành trong quý III", "2026-09-30")]
    [InlineData("trước ngày 30/11 gửi báo cáo", "2026-11-29")]
    public void A_plan_of_one_year_has_only_its_own_year_to_do_things_in(string text, string due) =>
        Assert.Equal([due], Read(text, OneYear).Select(e => $"{e.Due:yyyy-MM-dd}"));

    [Fact]
    public void Before_holds_for_every_day_of_a_list() =>
        Assert.Equal(
            ["2026-06-19", "2026-12-19"],
            Read("báo cáo trước ngày 20/6 và ngày 20/12", OneYear).Select(e => $"{e.Due:yyyy-MM-dd}"));

    [Fact]
    public void A_monthly_report_of_a_one_year_plan_ends_with_the_year() =>
        Assert.Equal(["FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20261231"], Read("định kỳ hằng tháng", OneYear).Select(e => e.Recurrence));

    [Fact]
    public void The_year_a_paper_looks_ahead_to_is_not_when_it_must_be_written() =>
        Assert.Equal(
            ["2026-12-31"],
            Read("Năm 2026, ban hành Đề án phát triển giáo dục đến năm 2030, định hướng năm 2045").Select(e => $"{e.Due:yyyy-MM-dd}"));

    [Theory]
    [InlineData("2026", "2026-12-31")]
    [InlineData("Năm 2025", "2025-12-31")]
    [InlineData("2026-2030", "2030-12-31")]
    [InlineData("Từ 2027", "2030-12-31")]
    [InlineData("30/6/2026", "2026-06-30")]
    public void A_time_cell_may_hold_bare_years_and_years_gone_by(string text, string due) =>
        Assert.Equal([due], Reader.Read(text, FiveYears, isCell: true).Select(e => $"{e.Due:yyyy-MM-dd}"));

    [Fact]
    public void A_time_cell_about_a_council_names_its_term_and_no_date() =>
        Assert.Empty(Reader.Read("Theo chỉ đạo về bầu cử đại biểu Hội đồng nhân dân nhiệm kỳ 2026 - 2031", FiveYears, isCell: true));

    private static TimeExpressions Reader => TimeExpressions.Load(VocabularyFile.DefaultFolder);

    private static IReadOnlyList<TimeExpression> Read(string text, PlanCalendar? calendar = null) => Reader.Read(text, calendar ?? FiveYears);
}
