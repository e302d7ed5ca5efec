using System.Net;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;

namespace PlanBot.Tests.Channels.Telegram.Transport;

public sealed class PollingSpecs
{
    private static CancellationToken Stop => TransportApp.Stop;

    [Fact]
    public async Task A_question_is_fetched_answered_and_confirmed()
    {
        await using var app = await TransportApp.Start();

        app.Fake.UserWrites(5, "BHYT?");

        Assert.Equal("đáp: BHYT?", (await app.Fake.WhenMessages(1, Stop))[0].Text);
        await app.Fake.WhenAllConfirmed(Stop);
        Assert.Equal(["message", "edited_message", "callback_query", "my_chat_member"], app.Fake.AllowedUpdates);
    }

    [Fact]
    public async Task A_backlog_larger_than_one_request_is_answered_in_each_chats_order()
    {
        await using var app = await TransportApp.Prepare();
        app.Fake.Limits.Enforced = false;
        for (var i = 0; i < 130; i++)
            app.Fake.UserWrites(1 + (i % 65), $"câu {i}");

        await app.Run();
        await app.Fake.WhenAllConfirmed(Stop);
        await app.PassUntil(app.Fake.WhenMessages(130, Stop));

        foreach (var chat in app.Fake.Messages.GroupBy(m => m.Chat))
            Assert.Equal([$"đáp: câu {chat.Key - 1}", $"đáp: câu {chat.Key + 64}"], chat.Select(m => m.Text));
    }

    [Fact]
    public async Task An_update_is_not_confirmed_before_it_is_kept()
    {
        await using var app = await TransportApp.Prepare();
        await app.Run();
        await app.Fake.WhenCalled("getUpdates", 1, Stop);
        using (app.Get<PlanDatabase>().OpenWrite()) // nobody else can write
        {
            app.Fake.UserWrites(5, "BHYT?");
            await app.Fake.WhenCalled("getUpdates", 1, Stop);
            Assert.Equal(1, app.Fake.PendingUpdates);
        }

        await app.Fake.WhenMessages(1, Stop);
        await app.Fake.WhenAllConfirmed(Stop);
    }

    [Fact]
    public async Task An_update_that_was_kept_and_never_confirmed_comes_again_after_a_restart_and_is_answered_once()
    {
        await using var app = await TransportApp.Start();
        app.Fake.Faults.Choose(call => call.Method == "getUpdates" && app.Fake.Calls("getUpdates") > 1 ? FakeFault.ServerError : null);
        var first = app.Fake.UserWrites(5, "một");
        await app.Fake.WhenMessages(1, Stop);
        await app.End();
        Assert.Equal(1, app.Fake.PendingUpdates);

        app.Fake.Faults.Choose(null);
        app.Fake.UserWrites(5, "hai");
        await app.Run();
        await app.Settle();

        Assert.Equal(["đáp: một", "đáp: hai"], app.Fake.Messages.Select(m => m.Text));
        Assert.Equal(2, app.Answers.Asked.Count);
        Assert.True(app.Fake.Confirmed > first.Id);
    }

    [Fact]
    public async Task A_server_that_answers_nothing_at_once_is_not_asked_in_a_frenzy()
    {
        await using var app = await TransportApp.Start(("Telegram:PollSeconds", "0"));
        await app.Fake.WhenCalled("getUpdates", 1, Stop);
        await Settled(app);
        Assert.Equal(1, app.Fake.Calls("getUpdates"));

        app.Clock.Pass(TimeSpan.FromSeconds(1));

        await app.Fake.WhenCalled("getUpdates", 2, Stop);
    }

    [Fact]
    public async Task Faults_of_the_server_are_waited_out()
    {
        await using var app = await TransportApp.Prepare();
        app.Fake.Faults.Next("getUpdates", FakeFault.ServerError, FakeFault.BadGateway, new FakeFault.CutBefore(), FakeFault.TooMany(7), new FakeFault.Raw(200, """{"ok":true,"result":null}"""));
        app.Fake.UserWrites(5, "BHYT?");
        await app.Run();

        await app.PassUntil(app.Fake.WhenMessages(1, Stop));

        Assert.Single(app.Fake.Messages);
        Assert.Equal(HttpStatusCode.OK, await app.Health("ready"));
    }

