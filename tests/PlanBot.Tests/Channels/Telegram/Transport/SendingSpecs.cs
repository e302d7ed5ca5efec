using PlanBot.Channels.Telegram.Rendering;
using PlanBot.Outbox;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;

namespace PlanBot.Tests.Channels.Telegram.Transport;

/// <summary>What the platform says to a message, from the question to the fake and back into the database.</summary>
public sealed class SendingSpecs
{
    private static CancellationToken Stop => TransportApp.Stop;

    [Fact]
    public async Task Told_to_be_silent_the_whole_bot_is_and_then_says_everything_once()
    {
        await using var app = await TransportApp.Start();
        app.Fake.Faults.Next("sendMessage", FakeFault.TooMany(17));
        app.Fake.UserWrites(5, "một");
        await app.Logged(3011);
        app.Fake.UserWrites(6, "hai");
        await app.Fake.WhenAllConfirmed(Stop);
        await app.Handled();
        Assert.Equal(1, app.Fake.Calls("sendMessage"));

        await app.PassUntil(app.Fake.WhenMessages(2, Stop));

        Assert.Equal(["đáp: hai", "đáp: một"], app.Fake.Messages.Select(m => m.Text).Order(StringComparer.Ordinal));
        Assert.Equal(0, app.Fake.Limits.WhileMuted);
        Assert.All(app.Fake.Messages, m => Assert.True(m.At >= new ManualClock().GetUtcNow().AddSeconds(17), $"{m.At}"));
    }

    [Fact]
    public async Task Faults_of_the_server_and_answers_that_are_none_are_tried_again_until_it_is_said_once()
    {
        await using var app = await TransportApp.Start();
        app.Fake.Faults.Next("sendMessage", FakeFault.ServerError, FakeFault.BadGateway, FakeFault.Conflict, new FakeFault.Raw(503, ""));

        app.Fake.UserWrites(5, "một");
        await app.PassUntil(app.Fake.WhenMessages(1, Stop));
        await app.Settle();

        Assert.Single(app.Fake.Messages);
        Assert.Equal(5, app.Fake.Calls("sendMessage"));
    }

    [Fact]
    public async Task A_message_whose_answer_was_cut_off_comes_once_more_at_most_and_the_log_says_so()
    {
        await using var app = await TransportApp.Start();
        app.Fake.Faults.Next("sendMessage", new FakeFault.CutAfter(), new FakeFault.CutAfter());

        app.Fake.UserWrites(5, "một");
        await app.PassUntil(app.Logged(3001));
        await app.Settle();

        Assert.Equal(["đáp: một", "đáp: một"], app.Fake.Messages.Select(m => m.Text));
        Assert.Single(app.Log.Of(3002));
    }

    [Fact]
    public async Task To_who_blocked_the_bot_nothing_more_is_sent_until_they_write_again()
    {
        await using var app = await TransportApp.Start();
        app.Fake.Faults.ForChat(5, FakeFault.Blocked);
        app.Fake.UserWrites(5, "một");
        await app.Logged(3003);
        await app.Settle();
        Assert.False(Add(app, Bulk(5, "tin chung")));

        app.Fake.Faults.ForChat(5, null);
        app.Fake.UserWrites(5, "hai");
        await app.PassUntil(app.Fake.WhenMessages(1, Stop));

        Assert.Equal("đáp: hai", app.Fake.Messages[0].Text);
        Assert.True(Add(app, Bulk(5, "tin chung")));
        await app.PassUntil(app.Fake.WhenMessages(2, Stop));
    }

    [Fact]
    public async Task With_a_refused_token_messages_are_kept_and_the_next_start_with_the_right_one_sends_them()
    {
        await using var app = await TransportApp.Start();
        app.Fake.Faults.Always("sendMessage", FakeFault.Unauthorized);
        app.Fake.UserWrites(5, "một");
        await app.Logged(3012);
        await app.End();

        app.Fake.Faults.Always("sendMessage", null);
        await app.Run();
        await app.Settle();

        Assert.Equal("đáp: một", Assert.Single(app.Fake.Messages).Text);
    }

    [Fact]
    public async Task A_person_who_asks_is_answered_before_a_thousand_others_are_told_something()
    {
        await using var app = await TransportApp.Start();
        for (var chat = 1_000; chat < 1_200; chat++)
        {
            app.Fake.Chat(chat);
            Add(app, Bulk(chat, "tin chung"));
        }

        await app.PassUntil(app.Fake.WhenMessages(30, Stop));
        app.Fake.UserWrites(5, "một");
        await app.Fake.WhenAllConfirmed(Stop);
        await app.Handled();
        var before = app.Fake.Messages.Count;
        await app.Settle();

        var place = app.Fake.Messages.Index().Single(m => m.Item.Chat == 5).Index;
        Assert.True(place <= before + 40, $"{place} after {before}");
        Assert.Equal(201, app.Fake.Messages.Count);
        Assert.Equal(0, app.Fake.Limits.Violations);
    }

    [Fact]
    public async Task A_message_that_is_slow_on_its_way_is_waited_for_at_a_stop_and_never_sent_twice()
    {
        await using var app = await TransportApp.Start();
        var release = new TaskCompletionSource();
        app.Fake.Faults.Next("sendMessage", new FakeFault.SlowAfter(release.Task));
        app.Fake.UserWrites(5, "một");
        await app.Fake.WhenMessages(1, Stop);

        var ended = app.End();
        Assert.False(ended.IsCompleted);
        release.SetResult();
        await ended;
        await app.Run();
        app.Fake.UserWrites(5, "hai");
        await app.PassUntil(app.Fake.WhenMessages(2, Stop));
        await app.Settle();

        Assert.Equal(["đáp: một", "đáp: hai"], app.Fake.Messages.Select(m => m.Text));
    }

    private static bool Add(TransportApp app, OutgoingMessage message) =>
        app.Get<PlanDatabase>().Write(session => app.Get<OutboxWriter>().Add(session, message));

    private static OutgoingMessage Bulk(long chat, string text) => new(new("telegram", $"{chat}"), new MessageBody(text).ToJson(), OutgoingPriority.Bulk);
}
