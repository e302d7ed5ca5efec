using System.Net;
using System.Net.Sockets;
using PlanBot.Channels.BotApi;
using PlanBot.Channels.Telegram.Api;
using PlanBot.Channels.Telegram.Api.Wire;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;
using static PlanBot.Tests.Channels.Telegram.TestBot;

namespace PlanBot.Tests.Channels.Telegram.Api;

public sealed class TelegramClientSpecs
{
    private static readonly SendMessageRequest Hello = new(5, null, "Xin chào", "HTML", new(true), null, null);

    [Fact]
    public async Task The_bot_learns_who_it_is()
    {
        await using var bot = await Start();

        var me = Value(await bot.Client.GetMe(Stop));

        Assert.Equal((FakeJson.BotId, FakeJson.BotName, true), (me.Id, me.Username, me.IsBot));
    }

    [Fact]
    public async Task Commands_and_descriptions_come_back_as_they_were_set()
    {
        await using var bot = await Start();

        Assert.True(Value(await bot.Client.SetMyCommands([new("phuong", "Đổi phường")], "vi", Stop)));
        Assert.True(Value(await bot.Client.SetMyDescription("Trợ lý tra cứu kế hoạch", null, Stop)));
        Assert.True(Value(await bot.Client.SetMyShortDescription("Tra cứu", "vi", Stop)));

        Assert.Equal([new("phuong", "Đổi phường")], Value(await bot.Client.GetMyCommands("vi", Stop)));
        Assert.Empty(Value(await bot.Client.GetMyCommands(null, Stop)));
        Assert.Equal("Trợ lý tra cứu kế hoạch", Value(await bot.Client.GetMyDescription(null, Stop)).Description);
        Assert.Equal("Tra cứu", Value(await bot.Client.GetMyShortDescription("vi", Stop)).ShortDescription);
    }

    [Fact]
    public async Task A_webhook_is_set_shown_and_taken_away()
    {
        await using var bot = await Start();

        Assert.True(Value(await bot.Client.SetWebhook(new("https://ubnd.example/telegram", "bi-mat_1", ["message"]), Stop)));
        Assert.Equal("https://ubnd.example/telegram", Value(await bot.Client.GetWebhookInfo(Stop)).Url);
        Assert.Equal("bi-mat_1", bot.Fake.Webhook.Secret);

        Assert.True(Value(await bot.Client.DeleteWebhook(dropPending: false, Stop)));
        Assert.Equal("", Value(await bot.Client.GetWebhookInfo(Stop)).Url);
    }

    [Fact]
    public async Task Updates_stay_until_a_higher_offset_confirms_them()
    {
        await using var bot = await Start();
        bot.Fake.UserWrites(5, "một");
        bot.Fake.UserWrites(5, "/phuong hai");

        var first = Value(await bot.Client.GetUpdates(null, ["message"], Stop));
        var again = Value(await bot.Client.GetUpdates(first[0].Id + 1, ["message"], Stop));

        Assert.Equal(["một", "/phuong hai"], first.Select(u => u.Read().Message!.Text));
        Assert.Equal(first[1], Assert.Single(again));
        Assert.Equal("bot_command", Assert.Single(again[0].Read().Message!.Entities!).Type);
        Assert.Equal(first[0].Id, bot.Fake.Confirmed);
    }

    [Fact]
    public async Task A_poll_waits_for_an_update_longer_than_another_call_would()
    {
        await using var bot = await Start();

        var poll = bot.Client.GetUpdates(null, ["message"], Stop);
        await bot.Fake.WhenCalled("getUpdates", 1, Stop);
        bot.Clock.Pass(TimeSpan.FromSeconds(49));
        bot.Fake.UserWrites(5, "cuối cùng");

        Assert.Equal("cuối cùng", Assert.Single(Value(await poll)).Read().Message!.Text);
    }

    [Fact]
    public async Task A_poll_that_brings_nothing_ends_empty()
    {
        await using var bot = await Start();

        var poll = bot.Client.GetUpdates(null, ["message"], Stop);
        // The client's own patience, and the fake's.
        await bot.Clock.Waiting(2);
        bot.Clock.Pass(TimeSpan.FromSeconds(50));

        Assert.Empty(Value(await poll));
    }

