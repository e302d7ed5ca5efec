using System.Diagnostics.Metrics;
using System.Net;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using PlanBot.Channels;
using PlanBot.Channels.BotApi;
using PlanBot.Channels.Telegram;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;

namespace PlanBot.Tests.Channels.Telegram.Transport;

public sealed class BotStateSpecs
{
    private static CancellationToken Stop => TransportApp.Stop;

    [Fact]
    public async Task Commands_and_descriptions_are_shown_in_default_and_Vietnamese_and_set_once()
    {
        await using var app = await TransportApp.Start();
        await app.Fake.WhenCalled("setMyShortDescription", 2, Stop);
        await app.End();

        await app.Run();
        await app.Fake.WhenCalled("getMyShortDescription", 4, Stop);

        foreach (var language in new[] { "", "vi" })
        {
            Assert.Contains(app.Fake.Profile.Commands(language), c => c.StartsWith("phuong — ", StringComparison.Ordinal));
            Assert.Contains("trả lời tự động", app.Fake.Profile.Description(language), StringComparison.Ordinal);
            Assert.NotEmpty(app.Fake.Profile.ShortDescription(language));
        }

        foreach (var method in new[] { "setMyCommands", "setMyDescription", "setMyShortDescription" })
            Assert.Equal(2, app.Fake.Calls(method));
    }

    [Fact]
    public async Task What_somebody_else_set_is_set_back_and_nothing_else_is_touched()
    {
        await using var app = await TransportApp.Start();
        await app.Fake.WhenCalled("setMyShortDescription", 2, Stop);
        await app.End();
        app.Fake.Profile.SetCommands(FakeCall.Read("setMyCommands", """{"commands":[{"command":"la","description":"Lạ"}],"language_code":"vi"}"""));

        await app.Run();
        await app.Fake.WhenCalled("getMyShortDescription", 4, Stop);

        Assert.Equal(app.Fake.Profile.Commands(), app.Fake.Profile.Commands("vi"));
        Assert.Equal((3, 2), (app.Fake.Calls("setMyCommands"), app.Fake.Calls("setMyDescription")));
    }

    [Theory]
    [InlineData("Telegram:Enabled", "false", 3901)]
    [InlineData("Telegram:Token", "", 3902)]
    [InlineData("Telegram:TokenFile", "/khong/co", 3904)]
    public async Task Without_a_token_or_switched_off_there_is_no_bot_one_line_in_the_log_and_a_page(string name, string value, int line)
    {
        await using var app = await TransportApp.Prepare();
        if (name == "Telegram:TokenFile")
            app.Set("Telegram:Token", "");
        app.Set(name, value);
        await app.Run();

        Assert.Single(app.Log.Of(line), l => l.StartsWith("Telegram: off", StringComparison.Ordinal));
        Assert.Null(app.Services.GetService<BotToken>());
        Assert.Equal(HttpStatusCode.OK, await app.Health("ready"));
        Assert.Equal(HttpStatusCode.OK, (await app.Page.GetAsync(new Uri("/", UriKind.Relative), Stop)).StatusCode);
    }

    [Fact]
    public async Task Health_never_asks_Telegram()
    {
        await using var app = await TransportApp.Prepare();
        app.Fake.Faults.Always("getMe", new FakeFault.SlowBefore(Task.Delay(Timeout.Infinite, Stop)));
        await app.Run();
        await app.Fake.WhenCalled("getMe", 1, Stop);

        Assert.Equal(HttpStatusCode.OK, await app.Health("live"));
        Assert.Equal(HttpStatusCode.OK, await app.Health("ready"));
        Assert.Equal(1, app.Fake.Calls("getMe"));
    }

    [Fact]
    public async Task A_database_that_cannot_be_read_is_alive_and_not_ready()
    {
        await using var app = await TransportApp.Prepare();
        app.Set("Telegram:Enabled", "false");
        await app.Run();

        app.Get<PlanBot.Storage.PlanDatabase>().Write(s => s.Connection.Execute("DROP TABLE plan_revision", transaction: s.Transaction));

        Assert.Equal(HttpStatusCode.OK, await app.Health("live"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await app.Health("ready"));
    }

    [Fact]
    public async Task What_comes_in_is_counted_by_kind_with_how_long_an_answer_took()
    {
        await using var app = await TransportApp.Prepare();
        var counted = new System.Collections.Concurrent.ConcurrentBag<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, heard) => heard.EnableMeasurementEvents(instrument);
        listener.SetMeasurementEventCallback<long>((i, _, tags, _) => counted.Add($"{i.Name} {Tags(tags)}"));
        listener.SetMeasurementEventCallback<double>((i, _, tags, _) => counted.Add($"{i.Name} {Tags(tags)}"));
        await app.Run();
        listener.Start();

        app.Fake.UserWrites(5, "BHYT?");
        app.Fake.Push("of_the_future", new System.Text.Json.Nodes.JsonObject());
        await app.Settle();

        foreach (var line in new[] { "planbot.updates channel=telegram,kind=message", "planbot.updates channel=telegram,kind=unknown", "planbot.update.latency channel=telegram" })
            Assert.Contains(line, counted);
        Assert.Equal("PlanBot", ChannelMeter.Name);
    }

    private static string Tags(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var all = new List<string>();
        foreach (var tag in tags)
            all.Add($"{tag.Key}={tag.Value}");
        return string.Join(',', all);
    }
}
