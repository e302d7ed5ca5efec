using PlanBot.Storage;

namespace PlanBot.Tests.Storage;

public sealed class WriterGateSpecs
{
    private static readonly TimeSpan Never = Timeout.InfiniteTimeSpan;
    private readonly WriterGate _gate = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Writers_come_in_one_at_a_time_in_the_order_they_came()
    {
        Assert.True(_gate.Enter(Never));
        var waiting = Enumerable.Range(0, 5).Select(_ => _gate.EnterAsync(Never, Cancellation)).ToList();

        foreach (var next in waiting)
        {
            Assert.DoesNotContain(waiting.SkipWhile(w => w != next), w => w.IsCompleted);
            _gate.Leave();
            Assert.True(await next);
        }

        _gate.Leave();
        Assert.True(_gate.Enter(TimeSpan.Zero));
    }

    [Fact]
    public async Task Who_gives_up_waiting_is_passed_over()
    {
        Assert.True(_gate.Enter(Never));
        Assert.False(_gate.Enter(TimeSpan.Zero));
        Assert.False(await _gate.EnterAsync(TimeSpan.Zero, Cancellation));
        using var cancelled = new CancellationTokenSource();
        var gone = _gate.EnterAsync(Never, cancelled.Token);
        var next = _gate.EnterAsync(Never, Cancellation);
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);

        _gate.Leave();

        Assert.True(await next);
    }

    [Fact]
    public async Task Many_writers_at_once_all_write()
    {
        using var temporary = new TemporaryDatabase();
        using var database = PlanDatabase.Open(temporary.Path);
        var inside = 0;
        int Work(WriteSession session)
        {
            Assert.Equal(1, Interlocked.Increment(ref inside));
            return Interlocked.Decrement(ref inside);
        }

        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => i % 2 == 0
            ? database.WriteAsync(Work, Cancellation)
            : Task.Run(() => database.Write(Work), Cancellation)));

        Assert.Equal(0, inside);
    }

    [Fact]
    public void A_writer_that_fails_lets_the_next_one_in()
    {
        using var temporary = new TemporaryDatabase();

        Assert.Throws<InvalidDataException>(() => temporary.Database.Write(_ => throw new InvalidDataException()));

        Assert.Equal(5, temporary.Database.Write(_ => 5));
    }
}