    [Fact]
    public async Task A_stop_cuts_a_poll()
    {
        await using var bot = await Start();
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(Stop);

        var poll = bot.Client.GetUpdates(null, ["message"], stopping.Token);
        await bot.Fake.WhenCalled("getUpdates", 1, Stop);
        await stopping.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => poll);
    }

    [Fact]
    public async Task A_stop_waits_for_a_message_that_is_out()
    {
        await using var bot = await Start();
        bot.Fake.Chat(5);
        var release = new TaskCompletionSource();
        bot.Fake.Faults.Next("sendMessage", new FakeFault.SlowBefore(release.Task));
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(Stop);

        var sending = bot.Client.SendMessage(Hello, stopping.Token);
        await bot.Fake.WhenCalled("sendMessage", 1, Stop);
        await stopping.CancelAsync();
        release.SetResult();

        Assert.Equal(1, Value(await sending).MessageId);
    }

    [Fact]
    public async Task After_a_stop_nothing_goes_out()
    {
        await using var bot = await Start();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => bot.Client.SendMessage(Hello, new(canceled: true)));

        Assert.Equal(0, bot.Fake.Calls("sendMessage"));
    }

    [Fact]
    public async Task A_refusal_comes_with_its_code_its_words_and_how_long_to_wait()
    {
        await using var bot = await Start();
        bot.Fake.Faults.Next("getMe", FakeFault.TooMany(17), FakeFault.Unauthorized);

        Assert.Equal(new BotAnswer<User>.Refused(429, "Too Many Requests: retry after 17", TimeSpan.FromSeconds(17)), await bot.Client.GetMe(Stop));
        Assert.Equal(new BotAnswer<User>.Refused(401, "Unauthorized"), await bot.Client.GetMe(Stop));
    }

    [Theory]
    [InlineData(502, "<html>Bad Gateway</html>")]
    [InlineData(200, "")]
    [InlineData(200, "null")]
    [InlineData(200, "[]")]
    [InlineData(200, """{"result":{}}""")]
    [InlineData(200, """{"ok":true""")]
    [InlineData(200, """{"ok":"yes"}""")]
    public async Task What_is_no_answer_of_the_Bot_API_is_told_as_such(int status, string body)
    {
        await using var bot = await Start();
        bot.Fake.Faults.Next("getMe", new FakeFault.Raw(status, body));

        var answer = await bot.Client.GetMe(Stop);

        Assert.Equal(status, Assert.IsType<BotAnswer<User>.Unreadable>(answer).Status);
    }

    [Theory]
    [InlineData("""{"ok":true,"result":null}""")]
    [InlineData("""{"ok":true}""")]
    [InlineData("""{"ok":true,"result":"lạ"}""")]
    [InlineData("""{"ok":true,"result":{"message_id":"lạ"}}""")]
    public async Task All_well_without_a_result_is_still_all_well(string body)
    {
        await using var bot = await Start();
        bot.Fake.Faults.Next("sendMessage", new FakeFault.Raw(200, body));

        Assert.Null(Assert.IsType<BotAnswer<Message>.Ok>(await bot.Client.SendMessage(Hello, Stop)).Value);
    }

    [Fact]
    public async Task An_answer_that_never_ends_is_not_taken_in_whole()
    {
        await using var bot = await Start();
        bot.Fake.Faults.Next("getMe", new FakeFault.Raw(200, new string(' ', 9 * 1024 * 1024)));

        Assert.IsType<BotAnswer<User>.Unreadable>(await bot.Client.GetMe(Stop));
    }

    [Fact]
    public async Task A_message_without_an_answer_in_time_is_lost_and_not_sent_again()
    {
        await using var bot = await Start();
        bot.Fake.Chat(5);
        bot.Fake.Faults.Next("sendMessage", new FakeFault.SlowAfter(Task.Delay(Timeout.Infinite, Stop)));

        var sending = bot.Client.SendMessage(Hello, Stop);
        await bot.Fake.WhenMessages(1, Stop);
        bot.Clock.Pass(TimeSpan.FromSeconds(15));

        Assert.Equal(new BotAnswer<Message>.Lost("no answer within 15 s"), await sending);
        Assert.True(Assert.Single(bot.Fake.Messages).AnswerLost);
    }

    [Fact]
    public async Task A_connection_cut_after_the_message_was_taken_is_lost_and_not_sent_again()
    {
        await using var bot = await Start();
        bot.Fake.Chat(5);
        // On a connection that was used before, the platform's client is most tempted to try again by itself.
        await bot.Client.GetMe(Stop);
        bot.Fake.Faults.Next("sendMessage", new FakeFault.CutAfter(), new FakeFault.CutBefore());

        Assert.IsType<BotAnswer<Message>.Lost>(await bot.Client.SendMessage(Hello, Stop));
        Assert.IsType<BotAnswer<Message>.Lost>(await bot.Client.SendMessage(Hello, Stop));

        Assert.Single(bot.Fake.Messages);
        Assert.Equal(2, bot.Fake.Calls("sendMessage"));
    }

    [Fact]
    public async Task Where_nobody_listens_nothing_went_out()
    {
        using var client = ClientOf($"http://127.0.0.1:{FreePort()}", FakeTelegram.Token, new ManualClock());

        Assert.IsType<BotAnswer<Message>.NotReached>(await client.SendMessage(Hello, Stop));
    }

    private static T Value<T>(BotAnswer<T> answer) => Assert.IsType<BotAnswer<T>.Ok>(answer).Value!;

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
