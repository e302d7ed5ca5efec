using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using PlanBot.Channels.BotApi;
using PlanBot.Channels.Telegram.Api;
using PlanBot.Channels.Telegram.Api.Wire;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;
using static PlanBot.Tests.Channels.Telegram.TestBot;

namespace PlanBot.Tests.Channels.Telegram;

public sealed class FakeTelegramSpecs
{
    [Fact]
    public async Task The_thirty_first_message_in_a_second_silences_the_bot_until_it_has_waited()
    {
        await using var bot = await Start();
        for (var chat = 1; chat <= 33; chat++)
            Assert.IsType<BotAnswer<Message>.Ok>(await Send(bot, chat));

        Assert.Equal(TimeSpan.FromSeconds(1), Refused(await Send(bot, 34)).RetryAfter);
        Refused(await Send(bot, 35));
        Assert.Equal((1, 1), (bot.Fake.Limits.Violations, bot.Fake.Limits.WhileMuted));

        bot.Clock.Pass(TimeSpan.FromSeconds(1));
        Assert.IsType<BotAnswer<Message>.Ok>(await Send(bot, 34));
    }

    [Fact]
    public async Task One_chat_takes_a_short_burst_and_then_one_message_a_second()
    {
        await using var bot = await Start();
        for (var i = 0; i < 3; i++)
            await Send(bot, 5);
        Refused(await Send(bot, 5));
        bot.Clock.Pass(TimeSpan.FromSeconds(1));

        Assert.IsType<BotAnswer<Message>.Ok>(await Send(bot, 5));
        Refused(await Send(bot, 5));
    }

