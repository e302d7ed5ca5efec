namespace PlanBot.Tests.Journeys;

/// <summary>The calendar at the console of an installation.</summary>
public sealed class CalendarJourneySpecs : IDisposable
{
    private readonly InstalledApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task The_months_asked_for_are_shown_with_leads_and_sources()
    {
        var (code, output, _) = await _app.Run("calendar", "--ward", "kien an", "--from", "2026-02", "--to", "3/2026");

        Assert.Equal(0, code);
        Assert.StartsWith("Lịch công việc của phường Kiến An", output, StringComparison.Ordinal);
        Assert.Contains("Tháng 2/2026 (1 việc)\n  28/02/2026: Đề án phát triển giáo dục", output, StringComparison.Ordinal);
        Assert.Contains(
            "    Chủ trì: Phòng Kinh tế, Hạ tầng và Đô thị\n    Lưu ý: kế hoạch không ghi ngày; tạm tính đến 31/03/2026\n    Nguồn: Kế hoạch 135/KH-UBND, II › 1 › (2), dòng 33\n",
            output, StringComparison.Ordinal);
        Assert.DoesNotContain("Tháng 6/2026", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sao Hỏa", "2026", "Không có kế hoạch của phường “Sao Hỏa”. Hiện có: An Dương, Đông Hải")]
    [InlineData("Kiến An", "13/2026", "Không hiểu thời gian “13/2026”")]
    [InlineData("Kiến An", "mai", "Không hiểu thời gian “mai”")]
    public async Task What_cannot_be_shown_is_told_in_a_sentence(string ward, string from, string sentence)
    {
        var (code, _, error) = await _app.Run("calendar", "--ward", ward, "--from", from);

        Assert.Equal(1, code);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
    }
}
