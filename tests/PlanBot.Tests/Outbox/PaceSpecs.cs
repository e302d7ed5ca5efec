using PlanBot.Outbox.Pace;
using static PlanBot.Tests.Outbox.Post;

namespace PlanBot.Tests.Outbox;

public sealed class PaceSpecs : IDisposable
{
    private readonly Post _post = new(("InFlight", "1000"));

    private ScriptedChannel Channel => _post.Channel;

    public void Dispose() => _post.Dispose();

    [Fact]
    public async Task Ten_thousand_messages_go_out_at_the_platforms_limit_never_over_it_and_answers_go_ahead_of_them()
    {
        Channel.TakesAll();
        _post.Add(Enumerable.Range(0, 10_000).Select(i => Bulk($"{i}", $"bulk {i}")));
        var asked = new List<int>();
        while (_post.Database.Read(OutgoingRows.Open) > 0)
        {
            if (Channel.Tries >= (asked.Count + 1) * 300)
            {
                asked.Add(Channel.Tries);
                _post.Add(Answer($"person {asked.Count}", "answer"));
            }

            _post.Clock.Pass(await _post.Step());
        }

        var tried = Channel.Tried;
        var at = tried.Select(t => t.At).ToList();
        Assert.Equal(10_000 + asked.Count, at.Count);
        Assert.InRange((at.Count - 1) / (at[^1] - at[0]).TotalSeconds, 30 * 0.95, 30);
        Assert.True(Busiest(at, TimeSpan.FromSeconds(1)) <= 30);
        Assert.All(asked, i => Assert.Equal("answer", tried[i].Message.Body));
        Assert.True(asked.Count > 30);
    }

    [Fact]
    public async Task One_chat_gets_at_most_one_message_in_any_second_and_the_others_do_not_wait_for_it()
    {
        Channel.TakesAll();
        _post.Add([.. Enumerable.Range(0, 5).Select(i => Answer("1", $"{i}")), Answer("2", "other")]);

        await _post.Drain();

        var first = Channel.Tried.Where(t => t.Message.To.Chat == "1").Select(t => t.At).ToList();
        Assert.Equal(1, Busiest(first, TimeSpan.FromSeconds(1)));
        Assert.InRange(first[^1] - first[0], TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(4.6));
        Assert.Equal("other", Channel.Bodies[1]);
    }

    [Fact]
    public async Task A_group_gets_at_most_twenty_messages_in_any_minute()
    {
        Channel.TakesAll();
        _post.Add(Enumerable.Range(0, 80).Select(i => Answer("-1", $"{i}")));

        await _post.Drain();

        var at = Channel.Tried.Select(t => t.At).ToList();
        Assert.Equal(20, Busiest(at, TimeSpan.FromMinutes(1)));
        Assert.InRange((at[^1] - at[0]).TotalMinutes, 4, 5);
    }

    [Fact]
    public async Task Chats_that_have_been_silent_are_not_remembered()
    {
        Channel.TakesAll();
        _post.Add(Enumerable.Range(0, 300).Select(i => Bulk($"{i}", $"{i}")));
        var most = 0;
        while (_post.Database.Read(OutgoingRows.Open) > 0)
        {
            _post.Clock.Pass(await _post.Step());
            most = Math.Max(most, _post.Sender.Remembered);
        }

        Assert.InRange(most, 1, 40);
        _post.Clock.Pass(TimeSpan.FromSeconds(5));
        await _post.Step();
        Assert.Equal(0, _post.Sender.Remembered);
    }

    [Fact]
    public void A_bucket_gives_its_burst_and_then_a_token_an_interval()
    {
        var clock = new ManualClock();
        using var bucket = new ClockedTokenBucket(2.5, TimeSpan.FromSeconds(1), clock);
        bool Take() => bucket.AttemptAcquire().IsAcquired;

        Assert.Equal([true, true, false], [Take(), Take(), Take()]);
        Assert.Equal(TimeSpan.FromSeconds(0.5), bucket.Wait);
        Assert.Null(bucket.IdleDuration);
        clock.Pass(TimeSpan.FromSeconds(0.5));
        Assert.Equal([true, false], [Take(), Take()]);
        clock.Pass(TimeSpan.FromSeconds(100));
        Assert.Equal(2, bucket.GetStatistics()!.CurrentAvailablePermits);
        Assert.Equal(TimeSpan.FromSeconds(97.5), bucket.IdleDuration);
    }

    [Fact]
    public async Task A_bucket_that_is_empty_says_when_to_come_again()
    {
        using var bucket = new ClockedTokenBucket(1, TimeSpan.FromSeconds(3), new ManualClock());
        bucket.AttemptAcquire();

        using var lease = await bucket.AcquireAsync(1, TestContext.Current.CancellationToken);

        Assert.False(lease.IsAcquired);
        Assert.True(lease.TryGetMetadata(System.Threading.RateLimiting.MetadataName.RetryAfter, out var wait));
        Assert.Equal(TimeSpan.FromSeconds(3), wait);
    }

    /// <summary>The most moments in any window, its ends included.</summary>
    private static int Busiest(List<DateTimeOffset> at, TimeSpan window)
    {
        var (most, first) = (0, 0);
        for (var last = 0; last < at.Count; last++)
        {
            while (at[last] - at[first] > window)
                first++;
            most = Math.Max(most, last - first + 1);
        }

        return most;
    }
}
