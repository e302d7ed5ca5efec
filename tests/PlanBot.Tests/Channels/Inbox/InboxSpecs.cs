using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using PlanBot.Channels;
using PlanBot.Channels.Inbox;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Channels.Telegram.Transport;
using PlanBot.Tests.Conversations;
using PlanBot.Tests.Storage;

namespace PlanBot.Tests.Channels.Inbox;

public sealed class InboxSpecs : IAsyncDisposable
{
    private readonly TemporaryDatabase _temporary = new();
    private readonly ManualClock _clock = new();
    private readonly ServiceProvider _metrics = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly ChannelMeter _meter;
    private readonly ScriptedHandler _handler;
    private readonly Lanes _lanes;
    private readonly InboxWriter _inbox;

    public InboxSpecs()
    {
        _handler = new(_temporary.Database);
        _meter = new(_metrics.GetRequiredService<IMeterFactory>());
        _lanes = new(_temporary.Database, _handler, _meter, _clock, NullLogger<Lanes>.Instance);
        _inbox = new(_temporary.Database, _lanes);
    }

    public async ValueTask DisposeAsync()
    {
        await _lanes.StopAsync(CancellationToken.None);
        await _inbox.StopAsync(CancellationToken.None);
        _lanes.Dispose();
        _inbox.Dispose();
        await _metrics.DisposeAsync();
        _temporary.Dispose();
    }

    [Fact]
    public async Task A_second_delivery_of_an_update_is_not_handled_again_even_after_a_restart()
    {
        await Start();
        await Keep(Update(1, "a"));
        await _handler.Next();
        await Keep(Update(1, "a"), Update(2, "a"));
        Assert.Equal(2, (await _handler.Next()).Number);

        using var later = new Lanes(_temporary.Database, _handler, _meter, _clock, NullLogger<Lanes>.Instance);
        using var again = new InboxWriter(_temporary.Database, later);
        await _lanes.StopAsync(CancellationToken.None);
        await later.StartAsync(TestContext.Current.CancellationToken);
        await again.StartAsync(TestContext.Current.CancellationToken);
        await again.Keep([Update(2, "a"), Update(3, "a")], TestContext.Current.CancellationToken);

        Assert.Equal(3, (await _handler.Next()).Number);
        await later.StopAsync(CancellationToken.None);
        Assert.Equal([1L, 2, 3], _handler.Handled);
    }

    [Fact]
    public async Task What_was_kept_and_not_handled_is_taken_up_at_the_next_start_in_its_order()
    {
        await _inbox.StartAsync(TestContext.Current.CancellationToken);
        await Keep(Update(7, "a"), Update(5, "a"), Update(6, "a"));

        await _lanes.StartAsync(TestContext.Current.CancellationToken);

        foreach (var number in new long[] { 5, 6, 7 })
            Assert.Equal(number, (await _handler.Next()).Number);
    }

    [Fact]
    public async Task A_chat_is_handled_in_order_while_another_one_does_not_wait_for_it()
    {
        var slow = new TaskCompletionSource();
        _handler.Does = update => update.Number == 1 ? slow.Task : Task.CompletedTask;
        await Start();
        await Keep(Update(1, "slow"));
        await _handler.Next();

        await Keep(Update(3, "slow"), Update(2, "slow"), Update(4, "quick"));

        Assert.Equal(4, (await _handler.Next()).Number);
        slow.SetResult();
        Assert.Equal(2, (await _handler.Next()).Number);
        Assert.Equal(3, (await _handler.Next()).Number);
    }

    [Fact]
    public async Task Of_a_handled_update_neither_words_nor_chat_are_kept()
    {
        await Start();
        await Keep(Update(1, "a"));
        await _handler.Next();
        await _lanes.StopAsync(CancellationToken.None);

        Assert.Null(_temporary.Database.Read(s => IncomingTable.Find(s, _handler.Bot, 1)));
        Assert.DoesNotContain("words of 1", await FileText(), StringComparison.Ordinal);
        Assert.False(_temporary.Database.Write(s => IncomingTable.Insert(s, Update(1, "a"))));
    }

