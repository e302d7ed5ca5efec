using PlanBot.Channels.Zalo;
using PlanBot.Hosting.Doctor;
using PlanBot.Prompts;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;
using PlanBot.Tests.Channels.Zalo.FakeZaloApi;

namespace PlanBot.Tests.Hosting;

public sealed class ZaloDoctorSpecs : IAsyncLifetime
{
    private static readonly PromptBook Prompts = PromptBook.Load(PromptBook.DefaultFolder);
    private FakeZalo _fake = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _fake = await FakeZalo.Start(TimeProvider.System, Stop);

    public ValueTask DisposeAsync() => _fake.DisposeAsync();

    [Fact]
    public async Task A_bot_that_is_well_is_named_with_how_messages_come()
    {
        var findings = await Look(new() { Token = FakeZalo.Token });

        Assert.All(findings, f => Assert.True(f.IsWell, f.Sentence));
        Assert.Equal(["Zalo: mã đúng, bot là Bot Kế hoạch phường.", "Zalo: tự lấy tin về, không có webhook. Cách này để dùng thử; khi phục vụ dân, hãy đặt Zalo:WebhookUrl."], findings.Select(f => f.Sentence));
    }

    [Theory]
    [InlineData(true, "", true, "chưa có mã của bot")]
    [InlineData(false, FakeZalo.Token, true, "đang tắt")]
    [InlineData(true, "mật khẩu", false, "không phải là mã của bot")]
    [InlineData(true, "12345689:wrong-secret", false, "bị từ chối")]
    public async Task What_is_wrong_with_the_token_is_told_and_the_token_never(bool enabled, string token, bool isWell, string words)
    {
        var finding = Assert.Single(await Look(new() { Enabled = enabled, Token = token }));

        Assert.Equal(isWell, finding.IsWell);
        Assert.Contains(words, finding.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong-secret", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_in_a_file_is_read_and_a_file_that_is_wrong_or_missing_is_named()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, $"{FakeZalo.Token}\n", Stop);
            Assert.All(await Look(new() { TokenFile = file }), f => Assert.True(f.IsWell, f.Sentence));
            await File.WriteAllTextAsync(file, "wrong", Stop);
            Assert.StartsWith($"Zalo: {file} không phải là mã của bot.", Assert.Single(await Look(new() { TokenFile = file })).Sentence, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }

        Assert.StartsWith($"Zalo: không đọc được tệp mã của bot {file}", Assert.Single(await Look(new() { TokenFile = file })).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_away_strange_or_refusing_is_told_apart()
    {
        Assert.Contains("không kết nối được http://127.0.0.1:9", Assert.Single(await Look(new() { Token = FakeZalo.Token }, "http://127.0.0.1:9")).Sentence, StringComparison.Ordinal);
        _fake.Next("getMe", FakeFault.BadGateway, new FakeFault.Refuse(403, "Internal server error"));
        Assert.Contains("không phải máy chủ bot của Zalo", Assert.Single(await Look(new() { Token = FakeZalo.Token })).Sentence, StringComparison.Ordinal);
        Assert.Contains("lỗi 403 là trục trặc tạm thời", Assert.Single(await Look(new() { Token = FakeZalo.Token })).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_webhook_other_than_the_settings_is_told()
    {
        var findings = await Look(new() { Token = FakeZalo.Token, WebhookUrl = "https://phuong.example/zalo" });
        Assert.Contains("webhook đang là –, khác cài đặt https://phuong.example/zalo", findings[1].Sentence, StringComparison.Ordinal);
        Assert.False(findings[1].IsWell);
    }

    private Task<IReadOnlyList<Finding>> Look(ZaloOptions options, string? url = null)
    {
        options.BaseUrl = url ?? _fake.Url;
        return new ZaloFindings(Prompts, options, TimeProvider.System).Look(Stop);
    }
}
