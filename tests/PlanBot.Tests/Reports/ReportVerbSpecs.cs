using PlanBot.Tests.Journeys;

namespace PlanBot.Tests.Reports;

public sealed class ReportVerbSpecs(FivePlans plans) : IClassFixture<FivePlans>
{
    [Fact]
    public async Task A_report_is_printed_or_written_to_a_file()
    {
        var (code, output, _) = await plans.App.Run("report", "--ward", "kien an", "--unit", "phong van hoa", "--from", "10/2026", "--to", "31/12/2026");
        Assert.Equal(0, code);
        Assert.StartsWith("# Báo cáo tiến độ Phòng Văn hóa - Xã hội, phường Kiến An\n\nKỳ báo cáo: từ 01/10/2026 đến 31/12/2026", output, StringComparison.Ordinal);
        Assert.Contains("| 10/10/2026 | Kế hoạch thực hiện “Ngày hội toàn dân học tập số” vào ngày 10/10 hằng năm | Phòng Văn hóa - Xã hội |", output, StringComparison.Ordinal);

        var file = Path.Combine(plans.App.Folder, "bao-cao.xlsx");
        Assert.Equal((0, $"Đã ghi báo cáo vào {file}.\n", ""), await plans.App.Run("report", "--ward", "Kiến An", "--from", "2026", "--format", "xlsx", "--out", file));
        Assert.Equal("PK"u8.ToArray(), (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken))[..2]);
        Assert.StartsWith("\uFEFFHạn,Việc,Đơn vị chủ trì,", (await plans.App.Run("report", "--ward", "Đông Hải", "--format", "csv")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Không có kế hoạch của phường “Huế”.", "--ward", "Huế")]
    [InlineData("Kế hoạch của phường Kiến An không nêu đơn vị “thuế”.", "--ward", "Kiến An", "--unit", "thuế")]
    [InlineData("Không hiểu thời gian “mai”. Hãy ghi một ngày (1/3/2026), một tháng (3/2026) hoặc một năm (2026).", "--ward", "Kiến An", "--from", "mai")]
    [InlineData("Ngày đầu 01/05/2026 sau ngày cuối 30/04/2026: hãy đổi lại --from và --to.", "--ward", "Kiến An", "--from", "5/2026", "--to", "4/2026")]
    [InlineData("Báo cáo xlsx là một tệp: thêm --out TÊN_TỆP.xlsx.", "--ward", "Kiến An", "--format", "xlsx")]
    [InlineData("Không ghi được vào “/khong/co/a.csv”", "--ward", "Kiến An", "--format", "csv", "--out", "/khong/co/a.csv")]
    public async Task What_cannot_be_reported_is_told_with_the_way_out(string said, params string[] arguments)
    {
        var (code, output, error) = await plans.App.Run(["report", .. arguments]);

        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith(said, error, StringComparison.Ordinal);
    }
}
