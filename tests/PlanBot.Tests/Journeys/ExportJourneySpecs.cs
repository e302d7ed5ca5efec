using System.Text.Json;

namespace PlanBot.Tests.Journeys;

public sealed class ExportJourneySpecs(FivePlans plans) : IClassFixture<FivePlans>
{
    [Fact]
    public async Task The_exports_hold_what_people_counted_in_the_five_plans()
    {
        var targets = await Rows("targets");
        var assignments = await Rows("assignments");

        Assert.Equal(94, targets.Select(t => t.GetProperty("item").GetString()).Distinct().Count());
        var rows = assignments.Where(a => a.GetProperty("heading").GetString()!.StartsWith("PHỤ LỤC", StringComparison.Ordinal)).ToList();
        Assert.Equal(23, rows.Count(a => a.GetProperty("heading").GetString()!.StartsWith("PHỤ LỤC 3", StringComparison.Ordinal)));
        Assert.Equal(46 + 23, rows.Count);
        Assert.Equal(5, (await Rows("clauses")).Select(c => c.GetProperty("file").GetString()).Distinct().Count());
        Assert.NotEmpty(await Rows("deadlines"));
    }

    [Fact]
    public async Task Every_reference_leads_to_a_clause_and_every_id_is_one_things_own()
    {
        var clauses = (await Rows("clauses")).Select(c => c.GetProperty("id").GetString()!).ToList();
        Assert.Equal(clauses.Count, clauses.Distinct().Count());
        foreach (var kind in new[] { "targets", "assignments", "deadlines" })
        {
            var rows = await Rows(kind);
            Assert.Empty(rows.Select(r => r.GetProperty("clause").GetString()!).Except(clauses));
            Assert.Equal(rows.Count, rows.Select(r => r.GetProperty("id").GetString()).Distinct().Count());
        }

        var targets = await Rows("targets");
        Assert.Empty(targets.SelectMany(t => t.GetProperty("also_at").EnumerateArray()).Select(c => c.GetString()!).Except(clauses));
        Assert.Empty(targets.SelectMany(t => t.GetProperty("conflicts_with").EnumerateArray()).Select(c => c.GetString())
            .Except(targets.Select(t => t.GetProperty("id").GetString())));
    }

    [Fact]
    public async Task A_target_reads_as_the_plan_has_it()
    {
        var insured = (await Rows("targets", "--ward", "phường kien an"))
            .Where(t => t.GetProperty("lines")[0].GetInt32() == 91).ToDictionary(t => t.GetProperty("period").GetProperty("year").GetInt32());

        Assert.Equal([2026, 2030], insured.Keys.Order());
        Assert.Equal(96, insured[2026].GetProperty("value").GetDecimal());
        Assert.Equal(98, insured[2030].GetProperty("value").GetDecimal());
        Assert.Equal("%", insured[2030].GetProperty("unit").GetString());
        Assert.Equal("Phòng Văn hóa - Xã hội", insured[2030].GetProperty("lead").GetString());
        Assert.StartsWith("II › 5 › (25): II. CÁC CHỈ TIÊU", insured[2030].GetProperty("heading").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_spreadsheet_gets_a_byte_order_mark_the_header_and_as_many_rows()
    {
        var (code, csv, _) = await plans.App.Run("export", "targets", "--format", "csv");

        Assert.Equal(0, code);
        Assert.StartsWith("\uFEFFid,ward,plan,file,lines,clause,heading,indicator,comparison,", csv, StringComparison.Ordinal);
        Assert.Equal((await Rows("targets")).Count + 1, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains(",\"Phòng Kinh tế, Hạ tầng và Đô thị\",", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ward_without_plans_is_refused_with_those_there_are()
    {
        var (code, output, error) = await plans.App.Run("export", "clauses", "--ward", "Huế");

        Assert.Equal((1, ""), (code, output));
        Assert.Equal("Không có kế hoạch của phường “Huế”. Hiện có: An Dương, Đông Hải, Hưng Đạo, Kiến An, Thủy Nguyên.\n", error);
    }

    [Theory]
    [InlineData("export", "plans")]
    [InlineData("export", "targets", "--format", "xlsx")]
    [InlineData("exprot", "targets")]
    public async Task An_unknown_word_on_the_command_line_is_refused(params string[] arguments)
    {
        var (code, _, error) = await plans.App.Run(arguments);

        Assert.Equal(1, code);
        Assert.Contains($"'{(arguments[0] == "export" ? arguments[^1] : arguments[0])}'", error, StringComparison.Ordinal);
    }

    private async Task<List<JsonElement>> Rows(params string[] arguments)
    {
        var (code, output, error) = await plans.App.Run(["export", .. arguments]);
        Assert.Equal((0, ""), (code, error));
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
    }
}
