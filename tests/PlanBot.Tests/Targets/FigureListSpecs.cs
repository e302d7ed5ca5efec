using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Targets;
using PlanBot.Targets.Figures;

namespace PlanBot.Tests.Targets;

/// <summary>Where a figure's words are a list, and where brackets count something of their own.</summary>
public sealed class FigureListSpecs
{
    private static readonly FigureReader Reader = FigureReader.Load(VocabularyFile.DefaultFolder);

    [Fact]
    public void Names_behind_semicolons_go_on_with_the_list_a_state_is_asked_of() =>
        Assert.Equal(
            "hoàn thành áp dụng Bộ tiêu chí xanh; Bộ quy tắc ứng xử",
            Assert.Single(Read("Năm 2027, hoàn thành áp dụng Bộ tiêu chí xanh; Bộ quy tắc ứng xử.")).Indicator);

    [Fact]
    public void The_end_of_a_list_of_what_is_counted_is_kept() =>
        Assert.Equal(
            "nhà đa năng cho mỗi cấp học mầm non, trung học cơ sở",
            Assert.Single(Read("Đến năm 2030, có ít nhất 02 nhà đa năng cho mỗi cấp học mầm non, trung học cơ sở.")).Indicator);

    [Fact]
    public void A_count_in_brackets_counts_what_it_names() =>
        Assert.Equal(
            [("trường học đạt chuẩn", 100m), ("trường học được công nhận lại", 2m)],
            Read("100% trường học đạt chuẩn (02 trường học được công nhận lại)").Select(f => (f.Indicator, f.Value!.Value)));

    [Fact]
    public void The_level_a_growth_leads_to_is_reached_in_its_last_year() =>
        Assert.Equal(
            [new TargetPeriod(TargetPeriodKind.Average, 2026, 2030), TargetPeriod.InYear(2030)],
            Read("Thu nhập bình quân đầu người tăng bình quân 9%/năm (tương ứng với mức trên 150 triệu đồng/người)").Select(f => f.Period));

    private static IReadOnlyList<Figure> Read(string sentence) => Reader.Read(sentence, new(new PlanPeriod(2026, 2030), TargetPeriod.InYear(2030)));
}
