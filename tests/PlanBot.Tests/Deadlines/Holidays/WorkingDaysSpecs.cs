using System.Globalization;
using PlanBot.Deadlines.Holidays;
using PlanBot.Language;

namespace PlanBot.Tests.Deadlines.Holidays;

public sealed class WorkingDaysSpecs
{
    private static readonly WorkingDays Days = WorkingDays.Load(VocabularyFile.DefaultFolder);

    [Theory]
    [InlineData("2026-11-20", "2026-11-20")] // a Friday
    [InlineData("2026-11-21", "2026-11-20")] // Saturday
    [InlineData("2026-11-22", "2026-11-20")] // Sunday
    [InlineData("2026-02-17", "2026-02-13")] // Tết: over the holiday and the weekend before it
    [InlineData("2026-04-27", "2026-04-24")] // the day off for a Giỗ Tổ on a Sunday
    [InlineData("2026-08-22", "2026-08-22")] // a Saturday that is worked for 31/8
    [InlineData("2026-08-31", "2026-08-28")]
    [InlineData("2027-02-11", "2027-02-04")]
    [InlineData("2030-12-31", "2030-12-31")]
    public void A_day_off_gives_way_to_the_working_day_before_it(string day, string expected) =>
        Assert.Equal(Day(expected), Days.OnOrBefore(Day(day)));

    [Theory]
    [InlineData(2025)]
    [InlineData(2026)]
    [InlineData(2027)]
    [InlineData(2028)]
    [InlineData(2029)]
    [InlineData(2030)]
    [InlineData(2031)]
    public void Tet_and_the_kings_day_stand_where_the_moon_puts_them(int year)
    {
        var tet = LunarCalendar.Day(year, 1, 1);

        Assert.All(Enumerable.Range(-1, 4), i => Assert.StartsWith("Tết Nguyên đán", Days.HolidayOn(tet.AddDays(i)), StringComparison.Ordinal));
        Assert.StartsWith("Giỗ Tổ", Days.HolidayOn(LunarCalendar.Day(year, 3, 10)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2024, "2024-02-10", "2024-04-18")]
    [InlineData(2025, "2025-01-29", "2025-04-07")]
    [InlineData(2023, "2023-01-22", "2023-04-29")] // the second month comes twice
    [InlineData(2030, "2030-02-02", "2030-04-12")] // a day before China's
    public void The_check_itself_knows_the_years_gone_by(int year, string tet, string kings)
    {
        Assert.Equal(Day(tet), LunarCalendar.Day(year, 1, 1));
        Assert.Equal(Day(kings), LunarCalendar.Day(year, 3, 10));
    }

    [Theory]
    [InlineData(2025)]
    [InlineData(2026)]
    [InlineData(2027)]
    [InlineData(2028)]
    [InlineData(2029)]
    [InlineData(2030)]
    [InlineData(2031)]
    public void Every_year_has_its_holidays_and_as_many_days_off_as_the_law_gives(int year)
    {
        var all = Enumerable.Range(0, 366).Select(i => new DateOnly(year, 1, 1).AddDays(i)).Where(d => d.Year == year).ToList();
        var named = all.Select(Days.HolidayOn).OfType<string>().ToList();

        Assert.All(
            new[] { $"{year}-01-01", $"{year}-04-30", $"{year}-05-01", $"{year}-09-02" },
            fixedDay => Assert.False(Days.IsWorking(Day(fixedDay))));
        // Eleven by the Labour Code; 24/11 from 2026. Days off for a holiday on a weekend come beside it.
        Assert.Equal(year >= 2026 ? 12 : 11, named.Count(n => !n.StartsWith("Nghỉ bù", StringComparison.Ordinal) && !n.StartsWith("Hoán đổi", StringComparison.Ordinal)));
        Assert.Equal(
            all.Count(d => WorkingDays.IsWeekend(d) && Days.HolidayOn(d) is not null),
            named.Count(n => n.StartsWith("Nghỉ bù", StringComparison.Ordinal)));
        // A swapped day off is worked on a weekend.
        Assert.Equal(all.Count(d => WorkingDays.IsWeekend(d) && Days.IsWorking(d)), named.Count(n => n.StartsWith("Hoán đổi", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("30/02/2027\t30/02/2027\tnghỉ\tLễ", "\"30/02/2027\" không phải ngày")]
    [InlineData("03/09/2027\t02/09/2027\tnghỉ\tLễ", "không phải một đợt")]
    [InlineData("02/09/2027\t02/09/2028\tnghỉ\tLễ", "không phải một đợt")]
    [InlineData("02/09/2027\t02/09/2027\tnghĩ\tLễ", "cột 3 phải là")]
    [InlineData("02/09/2027\t02/09/2027\tlàm bù\tLễ", "thứ Bảy hoặc Chủ nhật")]
    [InlineData("02/09/2027\t02/09/2027\tnghỉ", "cần ít nhất 4 cột")]
    [InlineData("01/01/2027\t02/01/2027\tnghỉ\tLễ", "ngày 01/01/2027 đã có ở \"Tết Dương lịch\"")]
    public void A_wrong_row_is_told_by_file_and_line(string row, string problem)
    {
        var folder = Directory.CreateTempSubdirectory("planbot-").FullName;
        File.WriteAllText(Path.Combine(folder, WorkingDays.FileName), $"# ghi chú\n01/01/2027\t01/01/2027\tnghỉ\tTết Dương lịch\n{row}\n");

        var wrong = Assert.Throws<VocabularyException>(() => WorkingDays.Load(folder));

        Directory.Delete(folder, recursive: true);
        Assert.StartsWith("holidays.vn.tsv, dòng 3: ", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(problem, wrong.Message, StringComparison.Ordinal);
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
