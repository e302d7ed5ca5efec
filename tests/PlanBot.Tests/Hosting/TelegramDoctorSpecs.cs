using PlanBot.Channels.Telegram;
using PlanBot.Hosting.Doctor;
using PlanBot.Prompts;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;

namespace PlanBot.Tests.Hosting;

public sealed class TelegramDoctorSpecs : IAsyncLifetime
{
    private static readonly PromptBook Prompts = PromptBook.Load(PromptBook.DefaultFolder);
    private FakeTelegram _fake = null!;
    private string _url = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _fake = await FakeTelegram.Start(TimeProvider.System, Stop);
        _url = _fake.Url;
    }

    public ValueTask DisposeAsync() => _fake.DisposeAsync();

    [Fact]
    public async Task A_bot_that_is_well_is_named_with_how_updates_come_and_the_clock()
    {
        var findings = await Look(new());

        Assert.All(findings, f => Assert.True(f.IsWell, f.Sentence));
        Says(findings, "@ke_hoach_phuong_bot");
        Says(findings, "tự lấy tin về");
        Says(findings, "đồng hồ của máy khớp");
    }

    [Fact]
    public async Task Without_a_token_the_doctor_says_how_to_get_one_and_asks_nobody()
    {
        var findings = await new TelegramFindings(Prompts, new() { BaseUrl = _fake.Url }, TimeProvider.System).Look(Stop);

        Assert.True(Assert.Single(findings).IsWell);
        Says(findings, "@BotFather");
        Assert.Equal(0, _fake.Calls("getMe"));
    }

    [Fact]
    public async Task A_refused_token_is_told_and_never_shown()
    {
        var wrong = "7001002003:AAWrongWrongWrongWrongWrongWrongWro";

        var findings = await Look(new() { Token = wrong });

        Assert.False(Assert.Single(findings).IsWell);
        Says(findings, "bị từ chối");
        Assert.DoesNotContain(findings, f => f.Sentence.Contains(wrong[12..], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_no_token_is_named()
    {
        var findings = await new TelegramFindings(Prompts, new() { TokenFile = "/khong/co" }, TimeProvider.System).Look(Stop);

        Assert.False(Assert.Single(findings).IsWell);
        Says(findings, "/khong/co");
    }

    [Fact]
    public async Task A_server_that_is_away_or_no_Bot_API_is_named_by_its_address()
    {
        _fake.Faults.Next("getMe", FakeFault.BadGateway);
        Says(await Look(new()), "không phải máy chủ Bot API");

        await _fake.DisposeAsync();
        Says(await Look(new()), "không kết nối được");
    }

    [Fact]
    public async Task A_webhook_that_does_not_fit_the_settings_is_told_either_way()
    {
        Says(await Look(new() { WebhookUrl = "https://bot.example/x" }), "khác cài đặt https://bot.example/x");

        _fake.Webhook.Automatic = false;
        _fake.Webhook.Set(FakeCall.Read("setWebhook", """{"url":"https://bot.example/x"}"""));

        Says(await Look(new()), "đang có webhook https://bot.example/x");
        Assert.All(await Look(new() { WebhookUrl = "https://bot.example/x" }), f => Assert.True(f.IsWell, f.Sentence));
    }

    [Fact]
    public async Task Many_updates_that_wait_are_told()
    {
        for (var i = 0; i < 101; i++)
            _fake.UserWrites(5, "?");

        Assert.Contains(await Look(new()), f => !f.IsWell && f.Sentence.Contains("101 tin", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_clock_that_is_wrong_is_told_by_how_much()
    {
        var findings = await new TelegramFindings(Prompts, Complete(new()), new ManualClock()).Look(Stop);

        Assert.Contains(findings, f => !f.IsWell && f.Sentence.Contains("Đồng hồ của máy lệch", StringComparison.Ordinal));
    }

    private Task<IReadOnlyList<Finding>> Look(TelegramOptions options) => new TelegramFindings(Prompts, Complete(options), TimeProvider.System).Look(Stop);

    private TelegramOptions Complete(TelegramOptions options)
    {
        options.BaseUrl = _url;
        options.Token = options.Token.Length == 0 ? FakeTelegram.Token : options.Token;
        return options;
    }

    private static void Says(IEnumerable<Finding> findings, string words) =>
        Assert.Contains(findings, f => f.Sentence.Contains(words, StringComparison.Ordinal));
}
