using PlanBot.Reports;

namespace PlanBot.Tests.Reports;

public sealed class PeriodReaderSpecs
{
    private static readonly DateOnly Today = new(2026, 3, 4); // a Wednesday

    [Theory]
    [InlineData("tuần", "2026-03-02", "2026-03-08", "")]
    [InlineData("tuan nay", "2026-03-02", "2026-03-08", "")]
    [InlineData("tuần sau Kiến An", "2026-03-09", "2026-03-15", "kien an")]
    [InlineData("tuần trước", "2026-02-23", "2026-03-01", "")]
    [InlineData("Tháng này", "2026-03-01", "2026-03-31", "")]
    [InlineData("tháng sau", "2026-04-01", "2026-04-30", "")]
    [InlineData("tháng 2", "2026-02-01", "2026-02-28", "")]
    [InlineData("tháng 2/2028", "2028-02-01", "2028-02-29", "")]
    [InlineData("6/2026 phường Kiến An", "2026-06-01", "2026-06-30", "phuong kien an")]
    [InlineData("2026-06", "2026-06-01", "2026-06-30", "")]
    [InlineData("quý này", "2026-01-01", "2026-03-31", "")]
    [InlineData("quý trước", "2025-10-01", "2025-12-31", "")]
    [InlineData("quý III/2027", "2027-07-01", "2027-09-30", "")]
    [InlineData("quý 4 năm 2026", "2026-10-01", "2026-12-31", "")]
    [InlineData("năm nay", "2026-01-01", "2026-12-31", "")]
    [InlineData("năm 2030", "2030-01-01", "2030-12-31", "")]
    [InlineData("2027 an dương", "2027-01-01", "2027-12-31", "an duong")]
    [InlineData("từ 1/3/2026 đến 15/3/2026", "2026-03-01", "2026-03-15", "")]
    [InlineData("từ ngày 1/3/2026 đến ngày 15/3/2026 Hưng Đạo", "2026-03-01", "2026-03-15", "hung dao")]
    [InlineData("01/03/2026 - 15/03/2026", "2026-03-01", "2026-03-15", "")]
    public void A_period_is_read_as_people_type_it(string typed, string first, string last, string rest)
    {
        var (period, left) = PeriodReader.Read(typed, Today);

        Assert.Equal($"{first} {last} {rest}", $"{period!.Value.First:yyyy-MM-dd} {period.Value.Last:yyyy-MM-dd} {left}");
    }

    [Theory]
    [InlineData("Kiến An", "kien an")]
    [InlineData("quý 5", "5")]
    [InlineData("tháng 13/2026", "13/2026")]
    [InlineData("13/2026", "13/2026")]
    [InlineData("từ 15/3/2026 đến 1/3/2026", "tu 15/3/2026 den 1/3/2026")]
    [InlineData("", "")]
    public void What_is_no_period_is_left_to_be_told(string typed, string rest) => Assert.Equal(rest, PeriodReader.Read(typed, Today).Rest);

    [Theory]
    [InlineData("1/3/2026", "2026-03-01", "2026-03-01")]
    [InlineData("2026-03-01", "2026-03-01", "2026-03-01")]
    [InlineData("3/2026", "2026-03-01", "2026-03-31")]
    [InlineData(" 2026 ", "2026-01-01", "2026-12-31")]
    [InlineData("31/2/2026", null, null)]
    [InlineData("mai", null, null)]
    [InlineData("3/2026 sáng", null, null)]
    public void The_command_line_takes_days_months_and_years(string typed, string? first, string? last)
    {
        var period = PeriodReader.ReadDays(typed);

        Assert.Equal((first, last), period is { } p ? ($"{p.First:yyyy-MM-dd}", $"{p.Last:yyyy-MM-dd}") : (null, null));
    }

    [Theory]
    [InlineData(-5, "▱▱▱▱▱▱▱▱▱▱")]
    [InlineData(0, "▱▱▱▱▱▱▱▱▱▱")]
    [InlineData(1, "▰▱▱▱▱▱▱▱▱▱")]
    [InlineData(45, "▰▰▰▰▰▱▱▱▱▱")]
    [InlineData(99, "▰▰▰▰▰▰▰▰▰▱")]
    [InlineData(100, "▰▰▰▰▰▰▰▰▰▰")]
    public void A_bar_shows_what_was_begun_and_is_full_only_at_the_end(int percent, string bar) => Assert.Equal(bar, ProgressBar.Of(percent));
}
