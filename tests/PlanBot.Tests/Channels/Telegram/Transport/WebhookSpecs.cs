using System.Net;
using Dapper;
using PlanBot.Storage;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;

namespace PlanBot.Tests.Channels.Telegram.Transport;

public sealed class WebhookSpecs
{
    private static CancellationToken Stop => TransportApp.Stop;

    [Fact]
    public async Task A_question_is_delivered_and_answered()
    {
        await using var app = await TransportApp.PrepareWebhook();
        await app.Run();
        await app.Fake.WhenCalled("setWebhook", 1, Stop);

        app.Fake.UserWrites(5, "BHYT?");

        Assert.Equal("đáp: BHYT?", (await app.Fake.WhenMessages(1, Stop))[0].Text);
        await app.Fake.WhenAllConfirmed(Stop);
        Assert.Equal(0, app.Fake.Calls("getUpdates"));
    }

    [Fact]
    public async Task The_webhook_is_set_where_it_differs_and_left_where_it_does_not()
    {
        await using var app = await TransportApp.PrepareWebhook();
        await app.Run();
        await app.Fake.WhenCalled("setMyShortDescription", 2, Stop);
        await app.End();

        await app.Run();
        await app.Fake.WhenCalled("getMyShortDescription", 4, Stop);

        Assert.Equal(1, app.Fake.Calls("setWebhook"));
    }

    [Fact]
    public async Task Whoever_does_not_know_the_secret_is_turned_away_unread()
    {
        await using var app = await Ready();
        var secret = app.Fake.Webhook.Secret!;
        foreach (var wrong in new[] { "", "x", secret[..^1], secret[..^1] + "!", secret + "0" })
            foreach (var body in new[] { app.Fake.UserWrites(5, "BHYT?").Json, "no JSON", new string('x', 900_000) })
                Assert.Contains(await app.Fake.Webhook.Deliver(body, wrong), new[] { 401, 0 });

        Assert.Equal(HttpStatusCode.OK, await app.Health("ready"));
        Assert.Empty(app.Answers.Asked);
    }

    [Fact]
    public async Task A_body_that_is_too_long_or_no_update_is_refused()
    {
        await using var app = await Ready();

        Assert.Equal(413, await app.Fake.Webhook.Deliver(new string(' ', 600_000)));
        foreach (var body in new[] { "", "no JSON", "[]", "{}", """{"update_id":"x"}""", """{"update_id":1""" })
            Assert.Equal(400, await app.Fake.Webhook.Deliver(body));
        Assert.DoesNotContain(app.Fake.Webhook.Secret!, app.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_update_that_is_delivered_again_even_after_a_restart_is_answered_once()
    {
        await using var app = await Ready();
        var first = app.Fake.UserWrites(5, "một").Json;
        Assert.All(await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => app.Fake.Webhook.Deliver(first))), status => Assert.Equal(200, status));
        await app.Fake.WhenMessages(1, Stop);
        await app.End();

        await app.Run();
        Assert.Equal(200, await app.Fake.Webhook.Deliver(first));
        Assert.Equal(200, await app.Fake.Webhook.Deliver(app.Fake.UserWrites(6, "hai").Json));
        await app.Fake.WhenMessages(2, Stop);

        Assert.Equal(["đáp: một", "đáp: hai"], app.Fake.Messages.Select(m => m.Text));
        Assert.Equal(2, app.Answers.Asked.Count);
    }

    [Fact]
    public async Task Deliveries_out_of_order_are_answered_in_the_order_they_were_written()
    {
        await using var app = await Ready();
        using var begun = new ManualResetEventSlim();
        using var release = new ManualResetEventSlim();
        app.Answers.Does = happened =>
        {
            begun.Set();
            release.Wait(Stop);
            return ScriptedAnswers.Say($"đáp: {ScriptedAnswers.TextOf(happened)}");
        };
        var updates = new[] { "một", "hai", "ba", "bốn" }.Select(t => app.Fake.UserWrites(5, t).Json).ToList();

        await app.Fake.Webhook.Deliver(updates[0]);
        begun.Wait(Stop);
        foreach (var late in new[] { 3, 1, 2 })
            await app.Fake.Webhook.Deliver(updates[late]);
        release.Set();

        await app.PassUntil(app.Fake.WhenMessages(4, Stop));
        Assert.Equal(["đáp: một", "đáp: hai", "đáp: ba", "đáp: bốn"], app.Fake.Messages.Select(m => m.Text));
    }

    [Fact]
    public async Task An_update_that_cannot_be_stored_is_not_taken_and_is_answered_when_it_comes_again()
    {
        await using var app = await Ready();
        var database = app.Get<PlanDatabase>();
        database.Write(s => s.Connection.Execute("ALTER TABLE incoming RENAME TO elsewhere", transaction: s.Transaction));
        var update = app.Fake.UserWrites(5, "BHYT?").Json;

        Assert.Equal(503, await app.Fake.Webhook.Deliver(update));
        Assert.StartsWith("Telegram: ", Assert.Single(app.Log.Of(3911)), StringComparison.Ordinal);
        database.Write(s => s.Connection.Execute("ALTER TABLE elsewhere RENAME TO incoming", transaction: s.Transaction));
        Assert.Equal(200, await app.Fake.Webhook.Deliver(update));

        Assert.Equal("đáp: BHYT?", (await app.Fake.WhenMessages(1, Stop))[0].Text);
    }

    [Fact]
    public async Task An_update_of_a_kind_nobody_knows_is_taken_and_left()
    {
        await using var app = await Ready();

        Assert.Equal(200, await app.Fake.Webhook.Deliver("""{"update_id":9,"of_the_future":{"x":[null]}}"""));

        Assert.Empty(app.Answers.Asked);
    }

    // The test delivers by itself.
    private static async Task<TransportApp> Ready()
    {
        var app = await TransportApp.PrepareWebhook();
        app.Fake.Webhook.Automatic = false;
        await app.Run();
        await app.Fake.WhenCalled("getMyCommands", 1, Stop);
        return app;
    }
}
