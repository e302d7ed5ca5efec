using PlanBot.Clauses;
using PlanBot.Deadlines;
using PlanBot.Deadlines.Occurrences;
using PlanBot.Plans;
using PlanBot.Retrieval.Calendars;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Tests.Deadlines.Occurrences;

/// <summary>The occurrences of the five plans, looked at by eye once; what is asserted is what was right then.</summary>
public sealed class SeedOccurrenceSpecs(SeededProduct product, ITestOutputHelper output)
{
    [Theory]
    [InlineData("Kiến An", "MonthEnd 1, QuarterEnd 1, YearEnd 46, YearlyCheck 69, Yearly 226, YearlyDay 10, Quarterly 20, PlanEnd 1")]
    [InlineData("Đông Hải", "YearEnd 13, Yearly 78, Monthly 124, PlanEnd 1")]
    [InlineData("Thủy Nguyên", "YearEnd 21, Monthly 12, PlanEnd 1")]
    [InlineData("Hưng Đạo", "YearEnd 10, YearlyCheck 34, Yearly 95, PlanEnd 1")]
    [InlineData("An Dương", "YearEnd 15, YearlyCheck 239, Yearly 155, PlanEnd 1")]
    public void Every_rule_of_a_plan_comes_as_often_as_its_years_allow(string ward, string counts)
    {
        var all = Of(ward);

        foreach (var o in all)
            output.WriteLine($"{o.Start:yyyy-MM-dd} {o.Due:yyyy-MM-dd} {o.Rule} {o.Assumption} L{o.Lines.First} [{string.Join("; ", o.Leads)}] <{o.Leader}> {o.Title}");
        Assert.Equal(counts, string.Join(", ", all.GroupBy(o => o.Rule).OrderBy(g => g.Key).Select(g => $"{g.Key} {g.Count()}")));
    }

    [Theory]
    [InlineData("Kiến An", 2026, 2030)]
    [InlineData("Đông Hải", 2025, 2030)]
    [InlineData("Thủy Nguyên", 2026, 2026)]
    [InlineData("Hưng Đạo", 2026, 2030)]
    [InlineData("An Dương", 2026, 2030)]
    public void Each_occurrence_stands_in_the_plans_years_has_its_own_key_and_a_name_to_read(string ward, int from, int to)
    {
        var all = Of(ward);

        Assert.All(all, o => Assert.InRange(o.Due.Year, from, to));
        Assert.Equal(all.Count, all.Select(o => o.Key).Distinct().Count());
        Assert.All(all, o => Assert.InRange(o.Title.Length, 10, OccurrenceTitle.Longest));
        Assert.All(all, o => Assert.DoesNotContain('<', o.Title));
        Assert.All(all, o => Assert.True(o.Leads.Count == 0 == (o.Units.Count == 0)));
        Assert.All(all, o => Assert.True(o.Start is null || o.Start <= o.Due));
    }

    [Fact]
    public void Ongoing_work_comes_to_no_day_and_only_a_pointer_and_what_is_due_outside_the_plans_years_is_left_out() =>
        Assert.Equal(
            new HashSet<string> { "Đông Hải 122", "Hưng Đạo 105", "Kiến An 363" },
            product.Get<PlanDatabase>().Read(session => PlanStore.List(session).SelectMany(plan => LeftOut(session, plan)).ToHashSet()));

    // Đông Hải 122 sends the reader to an appendix, Hưng Đạo 105 names a plan for 2040, Kiến An 363 is "Năm 2025" in a plan from 2026.
    // The passages that date something, other than headings and what is done daily, of which nothing came to a day.
    private IEnumerable<string> LeftOut(ReadSession session, PlanSummary plan)
    {
        var places = Of(plan.Ward.Value).SelectMany(o => o.AlsoAt.Append(o.Clause)).ToHashSet();
        var headings = ClauseTable.OfPlan(session, plan.Row).Where(c => c.Value.Kind == ClauseKind.Heading).Select(c => c.Value.Id).ToHashSet();
        var deadlines = DeadlineTable.OfPlans(session, [plan.Row]).Select(d => d.Value).Where(d => !headings.Contains(d.Clause)).ToLookup(d => d.Clause, IsDated);
        Assert.DoesNotContain(deadlines, at => !at.Any(dated => dated) && places.Contains(at.Key));
        return DeadlineTable.OfPlans(session, [plan.Row]).Select(d => d.Value)
            .Where(d => IsDated(d) && !places.Contains(d.Clause) && !headings.Contains(d.Clause))
            .Select(d => $"{plan.Ward} {d.Lines.First}").Distinct();
    }

    private static bool IsDated(Deadline d) => d.Due is not null || d.Recurrence?.StartsWith("FREQ=DAILY", StringComparison.Ordinal) == false;

    [Theory]
    [InlineData("Kiến An", "2026-10-10", "Ngày hội toàn dân học tập số", "Phòng Văn hóa - Xã hội", "None")]
    [InlineData("Kiến An", "2030-06-28", "ngày Gia đình Việt Nam (28/6)", "", "None")]
    [InlineData("Kiến An", "2026-03-31", "kế hoạch đầu tư công trung hạn", "Phòng Kinh tế, Hạ tầng và Đô thị", "LastDay")]
    [InlineData("Kiến An", "2028-12-31", "Tăng mới ít nhất 300 doanh nghiệp", "Phòng Kinh tế, Hạ tầng và Đô thị", "LastDay")]
    [InlineData("Kiến An", "2027-12-31", "Nhà thi đấu Đa năng", "Phòng Kinh tế, Hạ tầng và Đô thị", "YearlyCheck")]
    [InlineData("Đông Hải", "2026-02-14", "báo cáo tháng, quý, 6 tháng", "Trưởng các phòng, đơn vị", "None")]
    [InlineData("Đông Hải", "2026-12-31", "mức độ hài lòng vào tiêu chí thi đua", "Phòng Văn hóa - Xã hội", "LastDay")]
    [InlineData("Thủy Nguyên", "2026-12-31", "Bảo hiểm y tế đạt 96%", "Phòng Văn hóa - Xã hội", "LastDay")]
    public void What_was_read_by_eye_in_the_plan_is_due_on_its_day(string ward, string due, string words, string lead, string assumption)
    {
        var found = Assert.Single(Of(ward), o => $"{o.Due:yyyy-MM-dd}" == due && o.What.Contains(words, StringComparison.Ordinal));

        Assert.Equal((lead, assumption), (string.Join("; ", found.Leads), found.Assumption.ToString()));
    }

    [Fact]
    public void The_leader_of_the_field_comes_from_the_plans_table()
    {
        var due = Of("An Dương").Where(o => o.What.Contains("phân loại rác thải tại nguồn", StringComparison.Ordinal) && o.Leader is not null).ToList();

        Assert.NotEmpty(due);
        Assert.All(due, o => Assert.Equal("Phó Chủ tịch UBND phường phụ trách kinh tế", o.Leader));
    }

    [Fact]
    public void The_heads_of_all_units_means_each_unit_of_that_ward()
    {
        var report = Of("Đông Hải").First(o => o.Leads.Any(l => l.Value == "Trưởng các phòng, đơn vị"));

        Assert.Contains("Phòng Văn hóa - Xã hội", report.Units.Select(u => u.Value));
        Assert.Contains("Công an phường", report.Units.Select(u => u.Value));
        Assert.InRange(report.Units.Count, 5, 12);
    }

    private List<Occurrence> Of(string ward) => [.. product.Get<WardCalendars>().Of(new WardName(ward)).Select(e => e.Occurrence)];
}
