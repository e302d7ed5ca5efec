using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Targets;
using PlanBot.Units;

namespace PlanBot.Tests.Targets;

public sealed class TargetReaderSpecs
{
    private const string HungDao = "hung-dao-2026-2030.txt";
    private const string KienAn = "kien-an-2026-2030.txt";
    private const string AnDuong = "an-duong-2026-2030.txt";
    private const string DongHai = "dong-hai-2025-2030.txt";
    private const string ThuyNguyen = "thuy-nguyen-2026.txt";

    private static readonly UnitDirectory Units = UnitDirectory.Load(VocabularyFile.DefaultFolder);
    private static readonly TargetReader Reader = TargetReader.Load(VocabularyFile.DefaultFolder);

    [Theory]
    [InlineData(HungDao, 15, 0, 15)]
    [InlineData(KienAn, 34, 21, 33)]
    [InlineData(AnDuong, 14, 15, 15)]
    [InlineData(DongHai, 16, 15, 17)]
    [InlineData(ThuyNguyen, 14, 14, 14)]
    public void Every_stated_target_is_found_and_counted_once(string file, int body, int rows, int distinct)
    {
        Assert.Equal((body, rows), Reader.Count(Seeds.Document(file), Seeds.Outline(file), Units));
        Assert.Equal(distinct, Read(file).Targets.Select(t => t.Item).Distinct().Count());
    }

    [Fact]
    public void Health_insurance_has_a_figure_for_each_year_named_and_the_annexs_lead()
    {
        var targets = At(KienAn, "II › 5 › (25)");
        Assert.Equal([(96m, 2026), (98m, 2030)], targets.Select(t => (t.Value!.Value, t.Period.To)));
        Assert.All(targets, t => Assert.Equal([new UnitName("Phòng Văn hóa - Xã hội")], t.Leads));
        Assert.Equal(["PHỤ LỤC 1 › 13"], AlsoAt(KienAn, targets[1]));
    }

    [Fact]
    public void A_target_that_a_later_passage_repeats_is_one_target()
    {
        var disbursement = Assert.Single(At(KienAn, "II › 1 › (2)"), t => t.Value == 95);
        Assert.Equal(["II › 3 › (12)", "PHỤ LỤC 1 › 3"], AlsoAt(KienAn, disbursement));
        Assert.Empty(At(KienAn, "II › 3 › (12)"));
    }

    [Fact]
    public void As_many_each_year_as_in_five_years_is_a_conflict_and_both_stay()
    {
        var yearly = Assert.Single(At(KienAn, "II › 1 › (3)"), t => t.Value == 250);
        var whole = Assert.Single(At(KienAn, "PHỤ LỤC 1 › 5"));
        Assert.Equal((TargetPeriodKind.EachYear, TargetPeriodKind.Year), (yearly.Period.Kind, whole.Period.Kind));
        Assert.Equal([whole.Id], yearly.ConflictsWith);
        Assert.Equal([yearly.Id], whole.ConflictsWith);
        Assert.Equal(yearly.Item, whole.Item);
    }

    [Fact]
    public void Seventy_five_and_seventy_six_per_cent_contradict_each_other_with_their_places()
    {
        var stated = Assert.Single(At(AnDuong, "II › 1 › 1.2 › - 1"), t => t.Value == 75);
        var other = Assert.Single(Read(AnDuong).Targets, t => t.Value == 76);
        Assert.Equal([other.Id], stated.ConflictsWith);
        Assert.Equal("III › 2 › b) › đoạn 1", Address(AnDuong, other.Clause));
        Assert.Equal(["PHỤ LỤC 1 › II › 8.1", "III › 9 › đoạn 1"], AlsoAt(AnDuong, other));
        Assert.Equal([new UnitName("Phòng Văn hóa - Xã hội")], other.Leads);
    }

    [Fact]
    public void Nothing_else_in_the_five_plans_is_called_a_contradiction() =>
        Assert.Equal(4, Seeds.Files().Sum(f => Read(f).Targets.Count(t => t.ConflictsWith.Count > 0)));

    [Fact]
    public void A_sub_row_has_its_rows_lead_and_leader()
    {
        var serious = Assert.Single(At(AnDuong, "II › 1 › 1.4 › - 2"), t => t.Value == 95);
        Assert.Equal([new UnitName("Công an phường")], serious.Leads);
        Assert.Equal("Phó Chủ tịch UBND phường phụ trách văn xã", serious.Leader);
    }

    [Fact]
    public void A_row_that_only_the_annex_has_is_a_target_of_its_own()
    {
        var clinic = Assert.Single(At(AnDuong, "PHỤ LỤC 1 › II › 7"));
        Assert.Equal((Comparison.Maintain, (decimal?)null), (clinic.Comparison, clinic.Value));
        Assert.Equal("Phường phấn đấu đạt chuẩn đô thị văn minh", Assert.Single(At(DongHai, "PHỤ LỤC 1 › 4")).Indicator);
    }

