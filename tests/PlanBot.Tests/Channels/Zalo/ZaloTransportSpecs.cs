using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using System.Text.Json.Nodes;
using Dapper;
using PlanBot.Channels.Zalo.Api;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;

namespace PlanBot.Tests.Channels.Zalo;

/// <summary>How messages come from Zalo and go to it, when all is well and when it is not.</summary>
public sealed class ZaloTransportSpecs(SeededProduct product)
{
    private const string Insurance = "Năm 2026 tỷ lệ bảo hiểm y tế của Kiến An là bao nhiêu?";

    [Fact]
    public async Task An_empty_poll_is_no_trouble_and_a_fault_of_the_server_passes()
    {
        await using var app = await ZaloApp.Prepare(product);
        app.Fake.Next("getUpdates", new FakeFault.Refuse(408, "Request timeout"), new FakeFault.Refuse(403, "Internal server error"), FakeFault.BadGateway, new FakeFault.CutBefore());
        await app.Run();

        Assert.NotEmpty(await app.Say(Insurance));

        Assert.Empty(app.Log.Of(3811));
    }

    [Fact]
    public async Task A_wrong_token_is_told_once_and_stops_nothing_else()
    {
        await using var app = await ZaloApp.Prepare(product);
        await app.Set("Zalo:Token", "12345689:wrong-secret").Run();

        Assert.Contains("Zalo does not know the token", await app.Log.When(3801).WaitAsync(ZaloApp.Stop), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await app.Health("live"));
        Assert.DoesNotContain("wrong-secret", app.Log.All, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Zalo:Enabled", "false", 3901)]
    [InlineData("Zalo:Token", "", 3902)]
    [InlineData("Zalo:TokenFile", "/khong/co", 3904)]
    public async Task Without_a_token_or_switched_off_there_is_no_bot_one_line_in_the_log_and_a_page(string name, string value, int line)
    {
        await using var app = await ZaloApp.Prepare(product);
        if (name == "Zalo:TokenFile")
            app.Set("Zalo:Token", "");
        await app.Set(name, value).Run();

        Assert.Single(app.Log.Of(line), l => l.StartsWith("Zalo: off", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, await app.Health("ready"));
        Assert.Equal(0, app.Fake.Calls("getMe"));
    }

    [Fact]
    public async Task A_webhook_that_is_set_is_taken_away_before_messages_are_fetched()
    {
        await using var app = await ZaloApp.StartWebhook(product);
        await app.End();
        Assert.NotEqual("", app.Fake.WebhookUrl);

        await app.Set("Zalo:WebhookUrl", "").Set("Web:Url", "http://127.0.0.1:0").Run();

        Assert.NotEmpty(await app.Say(Insurance));
        Assert.Equal("", app.Fake.WebhookUrl);
    }

    [Fact]
    public async Task A_delivery_is_taken_in_either_envelope_kept_before_it_is_confirmed_and_answered_once_however_often_it_comes()
    {
        await using var app = await ZaloApp.StartWebhook(product);
        var (first, second) = (app.Fake.Text("ba", Insurance), app.Fake.Text("tu", Insurance));

        Assert.Equal(200, await app.Fake.Deliver(first));
        Assert.Equal(1, Incoming(app));
        Assert.Equal(200, await app.Fake.Deliver(second, isBare: true));
        Assert.Equal(200, await app.Fake.Deliver(first, isBare: true));
        await app.Settle();
        Assert.Equal(200, await app.Fake.Deliver(first));
        await app.Settle();

        Assert.Equal(2, Incoming(app));
        Assert.Equal(4, app.Fake.Said.Count); // the terms and the answer, to each
        Assert.Equal(0, app.Fake.Calls("getUpdates"));
    }

    [Fact]
    public async Task Whoever_does_not_know_the_secret_is_turned_away_before_anything_is_read()
    {
        await using var app = await ZaloApp.StartWebhook(product);

        foreach (var secret in new[] { "", "wrong-secret-of-nobody", new string('a', 64) })
        {
            Assert.Equal(401, await app.Fake.Deliver(app.Fake.Text("ba", Insurance), secret));
            Assert.Equal(401, await app.Fake.DeliverText("no JSON", secret));
        }

        Assert.Equal(400, await app.Fake.DeliverText("no JSON"));
        Assert.Equal(413, await app.Fake.DeliverText(new string(' ', 1_048_577)));
        Assert.Equal(0, Incoming(app));
    }

    [Fact]
    public async Task What_nobody_knows_or_what_is_said_in_a_group_is_confirmed_counted_and_not_kept()
    {
        await using var app = await ZaloApp.StartWebhook(product);
        var counted = new ConcurrentBag<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, l) =>
            {
                if (instrument.Name == "planbot.updates")
                    l.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => counted.Add(string.Join(',', tags.ToArray().Select(t => t.Value))));
        listener.Start();

        Assert.Equal(200, await app.Fake.Deliver(app.Fake.Event("of_the_future", "ba")));
        Assert.Equal(200, await app.Fake.DeliverText("""{"ok":true}"""));
        Assert.Equal(200, await app.Fake.Deliver(app.Fake.Event("text", "nhom", "GROUP", ("text", Insurance))));
        Assert.Equal(200, await app.Fake.DeliverText("""{"event_name":"message.text.received","message":{"from":{"id":[1]},"chat":7,"date":"x"}}"""));

        Assert.Contains("zalo,unknown", counted);
        Assert.Contains("zalo,group", counted);
        Assert.Equal(0, Incoming(app));
    }

    [Fact]
    public async Task Where_Zalo_wants_silence_without_saying_how_long_each_wait_is_longer_and_the_answer_comes_once()
    {
        await using var app = await ZaloApp.Start(product);
        app.Fake.Next("sendMessage", [.. Enumerable.Repeat(new FakeFault.Refuse(429, "Quota exceeded"), 4)]);
        var before = app.Clock.GetTimestamp();

        var said = await app.Say(Insurance);

        Assert.Equal(2, said.Count);
        Assert.Equal(6, app.Fake.Calls("sendMessage"));
        var waits = app.Log.Of(3011).Select(line => double.Parse(line.Split(' ')[^3], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(4, waits.Count);
        Assert.All(waits.Zip(waits.Skip(1)), w => Assert.True(w.Second > w.First, string.Join(", ", waits)));
        Assert.True(TimeSpan.FromTicks(app.Clock.GetTimestamp() - before) > TimeSpan.FromSeconds(waits.Sum() - 1));
    }

    [Fact]
    public async Task A_message_whose_outcome_is_not_known_is_written_down_and_not_sent_again()
    {
        await using var app = await ZaloApp.Start(product);
        await app.Say("trợ giúp");
        app.Fake.Next("sendMessage", new FakeFault.CutAfter());

        Assert.Single(await app.Say(Insurance));
        app.Clock.Pass(TimeSpan.FromHours(1));
        await app.Settle();

        Assert.Equal((3, 1), app.Database.Read(s => s.Connection.QuerySingle<(long, long)>(
            "SELECT state, unknown FROM outgoing ORDER BY id DESC LIMIT 1", transaction: s.Transaction)));
        Assert.Contains("Phòng Văn hóa - Xã hội", string.Concat(await app.Say("2")), StringComparison.Ordinal); // the person may have read its numbers
    }

    [Fact]
    public async Task Telegram_and_Zalo_are_served_at_once_and_either_can_be_switched_off_alone()
    {
        await using var app = await ZaloApp.Prepare(product);
        await app.WithTelegram().Run();
        Assert.Contains("96%", (await app.Say(Insurance))[^1], StringComparison.Ordinal);
        await AskTelegram(app, 2);

        await app.End();
        await app.Set("Telegram:Enabled", "false").Run();
        Assert.Contains("96%", (await app.Say(Insurance))[^1], StringComparison.Ordinal);
        Assert.Contains("Telegram: off", string.Concat(app.Log.Of(3901)), StringComparison.Ordinal);

        await app.End();
        var (zalo, said) = (app.Fake.Calls("getUpdates"), app.Fake.Said.Count);
        await app.Set("Telegram:Enabled", "true").Set("Zalo:Enabled", "false").Run();
        await AskTelegram(app, 3);
        Assert.Equal((zalo, said), (app.Fake.Calls("getUpdates"), app.Fake.Said.Count));
        Assert.Contains("Zalo: off", string.Concat(app.Log.Of(3901)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zalo_answers_while_Telegram_cannot_be_reached()
    {
        await using var app = await ZaloApp.Prepare(product);
        await app.Set("Telegram:Token", FakeTelegram.Token).Set("Telegram:BaseUrl", "http://127.0.0.1:9").Run();

        Assert.Contains("96%", (await app.Say(Insurance))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_the_program_logs_tells_the_token_or_what_a_person_wrote()
    {
        await using var app = await ZaloApp.Prepare(product);
        app.Fake.Next("getMe", new FakeFault.Refuse(404, $"no bot{PlanBot.Tests.Channels.Zalo.FakeZaloApi.FakeZalo.Token}"));
        app.Fake.Next("sendMessage", new FakeFault.Refuse(404, "Invalid request"), new FakeFault.CutBefore());
        await app.Run();

        await app.Say("Nhà bà Ba có được hỗ trợ không?");

        Assert.DoesNotContain("abc-xyz", app.Log.All, StringComparison.Ordinal);
        Assert.DoesNotContain("bà Ba", app.Log.All, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_same_message_has_the_same_number_in_either_envelope_and_a_later_one_a_higher()
    {
        static string Event(string id, long date) => $$"""{"event_name":"message.text.received","message":{"message_id":"{{id}}","date":{{date}} } }""";
        var first = ReceivedEvent.Of(Event("z", 1_772_000_000_000))!;

        Assert.Equal(first.Number, ReceivedEvent.Of("{\"ok\":true,\"result\":" + Event("z", 1_772_000_000_000) + "}")!.Number);
        Assert.NotEqual(first.Number, ReceivedEvent.Of(Event("y", 1_772_000_000_000))!.Number);
        Assert.True(first.Number < ReceivedEvent.Of(Event("a", 1_772_000_000_001))!.Number);
        Assert.NotEqual(ReceivedEvent.Of(Event("y", 0))!.Number, ReceivedEvent.Of(Event("z", 0))!.Number);
        Assert.All(new[] { first, ReceivedEvent.Of(Event("y", 0))!, ReceivedEvent.Of(Event("y", long.MaxValue))! }, e => Assert.True(e.Number >= 0));
    }

    private static async Task AskTelegram(ZaloApp app, int messages)
    {
        app.Telegram.UserWrites(5, Insurance);
        await app.Settle();
        Assert.Contains("96%", (await app.Telegram.WhenMessages(messages, ZaloApp.Stop))[^1].Text, StringComparison.Ordinal);
    }

    private static long Incoming(ZaloApp app) => app.Database.Read(s => s.Connection.ExecuteScalar<long>("SELECT count(*) FROM incoming", transaction: s.Transaction));
}