    [Fact]
    public void Numbers_are_removed_after_some_days_and_what_waits_for_this_bot_never()
    {
        _temporary.Database.Write(session =>
        {
            foreach (var number in new long[] { 1, 2 })
                IncomingTable.Insert(session, Update(number, "a"));
            IncomingTable.Insert(session, Update(3, "a") with { Bot = "test:another" });
            IncomingTable.Insert(session, Update(4, "a") with { Bot = "tester:1" });
            IncomingTable.MarkHandled(session, _handler.Bot, 1, 5);
            IncomingTable.Sweep(session, _handler.Channel, _handler.Bot, before: 1_000);
        });

        Assert.True(_temporary.Database.Write(s => IncomingTable.Insert(s, Update(1, "a"))));
        Assert.False(_temporary.Database.Write(s => IncomingTable.Insert(s, Update(2, "a"))));
        Assert.True(_temporary.Database.Write(s => IncomingTable.Insert(s, Update(3, "a") with { Bot = "test:another" })));
        Assert.False(_temporary.Database.Write(s => IncomingTable.Insert(s, Update(4, "a") with { Bot = "tester:1" }))); // another channel's waits on
    }

    [Fact]
    public async Task A_burst_is_kept_and_handled_without_loss()
    {
        await Start();

        await Task.WhenAll(Enumerable.Range(1, 500).Select(i => Keep(Update(i, $"{i % 20}"))));
        for (var i = 0; i < 500; i++)
            await _handler.Next();
        while (_lanes.Waiting > 0)
            await Task.Yield();
        await _lanes.StopAsync(CancellationToken.None);

        Assert.Equal(Enumerable.Range(1, 500).Select(i => (long)i), _handler.Handled.Order());
    }

    [Fact]
    public async Task A_stop_lets_what_is_in_hand_finish()
    {
        var slow = new TaskCompletionSource();
        _handler.Does = _ => slow.Task;
        await Start();
        await Keep(Update(1, "a"), Update(2, "a"));
        await _handler.Next();

        var stopped = _lanes.StopAsync(CancellationToken.None);
        Assert.False(stopped.IsCompleted);
        slow.SetResult();
        await stopped;

        Assert.Equal([1L], _handler.Handled);
        Assert.Equal(2, Assert.Single(_temporary.Database.Read(s => IncomingTable.Waiting(s, _handler.Bot))).Number);
    }

    [Fact]
    public async Task What_fails_while_the_program_stops_is_told_and_waits_for_the_next_start()
    {
        var slow = new TaskCompletionSource();
        var log = new KeptLog();
        using var logging = new LoggerFactory([log]);
        using var lanes = new Lanes(_temporary.Database, _handler, _meter, _clock, logging.CreateLogger<Lanes>());
        _handler.Does = async _ =>
        {
            await slow.Task;
            throw new InvalidOperationException("words of 1");
        };
        _temporary.Database.Write(s => IncomingTable.Insert(s, Update(1, "a")));
        await lanes.StartAsync(TestContext.Current.CancellationToken);
        await _handler.Next();

        var stopped = lanes.StopAsync(CancellationToken.None);
        slow.SetResult();
        await stopped;

        Assert.Contains("Update 1 could not be handled", log.All, StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(_temporary.Database.Read(s => IncomingTable.Waiting(s, _handler.Bot))).Number);
    }

    [Fact]
    public async Task What_comes_after_the_stop_is_not_taken_and_its_bringer_told_so()
    {
        await Start();
        await _inbox.StopAsync(CancellationToken.None);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Keep(Update(1, "a")));

        Assert.Empty(_temporary.Database.Read(s => IncomingTable.Waiting(s, _handler.Bot)));
    }

    private async Task Start()
    {
        await _inbox.StartAsync(TestContext.Current.CancellationToken);
        await _lanes.StartAsync(TestContext.Current.CancellationToken);
    }

    private Task Keep(params IncomingRecord[] updates) => _inbox.Keep(updates, TestContext.Current.CancellationToken);

    private IncomingRecord Update(long number, string chat) => new(_handler.Bot, number, chat, $"words of {number}", 100);

    private async Task<string> FileText()
    {
        _temporary.Database.Settle();
        return System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(_temporary.Path, TestContext.Current.CancellationToken));
    }
}
