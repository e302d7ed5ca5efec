using System.Diagnostics;
using PlanBot.Channels.BotApi;
using PlanBot.Channels.Telegram;
using PlanBot.Channels.Telegram.Api;
using PlanBot.Channels.Telegram.Api.Wire;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;
using static PlanBot.Tests.Channels.Telegram.TestBot;

namespace PlanBot.Tests.Channels.Telegram;

public sealed class TokenSecrecySpecs
{
    private static readonly string Secret = FakeTelegram.Token.Split(':')[1];

    [Fact]
    public async Task No_answer_and_no_exception_says_the_token()
    {
        await using var bot = await Start();
        bot.Fake.Faults.Next(
            "getMe",
            new FakeFault.Refuse(400, $"no such path /bot{FakeTelegram.Token}/getMe or {Secret}"),
            new FakeFault.Raw(502, $"GET /bot{FakeTelegram.Token}/getMe"),
            new FakeFault.CutBefore(),
            new FakeFault.SlowBefore(Task.Delay(Timeout.Infinite, Stop)));
        var said = new List<string>();
        for (var i = 0; i < 3; i++)
            said.Add((await bot.Client.GetMe(Stop)).ToString());
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var cut = bot.Client.GetMe(stopping.Token);
        await bot.Fake.WhenCalled("getMe", 4, Stop);
        await stopping.CancelAsync();
        said.Add((await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cut)).ToString());
        await bot.Fake.DisposeAsync();
        said.Add((await bot.Client.GetMe(Stop)).ToString());

        Assert.Equal(5, said.Count);
        Assert.All(said, text => Assert.DoesNotContain(Secret, text, StringComparison.Ordinal));
        Assert.Contains("[token]", said[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_listener_of_requests_is_told_the_token()
    {
        var heard = new List<string>();
        using var activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "System.Net.Http",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (heard)
                    heard.Add(string.Join('\n', activity.TagObjects.Select(t => $"{t.Value}").Append(activity.DisplayName)));
            },
        };
        ActivitySource.AddActivityListener(activities);
        await using var bot = await Start();

        await bot.Client.GetMe(Stop);
        // Proof that the listener hears: another client's request.
        using var other = new HttpClient();
        using var response = await other.GetAsync(new Uri($"{bot.Fake.Url}/nghe-thay"), Stop);

        lock (heard)
        {
            Assert.Contains(heard, text => text.Contains("nghe-thay", StringComparison.Ordinal));
            // Other tests at the same time may speak to a fake of theirs without the client.
            Assert.DoesNotContain(heard, text => text.Contains(Secret, StringComparison.Ordinal) && text.Contains(bot.Fake.Url, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_holds_the_token_does_not_print_it()
    {
        var reading = TelegramSetup.TokenOf(new() { Token = FakeTelegram.Token });
        var webhook = new SetWebhookRequest("https://ubnd.example/", "bi-mat-cua-bot", []);

        var found = Assert.IsType<TokenReading.Found>(reading);
        Assert.Equal("[token]", $"{found.Token}");
        Assert.DoesNotContain(Secret, $"{reading}", StringComparison.Ordinal);
        Assert.DoesNotContain("bi-mat", $"{webhook}", StringComparison.Ordinal);
    }

    [Fact]
    public void The_token_may_stand_in_a_file()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, $"{FakeTelegram.Token}\n");

        var found = Assert.IsType<TokenReading.Found>(TelegramSetup.TokenOf(new() { TokenFile = file }));
        File.WriteAllText(file, "không phải khóa");
        var malformed = TelegramSetup.TokenOf(new() { TokenFile = file });
        File.Delete(file);

        Assert.EndsWith($":{Secret}/getMe", found.Token.PathOf("getMe"), StringComparison.Ordinal);
        Assert.Equal(new TokenReading.Malformed(file), malformed);
        Assert.IsType<TokenReading.FileUnreadable>(TelegramSetup.TokenOf(new() { TokenFile = file }));
    }

    [Fact]
    public void Without_a_token_there_is_no_bot_and_a_wrong_one_is_named_and_not_said()
    {
        Assert.IsType<TokenReading.None>(TelegramSetup.TokenOf(new()));
        Assert.Equal(new TokenReading.Malformed("Telegram:Token"), TelegramSetup.TokenOf(new() { Token = "123:ngắn" }));
    }
}
