using PlanBot.Clauses;
using PlanBot.Deadlines;
using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Targets;
using PlanBot.Units;

namespace PlanBot.Tests.Deadlines;

/// <summary>Rows of a table no seed has, in a plan for 2026 - 2030.</summary>
public sealed class RowDeadlineSpecs
{
    [Theory]
    [InlineData("Danh mục nhiệm vụ năm 2027", "Quý II", "2027-06-30")]
    [InlineData("Danh mục nhiệm vụ", "Trước 28/02/2026", "2026-02-27")]
    [InlineData("Danh mục nhiệm vụ", "Tháng 3 - tháng 5/2026", "2026-05-31")]
    [InlineData("Danh mục nhiệm vụ giai đoạn 2026 - 2030", "2028", "2028-12-31")]
    public void A_task_is_due_when_its_time_cell_says(string title, string time, string due) =>
        Assert.Equal([due], Read(title, Task(time)).Select(d => $"{d.Due:yyyy-MM-dd}"));

    [Theory]
    [InlineData("Thường xuyên")]
    [InlineData("Theo chỉ đạo của cấp trên")]
    public void A_time_cell_without_a_date_takes_none_from_the_title(string time) =>
        Assert.DoesNotContain(Read("Chỉ tiêu, nhiệm vụ đến năm 2030", Task(time)), d => d.Due is not null || d.Recurrence is not null);

    [Fact]
    public void The_years_in_a_projects_name_are_not_its_deadline() =>
        Assert.Equal(
            [new DateOnly(2026, 6, 30)],
            Read("Danh mục", [new(ColumnRole.Name, "Nhiệm vụ", "Đề án chuyển đổi số đến năm 2030"), new(ColumnRole.Time, "Thời gian", "Quý II/2026")]).Select(d => d.Due!.Value));

    [Fact]
    public void A_target_has_the_dates_of_the_columns_that_hold_its_figures()
    {
        var found = Read("Các chỉ tiêu", [new(ColumnRole.Name, "Chỉ tiêu", "Dân số dùng nước sạch"), new(ColumnRole.ByEnd, "Đến năm 2030", "100"), new(ColumnRole.YearlyAverage, "Bình quân năm", "98")]);

        Assert.Equal(["2030-12-31", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31;UNTIL=20301231"], found.Select(d => d.Recurrence ?? $"{d.Due:yyyy-MM-dd}"));
        Assert.All(found, d => Assert.Equal("Dân số dùng nước sạch", d.What));
    }

    [Fact]
    public void A_target_leads_to_the_units_that_answer_for_it()
    {
        Cell[] cells = [new(ColumnRole.Name, "Chỉ tiêu", "Đến năm 2028 không còn hộ nghèo")];
        var target = new Target
        {
            Id = "t1",
            Item = new("row"),
            Clause = new("row"),
            Lines = new(1, 1),
            Indicator = "hộ nghèo",
            Comparison = Comparison.Achieve,
            ValueText = "không còn",
            Period = TargetPeriod.InYear(2028),
            Leads = [new("Phòng Văn hóa - Xã hội")],
        };

        var deadline = Assert.Single(Read("Các chỉ tiêu", cells, target));

        Assert.Equal(DeadlineSource.Target, deadline.Source);
        Assert.Equal([new UnitName("Phòng Văn hóa - Xã hội")], deadline.Leads);
    }

    private static Cell[] Task(string time) => [new(ColumnRole.Name, "Nhiệm vụ", "Tuyển quân"), new(ColumnRole.Time, "Thời gian", time)];

    private static IReadOnlyList<Deadline> Read(string title, Cell[] cells, params Target[] targets)
    {
        var text = string.Join(' ', cells.Select(c => c.Text));
        var clause = new Clause
        {
            Id = new("row"),
            Order = 0,
            Kind = ClauseKind.Row,
            Part = ClausePart.Appendix,
            Address = "Phụ lục 1 › 1",
            Headings = [],
            Lines = new(1, 1),
            OwnLines = [1],
            Text = text,
            Row = new("PHỤ LỤC 1", title, null, "1", cells, false),
        };
        var header = new PlanHeader(new("Tân Lập"), null, null, "", new(2026, 2030), null, null, null);
        return DeadlineReader.Load(VocabularyFile.DefaultFolder)
            .Read(new("plan.txt", "", header, [new(1, text)]), new([clause], [], []), targets, []);
    }
}
