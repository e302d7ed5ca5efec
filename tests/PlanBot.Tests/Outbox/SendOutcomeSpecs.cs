using PlanBot.Outbox;
using PlanBot.Storage.Tables;
using static PlanBot.Tests.Outbox.Post;

namespace PlanBot.Tests.Outbox;

public sealed class SendOutcomeSpecs : IDisposable
{
    private readonly Post _post = new(("MaxTries", "3"), ("RetrySeconds", "2"), ("RetryCapSeconds", "5"));

    private ScriptedChannel Channel => _post.Channel;

    public void Dispose() => _post.Dispose();

    [Fact]
    public async Task A_message_is_sent_once_and_its_id_is_kept()
    {
        Channel.TakesAll();
        _post.Add(Answer("1", "xin chào"));

        await _post.Step();
        _post.Clock.Pass(TimeSpan.FromDays(1));
        await _post.Step();

        Assert.Equal(["xin chào"], Channel.Bodies);
        Assert.Equal((OutgoingState.Sent, "m1"), (_post.Row("xin chào").State, _post.Row("xin chào").MessageId));
    }

    [Fact]
    public async Task Before_a_message_is_sent_it_is_written_down_that_it_is_being_sent()
    {
        Channel.Script = (_, _) =>
        {
            Assert.Equal(OutgoingState.Sending, _post.Row("a").State);
            return Task.FromResult(Channel.Take());
        };
        _post.Add(Answer("1", "a"));

        await _post.Step();

        Assert.Equal(OutgoingState.Sent, _post.Row("a").State);
    }

    // A wait of minus one millisecond is one without end to a timer, and any longer one a fault.
    [Fact]
    public async Task A_moment_that_comes_while_it_is_looked_at_is_not_waited_for_backwards()
    {
        for (var before = 1; before <= 20; before++)
        {
            using var post = new Post();
            post.Channel.Answers(new SendOutcome.Failed("no connection"));
            post.Add(Answer("1", "a"));
            await post.Step();
            post.Clock.Pass(DateTimeOffset.FromUnixTimeMilliseconds(post.Row("a").NotBefore) - post.Clock.GetUtcNow() - TimeSpan.FromMilliseconds(before));
            post.Clock.LookTakes = TimeSpan.FromMilliseconds(3);

            Assert.True(await post.Sender.Step(CancellationToken.None) >= TimeSpan.Zero, $"{before} ms before");
        }
    }