    [Fact]
    public async Task A_lasting_conflict_is_explained_once()
    {
        await using var app = await TransportApp.Prepare();
        app.Fake.Faults.Always("getUpdates", FakeFault.Conflict);
        await app.Run();

        await app.PassUntil(app.Fake.WhenCalled("getUpdates", 8, Stop));

        Assert.Contains("Another program fetches the updates of the same bot", Assert.Single(app.Log.Of(3111)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await app.Health("live"));
    }

    [Fact]
    public async Task A_webhook_that_stands_in_the_way_is_removed()
    {
        await using var app = await TransportApp.Prepare();
        app.Fake.Webhook.Set(FakeCall.Read("setWebhook", """{"url":"https://bot.example/x"}"""));
        app.Fake.UserWrites(5, "BHYT?");

        await app.Run();

        await app.Fake.WhenMessages(1, Stop);
        Assert.Equal(1, app.Fake.Calls("deleteWebhook"));
    }

    [Fact]
    public async Task A_webhook_set_while_the_bot_runs_is_removed_and_told()
    {
        await using var app = await TransportApp.Start();
        await app.Fake.WhenCalled("getUpdates", 1, Stop);
        app.Fake.Webhook.Set(FakeCall.Read("setWebhook", """{"url":"https://bot.example/x"}"""));
        app.Fake.Webhook.Automatic = false;
        app.Fake.UserWrites(5, "một");
        app.Fake.UserWrites(5, "hai");

        await app.PassUntil(app.Fake.WhenMessages(2, Stop));

        Assert.Contains("A webhook is set while updates are to be fetched", Assert.Single(app.Log.Of(3111)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_token_is_told_once_and_never_shown_while_the_page_lives()
    {
        await using var app = await TransportApp.Prepare();
        var wrong = "7001002003:AAWrongWrongWrongWrongWrongWrongWro";
        app.Set("Telegram:Token", wrong);
        await app.Run();

        await app.PassUntil(app.Fake.WhenRefused(5, Stop));

        Assert.Contains("take the right one from @BotFather", Assert.Single(app.Log.Of(3101)), StringComparison.Ordinal);
        Assert.DoesNotContain(wrong[12..], app.Log.All, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await app.Health("ready"));
        Assert.Equal(HttpStatusCode.OK, (await app.Page.GetAsync(new Uri("/", UriKind.Relative), Stop)).StatusCode);
    }

    [Fact]
    public async Task Telegram_out_of_reach_at_the_start_is_reached_later()
    {
        await using var app = await TransportApp.Prepare();
        app.Fake.Faults.Next("getMe", FakeFault.ServerError, new FakeFault.CutBefore());
        app.Fake.UserWrites(5, "BHYT?");
        await app.Run();
        Assert.Equal(HttpStatusCode.OK, await app.Health("ready"));

        await app.PassUntil(app.Fake.WhenMessages(1, Stop));

        Assert.Equal(3, app.Fake.Calls("getMe"));
    }

    [Fact]
    public async Task What_people_in_a_group_say_to_each_other_is_never_kept()
    {
        await using var app = await TransportApp.Start();
        await app.Fake.WhenCalled("getUpdates", 1, Stop);

        app.Fake.UserWrites(-9, "hai đứa mình nói chuyện", person: 5);
        app.Fake.Push("of_the_future", new System.Text.Json.Nodes.JsonObject());
        await app.Fake.WhenAllConfirmed(Stop);

        Assert.Empty(app.Answers.Asked);
        Assert.Empty(app.Get<PlanDatabase>().Read(s => IncomingTable.Waiting(s, "telegram:7001002003")));
    }

    private static async Task Settled(TransportApp app)
    {
        await app.Fake.WhenCalled("setMyShortDescription", 2, Stop);
        await app.Clock.Waiting();
    }
}
