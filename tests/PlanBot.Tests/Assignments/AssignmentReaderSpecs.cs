using PlanBot.Assignments;
using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Units;

namespace PlanBot.Tests.Assignments;

public sealed class AssignmentReaderSpecs
{
    private static readonly UnitDirectory Units = UnitDirectory.Load(VocabularyFile.DefaultFolder);

    [Theory]
    [InlineData("kien-an-2026-2030.txt", "PHỤ LỤC 2", 2)]
    [InlineData("kien-an-2026-2030.txt", "PHỤ LỤC 3", 23)]
    [InlineData("an-duong-2026-2030.txt", "PHỤ LỤC II", 44)]
    [InlineData("an-duong-2026-2030.txt", "PHỤ LỤC 1", 0)]
    [InlineData("dong-hai-2025-2030.txt", "PHỤ LỤC 1", 0)]
    [InlineData("thuy-nguyen-2026.txt", "PHỤ LỤC", 0)]
    [InlineData("hung-dao-2026-2030.txt", "III", 41)]
    [InlineData("an-duong-2026-2030.txt", "III", 97)]
    [InlineData("dong-hai-2025-2030.txt", "III", 8)]
    public void Every_row_of_a_task_table_and_every_task_of_a_unit_is_an_assignment(string file, string part, int count) =>
        Assert.Equal(count, Read(file).Count(a => a.Address.StartsWith($"{part} ›", StringComparison.Ordinal)));

    [Fact]
    public void A_row_says_what_by_when_who_with_whom_and_from_which_money()
    {
        var scheme = At("kien-an-2026-2030.txt", "PHỤ LỤC 3 › 19");
        Assert.StartsWith("Đề án phát triển giáo dục và đào tạo phường Kiến An đến năm 2030", scheme.What, StringComparison.Ordinal);
        Assert.Equal(((DateOnly?)null, new DateOnly(2026, 2, 28)), (scheme.From, scheme.To!.Value));
        Assert.Equal([new UnitName("Phòng Văn hóa - Xã hội")], scheme.Leads);
        Assert.Equal(["Sở Giáo dục và Đào tạo", "Sở Tài chính"], scheme.Cooperating.Take(2));
        Assert.Equal("Ngân sách nhà nước và xã hội hóa", scheme.Funding);
        Assert.Null(scheme.Group);
    }

    [Fact]
    public void A_row_has_its_groups_heading_its_output_and_its_leader()
    {
        var roads = At("an-duong-2026-2030.txt", "PHỤ LỤC II › I › 5");
        Assert.Equal("I. LĨNH VỰC KINH TẾ, NGÂN SÁCH VÀ ĐẦU TƯ CÔNG", roads.Group);
        Assert.Equal([new UnitName("Ban Quản lý dự án đầu tư xây dựng phường")], roads.Leads);
        Assert.Equal(["Phòng Kinh tế, Hạ tầng và Đô thị"], roads.Cooperating);
        Assert.Equal(("Báo cáo tiến độ giải ngân đầu tư công", "Chủ tịch UBND phường"), (roads.Output, roads.Leader));
        Assert.Equal((new DateOnly(2026, 1, 1), new DateOnly(2030, 12, 31)), (roads.From!.Value, roads.To!.Value));
    }

    [Fact]
    public void A_misprinted_office_is_the_office_meant() =>
        Assert.Equal([new UnitName("Văn phòng HĐND và UBND")], At("an-duong-2026-2030.txt", "PHỤ LỤC II › I › 1").Leads);

    [Fact]
    public void Tasks_below_a_units_heading_are_that_units()
    {
        var drill = At("hung-dao-2026-2030.txt", "III › 7 › (2)");
        Assert.Equal([new UnitName("Ban Chỉ huy quân sự")], drill.Leads);
        Assert.Equal(["các đơn vị có liên quan"], drill.Cooperating);
        Assert.StartsWith("Chú trọng xây dựng lực lượng bộ đội thường trực", drill.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_shared_out_at_its_end_is_an_assignment_with_its_time()
    {
        var defence = At("dong-hai-2025-2030.txt", "III › 7 › 7.2 › đoạn 1");
        Assert.Equal(["Ban Chỉ huy quân sự", "Công an phường"], defence.Leads.Select(u => u.Value));
        Assert.StartsWith("Bảo đảm quốc phòng, an ninh", defence.What, StringComparison.Ordinal);
        Assert.Equal(("Thường xuyên", (DateOnly?)null), (defence.TimeText, defence.To));
    }

    [Fact]
    public void The_regional_project_board_helps_and_is_not_the_wards_own() =>
        Assert.Equal(
            ["Thuế cơ sở 1 thành phố Hải Phòng", "Ban Quản lý dự án khu vực Hải An", "các phòng, đơn vị liên quan"],
            At("dong-hai-2025-2030.txt", "III › 1 › 1.2 › đoạn 1").Cooperating);

    [Fact]
    public void What_the_organisation_section_gives_to_several_units_is_given_to_each()
    {
        var shared = At("thuy-nguyen-2026.txt", "IV › 2");
        Assert.Equal(["Phòng Văn hóa - Xã hội", "Trung tâm Dịch vụ sự nghiệp công"], shared.Leads.Select(u => u.Value));
        Assert.Equal(
            ["Ủy ban MTTQ Việt Nam", "Các tổ chức chính trị - xã hội"],
            At("kien-an-2026-2030.txt", "IV › 1").Leads.Select(u => u.Value));
    }

    [Fact]
    public void Headings_that_only_speak_of_education_or_technology_give_nobody_anything() =>
        Assert.DoesNotContain(Read("kien-an-2026-2030.txt"), a => a.Address.StartsWith("III ›", StringComparison.Ordinal));

    [Theory]
    [InlineData("2026 - 2030", "2026-01-01", "2030-12-31")]
    [InlineData("2026-2030", "2026-01-01", "2030-12-31")]
    [InlineData("Năm 2026", "2026-01-01", "2026-12-31")]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("Hoàn thành năm 2026", null, "2026-12-31")]
    [InlineData("Hoàn thành đề án, nghị quyết tháng 2/2026", null, "2026-02-28")]
    [InlineData("Quý I/2026", "2026-01-01", "2026-03-31")]
    [InlineData("Trước ngày 15/3/2026", null, "2026-03-14")]
    [InlineData("2026 và duy trì suốt nhiệm kỳ", "2026-01-01", "2030-12-31")]
    [InlineData("Hằng năm", null, null)]
    [InlineData("Thường xuyên", null, null)]
    [InlineData("Theo chỉ đạo của cấp trên về công tác bầu cử nhiệm kỳ 2026 - 2031", null, null)]
    public void The_time_column_gives_a_span_only_where_it_is_one(string printed, string? from, string? to)
    {
        var span = WorkTime.Read(printed, new PlanPeriod(2026, 2030));
        Assert.Equal((Date(from), Date(to)), span);
    }

    private static DateOnly? Date(string? iso) =>
        iso is null ? null : DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Assignment At(string file, string address) => Read(file).Single(a => a.Address == address).Assignment;

    private static List<(string Address, Assignment Assignment)> Read(string file)
    {
        var outline = Seeds.Outline(file);
        var addresses = outline.Clauses.ToDictionary(c => c.Id, c => c.Address);
        return [.. AssignmentReader.Read(Seeds.Document(file), outline, Units).Select(a => (addresses[a.Clause], a))];
    }
}