    [Fact]
    public async Task A_failure_is_tried_again_after_a_pause_that_doubles_and_given_up_after_the_last_try()
    {
        Channel.Script = (_, _) => Task.FromResult<SendOutcome>(new SendOutcome.Failed("no connection"));
        _post.Add(Answer("1", "a"), Answer("1", "b"));

        await _post.Drain();

        var at = Channel.Tried.Where(t => t.Message.Body == "a").Select(t => t.At).ToList();
        Assert.Equal(3, at.Count);
        Assert.InRange(at[1] - at[0], TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2));
        Assert.InRange(at[2] - at[1], TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4));
        Assert.Equal((OutgoingState.GivenUp, "no connection", 3), (_post.Row("a").State, _post.Row("a").Reason, _post.Row("a").Tries));
        Assert.Equal(["a", "a", "a", "b", "b", "b"], Channel.Bodies);
        Assert.Equal(2, _post.Log.Count(3001));
    }

    [Fact]
    public async Task A_message_that_may_have_been_sent_is_tried_once_more_and_it_is_logged()
    {
        Channel.Answers(new SendOutcome.Unknown("timeout"));
        _post.Add(Answer("1", "a"));

        await _post.Drain();

        Assert.Equal(["a", "a"], Channel.Bodies);
        Assert.Equal(OutgoingState.Sent, _post.Row("a").State);
        Assert.Equal(1, _post.Log.Count(3002));
    }

    [Fact]
    public async Task A_message_that_may_have_been_sent_twice_is_given_up()
    {
        Channel.Answers(new SendOutcome.Unknown("timeout"), new SendOutcome.Failed("no connection"), new SendOutcome.Unknown("timeout"));
        _post.Add(Answer("1", "a"));

        await _post.Drain();

        Assert.Equal(3, Channel.Tried.Count);
        Assert.Equal((OutgoingState.GivenUp, 2), (_post.Row("a").State, _post.Row("a").Unknown));
        Assert.Equal((1, 1), (_post.Log.Count(3001), _post.Log.Count(3002)));
    }

    [Fact]
    public async Task A_channel_that_throws_is_one_more_case_of_not_knowing()
    {
        var faults = 1;
        Channel.Script = (_, _) => faults-- > 0 ? throw new FormatException("no JSON") : Task.FromResult(Channel.Take());
        _post.Add(Answer("1", "a"));

        await _post.Drain();

        Assert.Equal(2, Channel.Tried.Count);
        Assert.Equal((1, 1), (_post.Log.Count(3014), _post.Log.Count(3002)));
    }

    [Fact]
    public async Task While_the_platform_wants_silence_the_whole_bot_is_silent_and_no_try_is_counted()
    {
        Channel.Answers(new SendOutcome.Throttled(TimeSpan.FromSeconds(7)));
        _post.Add(Answer("1", "a"), Answer("2", "b"));

        await _post.Step();
        Assert.Equal(["a"], Channel.Bodies);
        _post.Clock.Pass(TimeSpan.FromSeconds(6.9));
        await _post.Step();
        Assert.Equal(["a"], Channel.Bodies);
        _post.Clock.Pass(TimeSpan.FromSeconds(0.1));
        await _post.Drain();

        Assert.Equal(["a", "a", "b"], Channel.Bodies);
        Assert.Equal(0, _post.Row("a").Tries);
    }

    [Fact]
    public async Task Silence_without_a_length_doubles_up_to_five_minutes_until_something_is_taken()
    {
        Channel.Answers([.. Enumerable.Repeat(new SendOutcome.Throttled(null), 11)]);
        _post.Add(Answer("1", "a"));

        await _post.Drain();

        var at = Channel.Tried.Select(t => t.At).ToList();
        Assert.Equal([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300], at.Zip(at.Skip(1), (a, b) => (int)Math.Round((b - a).TotalSeconds)));
        Channel.Answers(new SendOutcome.Throttled(null));
        _post.Add(Answer("2", "b"));
        await _post.Drain();
        Assert.InRange(Channel.Tried[^1].At - Channel.Tried[^2].At, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1.2)); // the chat itself rests for longer than the second
    }

    [Fact]
    public async Task A_chat_that_blocked_the_bot_gets_nothing_more_and_the_others_do()
    {
        Channel.Script = (m, _) => Task.FromResult(m.To.Chat == "1" ? new SendOutcome.Unreachable("bot was blocked by the user") : Channel.Take());
        _post.Add(Answer("1", "a"), Bulk("1", "b"), Answer("2", "c"));

        await _post.Drain();

        Assert.Equal(["a", "c"], Channel.Bodies);
        Assert.Equal((OutgoingState.GivenUp, "bot was blocked by the user"), (_post.Row("b").State, _post.Row("b").Reason));
        Assert.False(_post.Add(Bulk("1", "d")));
    }

    [Fact]
    public async Task A_person_who_writes_again_from_a_blocked_chat_is_answered_and_gets_bulk_messages_again()
    {
        Channel.Answers(new SendOutcome.Unreachable("bot was blocked by the user"));
        _post.Add(Answer("1", "a"));
        await _post.Drain();

        Assert.True(_post.Add(Answer("1", "b")));
        Assert.True(_post.Add(Bulk("1", "c")));
        await _post.Drain();

        Assert.Equal(["a", "b", "c"], Channel.Bodies);
    }

    [Fact]
    public async Task A_group_that_moved_is_followed_by_what_waits_and_by_what_comes()
    {
        Channel.Script = (m, _) => Task.FromResult(m.To.Chat == "-1" ? new SendOutcome.Moved("-100") : Channel.Take());
        _post.Add(Answer("-1", "a"), Answer("-1", "b"));
        await _post.Drain();
        _post.Add(Answer("-1", "c"));
        await _post.Drain();

        Assert.Equal(["-1", "-100", "-100", "-100"], Channel.Tried.Select(t => t.Message.To.Chat));
        Assert.Equal(["a", "a", "b", "c"], Channel.Bodies);
    }

    [Fact]
    public async Task Two_ids_that_each_say_the_chat_moved_to_the_other_end_with_the_last_try()
    {
        Channel.Script = (m, _) => Task.FromResult<SendOutcome>(new SendOutcome.Moved(m.To.Chat == "-1" ? "-2" : "-1"));
        _post.Add(Answer("-1", "a"));

        await _post.Drain();

        Assert.Equal(3, Channel.Tried.Count);
        Assert.Equal(OutgoingState.GivenUp, _post.Row("a").State);
        Assert.True(_post.Add(Answer("-1", "b")));
    }

    [Fact]
    public async Task A_message_the_platform_will_never_take_is_given_up_and_the_next_one_goes()
    {
        Channel.Answers(new SendOutcome.Rejected("message is too long"));
        _post.Add(Answer("1", "a"), Answer("1", "b"));

        await _post.Drain();

        Assert.Equal(["a", "b"], Channel.Bodies);
        Assert.Equal((OutgoingState.GivenUp, OutgoingState.Sent), (_post.Row("a").State, _post.Row("b").State));
        Assert.Equal(1, _post.Log.Count(3001));
    }

    [Fact]
    public async Task A_refused_bot_keeps_its_messages_asks_now_and_then_with_one_and_says_so_once()
    {
        var refused = true;
        Channel.Script = (_, _) => Task.FromResult(refused ? new SendOutcome.ChannelRefused("Unauthorized") : Channel.Take());
        _post.Add(Answer("1", "a"), Answer("2", "b"));
        for (var i = 0; i < 4; i++)
            _post.Clock.Pass(await _post.Step());

        Assert.Equal(["a", "a", "a", "a"], Channel.Bodies);
        Assert.Equal(TimeSpan.FromMinutes(15), Channel.Tried[3].At - Channel.Tried[0].At);
        Assert.Equal(1, _post.Log.Count(3012));

        refused = false;
        await _post.Drain();
        Assert.Equal(["a", "b"], Channel.Bodies.Skip(4));
        Assert.Equal(0, _post.Row("a").Tries);
        Assert.Equal(1, _post.Log.Count(3013));
    }
}