    [Fact]
    public async Task A_group_takes_twenty_messages_a_minute()
    {
        await using var bot = await Start();
        for (var i = 0; i < 20; i++)
        {
            Assert.IsType<BotAnswer<Message>.Ok>(await Send(bot, -5));
            bot.Clock.Pass(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(TimeSpan.FromSeconds(40), Refused(await Send(bot, -5)).RetryAfter);
        bot.Clock.Pass(TimeSpan.FromSeconds(40));
        Assert.IsType<BotAnswer<Message>.Ok>(await Send(bot, -5));
    }

    [Fact]
    public async Task Of_two_pollers_the_older_is_thrown_out()
    {
        await using var bot = await Start();

        var older = bot.Client.GetUpdates(null, ["message"], Stop);
        await bot.Fake.WhenCalled("getUpdates", 1, Stop);
        var newer = bot.Client.GetUpdates(null, ["message"], Stop);
        var told = await Task.WhenAny(older, newer);
        bot.Fake.UserWrites(5, "xin chào");

        Assert.Equal(409, Assert.IsType<BotAnswer<IReadOnlyList<ReceivedUpdate>>.Refused>(await told).Code);
        Assert.Single(Assert.IsType<BotAnswer<IReadOnlyList<ReceivedUpdate>>.Ok>(await (told == older ? newer : older)).Value!);
        Assert.Equal(1, bot.Fake.Conflicts);
    }

    [Fact]
    public async Task Nobody_polls_while_a_webhook_is_set()
    {
        await using var bot = await Start();
        await bot.Client.SetWebhook(new("https://ubnd.example/", "s", []), Stop);

        var answer = await bot.Client.GetUpdates(null, ["message"], Stop);

        Assert.StartsWith("Conflict: can't use getUpdates", Assert.IsType<BotAnswer<IReadOnlyList<ReceivedUpdate>>.Refused>(answer).Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_kinds_that_were_asked_for_are_queued()
    {
        await using var bot = await Start();
        bot.Fake.Chat(5);
        bot.Fake.Push("of_the_future", 1);
        await bot.Client.GetUpdates(null, ["callback_query"], Stop);

        Assert.Equal(0, bot.Fake.UserWrites(5, "không ai hỏi").Id);
        Assert.Equal(["callback_query"], bot.Fake.AllowedUpdates);
    }

    [Fact]
    public async Task The_webhook_gets_each_update_with_the_secret_until_it_takes_it()
    {
        await using var bot = await Start();
        var statuses = new Queue<int>([500, 200]);
        var taken = new List<(string?, string)>();
        await using var catcher = await Catch(statuses, taken);
        await bot.Client.SetWebhook(new(catcher.Urls.Single(), "bi-mat", ["message"]), Stop);
        bot.Fake.Webhook.RetryDelay = TimeSpan.Zero;
        var update = bot.Fake.UserWrites(5, "xin chào");

        await bot.Fake.WhenAllConfirmed(Stop);

        Assert.Equal([("bi-mat", update.Json), ("bi-mat", update.Json)], taken);
        Assert.Equal((1, update.Id), (bot.Fake.Webhook.Failures, bot.Fake.Confirmed));
    }

    [Fact]
    public async Task A_test_delivers_by_itself_twice_and_out_of_order()
    {
        await using var bot = await Start();
        var taken = new List<(string?, string)>();
        await using var catcher = await Catch(new([200, 200, 200]), taken);
        bot.Fake.Webhook.Automatic = false;
        await bot.Client.SetWebhook(new(catcher.Urls.Single(), "bi-mat", ["message"]), Stop);
        var (first, second) = (bot.Fake.UserWrites(5, "một"), bot.Fake.UserWrites(5, "hai"));

        await bot.Fake.Webhook.Deliver(second.Json);
        await bot.Fake.Webhook.Deliver(first.Json, "sai");
        await bot.Fake.Webhook.Deliver(first.Json, "");
        await bot.Fake.WhenAllConfirmed(Stop);

        Assert.Equal([("bi-mat", second.Json), ("sai", first.Json), (null, first.Json)], taken);
    }

    [Theory]
    [InlineData("sendMessage", """{"chat_id":5,"text":"a","parse_mod":"HTML"}""", "the fake knows no parameter parse_mod")]
    [InlineData("sendMessage", """{"chat_id":"5","text":"a"}""", "chat_id must be")]
    [InlineData("sendMessage", """{"chat_id":5,"text":"a","parse_mode":"HTML","reply_markup":{"inline_keyboard":[[{"text":"","callback_data":"k"}]]}}""", "non-empty")]
    [InlineData("sendMessage", """{"chat_id":5,"text":"a","reply_parameters":{"message_id":9}}""", "message to be replied not found")]
    [InlineData("answerCallbackQuery", """{"callback_query_id":"1"}""", "query is too old")]
    [InlineData("setMyCommands", """{"commands":[{"command":"Phường","description":"x"}]}""", "BOT_COMMAND_INVALID")]
    [InlineData("setMyCommands", """{"commands":[],"language_code":"vie"}""", "invalid language_code")]
    [InlineData("setWebhook", """{"url":"http://ubnd.example/"}""", "HTTPS")]
    [InlineData("setWebhook", """{"url":"https://ubnd.example/","secret_token":"có dấu"}""", "secret token")]
    [InlineData("sendVoice", "{}", "method not found")]
    public async Task A_slip_of_the_bot_shows(string method, string body, string refusal)
    {
        await using var bot = await Start();
        bot.Fake.Chat(5);
        using var http = new HttpClient();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        using var response = await http.PostAsync(new Uri($"{bot.Fake.Url}/bot{FakeTelegram.Token}/{method}"), content, Stop);

        Assert.Contains(refusal, System.Text.RegularExpressions.Regex.Unescape(await response.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_press_has_to_be_answered()
    {
        await using var bot = await Start();
        bot.Fake.Chat(5);
        await bot.Client.SendMessage(new(5, null, "Chọn", "HTML", new(true), null, new([[new("Kiến An", "w1")]])), Stop);
        var press = ReceivedUpdate.Of(bot.Fake.UserPresses(bot.Fake.Messages[0], "Kiến An").Json)!.Read().CallbackQuery!;

        Assert.Equal(("w1", press.Id), (press.Data, Assert.Single(bot.Fake.UnansweredPresses)));
        await bot.Client.AnswerCallbackQuery(press.Id!, "Đã chọn", Stop);

        Assert.Empty(bot.Fake.UnansweredPresses);
        Assert.Equal("Đã chọn", Assert.Single(await bot.Fake.When<FakeEvent.CallbackAnswered>(1, Stop)).Text);
    }

    private static async Task<WebApplication> Catch(Queue<int> statuses, List<(string?, string)> taken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(async http =>
        {
            using var reader = new StreamReader(http.Request.Body);
            taken.Add((http.Request.Headers["X-Telegram-Bot-Api-Secret-Token"], await reader.ReadToEndAsync()));
            http.Response.StatusCode = statuses.Dequeue();
        });
        await app.StartAsync(Stop);
        return app;
    }

    private static async Task<BotAnswer<Message>> Send(TestBot bot, long chat)
    {
        bot.Fake.Chat(chat);
        return await bot.Client.SendMessage(new(chat, null, "x", "HTML", new(true), null, null), Stop);
    }

    private static BotAnswer<Message>.Refused Refused(BotAnswer<Message> answer) => Assert.IsType<BotAnswer<Message>.Refused>(answer);
}