    [Fact]
    public void A_row_may_join_two_targets_of_the_body()
    {
        var collected = Assert.Single(At(DongHai, "III › 3 › 3.1 › (1)"));
        var sorted = Assert.Single(At(DongHai, "III › 3 › 3.1 › (2)"));
        Assert.Contains("PHỤ LỤC 1 › 5", AlsoAt(DongHai, collected));
        Assert.Contains("PHỤ LỤC 1 › 5", AlsoAt(DongHai, sorted));
    }

    [Fact]
    public void Rows_of_one_target_may_name_different_leads()
    {
        var files = At(KienAn, "II › 4 › (19)");
        Assert.Equal(new UnitName("Trung tâm Phục vụ hành chính công"), Assert.Single(files, t => t.Value == 98 && t.Period.From == 2027).Leads[0]);
        Assert.Equal(new UnitName("Phòng Kinh tế, Hạ tầng và Đô thị"), Assert.Single(files, t => t.Value == 100).Leads[0]);
    }

    [Fact]
    public void Bullets_below_a_numbered_target_are_its_figures()
    {
        var growth = Read(HungDao).Targets.Where(t => Address(HungDao, t.Item) == "II › 1 › (2)").ToList();
        Assert.Equal([Comparison.Range, Comparison.Decrease, Comparison.Range, Comparison.Range], growth.Select(t => t.Comparison));
        Assert.Equal([(16m, 18m), (5m, 6m), (17m, 19m), (17m, 19m)], growth.Select(t => (t.Value!.Value, t.ValueTo!.Value)));
    }

    [Fact]
    public void A_plan_for_one_year_dates_its_targets_in_that_year() =>
        Assert.All(Read(ThuyNguyen).Targets, t => Assert.Equal((2026, 2026), (t.Period.From, t.Period.To)));

    [Fact]
    public void A_target_repeated_in_a_task_is_found_there_too() =>
        Assert.Contains("II › 2 › 2.5 › đoạn 4", AlsoAt(AnDuong, Assert.Single(At(AnDuong, "II › 1 › 1.2 › - 5"))));

    [Fact]
    public void A_plan_that_counts_fourteen_targets_and_lists_fifteen_is_remarked_on()
    {
        var remark = Assert.Single(Read(DongHai).Remarks);
        Assert.Equal(("14 chỉ tiêu", 14, 15, 15), (remark.Quote, remark.Stated, remark.Found, remark.Rows.Count));
        Assert.Equal(122, remark.Lines.First);
        Assert.All(Seeds.Files().Where(f => f != DongHai), f => Assert.Empty(Read(f).Remarks));
    }

    [Fact]
    public void Ids_are_the_same_when_a_plan_is_read_again() =>
        Assert.Equal(Read(KienAn).Targets.Select(t => t.Id), Read(KienAn).Targets.Select(t => t.Id).Distinct());

    [Fact]
    public void A_plan_never_seen_before_is_read_by_the_same_rules()
    {
        const string text = """
            KẾ HOẠCH
            Phát triển kinh tế - xã hội phường Bình Minh giai đoạn 2027 - 2031

            I. CHỈ TIÊU ĐẾN NĂM 2031

            1. Tỷ lệ che phủ cây xanh đạt trên 22,5%;

            2. Mỗi năm giải quyết việc làm cho ít nhất 1.200 lao động.

            II. NHIỆM VỤ

            1. Công an phường

            - Phấn đấu 90% vụ việc được giải quyết.
            """;
        var reading = (PlanReading.Read)PlanFile.Read(System.Text.Encoding.UTF8.GetBytes(text), "thu.txt");
        var targets = Reader.Read(reading.Document, Seeds.OutlineOf(text), Units).Targets;
        Assert.Equal([(22.5m, "%"), (1200m, "lao động")], targets.Select(t => (t.Value!.Value, t.Unit!)));
        Assert.Equal([TargetPeriod.InYear(2031), new(TargetPeriodKind.EachYear, 2027, 2031)], targets.Select(t => t.Period));
    }

    private static TargetReading Read(string file) => Reader.Read(Seeds.Document(file), Seeds.Outline(file), Units);

    private static List<Target> At(string file, string address) => [.. Read(file).Targets.Where(t => Address(file, t.Clause) == address)];

    private static IEnumerable<string> AlsoAt(string file, Target target) => target.AlsoAt.Select(c => Address(file, c));

    private static string Address(string file, PlanBot.Clauses.ClauseId id) => Seeds.Outline(file).Clauses.Single(c => c.Id == id).Address;
}
