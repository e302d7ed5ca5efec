using System.Diagnostics.Metrics;
using PlanBot.Outbox;
using PlanBot.Outbox.Sending;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using static PlanBot.Tests.Outbox.Post;

namespace PlanBot.Tests.Outbox;

public sealed class OutboxSenderSpecs : IDisposable
{
    private readonly Post _post = new(("RetentionDays", "90"));
    private readonly TaskCompletionSource _tried = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ScriptedChannel Channel => _post.Channel;

    public void Dispose() => _post.Dispose();

    [Fact]
    public async Task A_message_is_sent_as_soon_as_it_is_written()
    {
        Holds(new SendOutcome.Sent("m1"));
        await _post.Service.StartAsync(Cancellation);
        await _post.Clock.Waiting(timers: 3); // nothing to do: it looks again in some seconds, upkeep too

        _post.Add(Answer("1", "a"));

        await _tried.Task.WaitAsync(Cancellation);
        await _post.Service.StopAsync(Cancellation);
        Assert.Equal(OutgoingState.Sent, _post.Row("a").State);
    }

    [Fact]
    public async Task What_another_process_writes_is_found_without_being_woken()
    {
        Holds(new SendOutcome.Sent("m1"));
        await _post.Service.StartAsync(Cancellation);
        await _post.Clock.Waiting(timers: 3);
        using var file = _post.OpenAgain();
        using var other = new Post(file, _post.Clock, Channel, _post.Log, []);
        other.Add(Answer("1", "a"));

        _post.Clock.Pass(TimeSpan.FromSeconds(5));

        await _tried.Task.WaitAsync(Cancellation);
        await _post.Service.StopAsync(Cancellation);
        Assert.Equal(OutgoingState.Sent, _post.Row("a").State);
    }

    [Fact]
    public async Task A_stop_lets_what_is_in_hand_finish_and_takes_nothing_new()
    {
        var end = Holds();
        _post.Add(Answer("1", "a"), Answer("1", "b"));
        await _post.Service.StartAsync(Cancellation);
        await _tried.Task.WaitAsync(Cancellation);

        var stopped = _post.Service.StopAsync(Cancellation);
        Assert.False(stopped.IsCompleted);
        end.SetResult(new SendOutcome.Sent("m1"));
        await stopped;

        Assert.Equal((OutgoingState.Sent, OutgoingState.Waiting), (_post.Row("a").State, _post.Row("b").State));
        Assert.Equal(["a"], Channel.Bodies);
    }

    [Fact]
    public async Task A_try_that_had_not_gone_out_when_the_program_stopped_waits_for_the_next_start()
    {
        Channel.Script = async (_, stopping) =>
        {
            _tried.TrySetResult();
            await Task.Delay(Timeout.Infinite, stopping);
            return Channel.Take();
        };
        _post.Add(Answer("1", "a"));
        await _post.Service.StartAsync(Cancellation);
        await _tried.Task.WaitAsync(Cancellation);

        await _post.Service.StopAsync(Cancellation);

        Assert.Equal((OutgoingState.Waiting, 0, 0), (_post.Row("a").State, _post.Row("a").Tries, _post.Row("a").Unknown));
    }

    [Fact]
    public async Task A_channel_that_fails_outside_of_sending_is_logged_and_goes_on()
    {
        Holds(new SendOutcome.Sent("m1"));
        Channel.GroupFaults = 1;
        _post.Add(Answer("1", "a"));
        await _post.Service.StartAsync(Cancellation);
        await _post.Clock.Waiting(3);

        _post.Clock.Pass(TimeSpan.FromMinutes(1));

        await _tried.Task.WaitAsync(Cancellation);
        await _post.Service.StopAsync(Cancellation);
        Assert.Equal(1, _post.Log.Count(3022));
        Assert.Equal(OutgoingState.Sent, _post.Row("a").State);
    }

    [Fact]
    public async Task What_a_killed_process_had_in_hand_is_tried_once_more_at_the_next_start_and_logged()
    {
        await Abandon("a");
        Holds(new SendOutcome.Sent("m1"));

        await _post.Service.StartAsync(Cancellation);

        await _tried.Task.WaitAsync(Cancellation);
        await _post.Service.StopAsync(Cancellation);
        Assert.Equal(["a", "a"], Channel.Bodies);
        Assert.Equal((OutgoingState.Sent, 1), (_post.Row("a").State, _post.Row("a").Unknown));
        Assert.Equal(1, _post.Log.Count(3002));
    }

    [Fact]
    public async Task What_became_of_a_message_is_written_down_once_the_database_can_and_the_message_is_not_sent_again()
    {
        Channel.TakesAll();
        _post.Add(Answer("1", "a"));
        using var file = _post.OpenAgain();
        using var sending = new Post(file, _post.Clock, Channel, _post.Log, []);
        await sending.Sender.Step(Cancellation);
        using (_post.Database.OpenWrite())
            await Assert.ThrowsAsync<StorageException>(() => sending.Sender.Step(Cancellation));
        Assert.Equal(OutgoingState.Sending, _post.Row("a").State);

        await sending.Step();

        Assert.Equal(OutgoingState.Sent, _post.Row("a").State);
        Assert.Equal(["a"], Channel.Bodies);
    }

    [Fact]
    public async Task What_was_taken_in_hand_by_a_unit_of_work_that_seemed_to_fail_goes_back()
    {
        Channel.TakesAll();
        _post.Add(Answer("1", "a"));
        using var file = _post.OpenAgain();
        using var sending = new Post(file, _post.Clock, Channel, _post.Log, []);
        using (_post.Database.OpenWrite())
            await Assert.ThrowsAsync<StorageException>(() => sending.Sender.Step(Cancellation));
        _post.Database.Write(s => OutgoingQueue.Claim(s, [_post.Row("a").Id], "sender-1"));

        await sending.Drain();

        Assert.Equal(["a"], Channel.Bodies);
        Assert.Equal(0, _post.Row("a").Unknown);
    }

    [Fact]
    public async Task What_several_killed_processes_had_in_hand_is_not_lost_until_it_seems_to_be_what_kills_them()
    {
        using var presence = SenderPresence.Begin(_post.Database.Path);
        await Abandon("a");
        for (var deaths = 1; deaths <= 5; deaths++)
        {
            Assert.Equal(1, await _post.Get<OutboxUpkeep>().TakeOver(presence, Cancellation));
            Assert.Equal((OutgoingState.Waiting, deaths), (_post.Row("a").State, _post.Row("a").Unknown));
            await Abandon();
        }

        Assert.Equal(1, await _post.Get<OutboxUpkeep>().TakeOver(presence, Cancellation));

        Assert.Equal(OutgoingState.GivenUp, _post.Row("a").State);
        Assert.Equal(6, Channel.Tries);
    }

    [Fact]
    public async Task What_a_living_process_has_in_hand_is_left_to_it()
    {
        using var living = SenderPresence.Begin(_post.Database.Path);
        using var presence = SenderPresence.Begin(_post.Database.Path);
        await Abandon("a", living.Name);

        Assert.Equal(0, await _post.Get<OutboxUpkeep>().TakeOver(presence, Cancellation));
        living.Dispose();
        Assert.Equal(1, await _post.Get<OutboxUpkeep>().TakeOver(presence, Cancellation));
    }

    [Fact]
    public void A_sender_that_died_leaves_no_file_behind_for_ever()
    {
        var folder = Path.GetDirectoryName(_post.Database.Path)!;
        File.WriteAllBytes($"{_post.Database.Path}-sender-0123", []);

        using (var presence = SenderPresence.Begin(_post.Database.Path))
            Assert.Equal($"{Path.GetFileName(_post.Database.Path)}-sender-{presence.Name}", Path.GetFileName(Directory.GetFiles(folder, "*-sender-*").Single()));

        Assert.Empty(Directory.GetFiles(folder, "*-sender-*"));
    }

    [Fact]
    public async Task Messages_are_kept_for_the_set_days_after_they_are_done_and_what_waits_for_ever()
    {
        Channel.Answers(new SendOutcome.Rejected("bad form"));
        _post.Add(Answer("1", "given up"), Answer("2", "sent"));
        await _post.Drain();
        _post.Add(Answer("3", "waiting"));

        _post.Clock.Pass(TimeSpan.FromDays(89));
        await _post.Get<OutboxUpkeep>().Sweep(Cancellation);
        Assert.Equal(3, _post.Rows().Count);

        _post.Clock.Pass(TimeSpan.FromDays(1) + TimeSpan.FromSeconds(1));
        await _post.Get<OutboxUpkeep>().Sweep(Cancellation);
        Assert.Equal("waiting", _post.Rows().Single().Body);
    }

    [Fact]
    public async Task Sends_by_outcome_the_time_waited_and_the_length_of_the_queue_can_be_seen()
    {
        var seen = new List<string>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, l) => Listen(instrument, l) };
        listener.SetMeasurementEventCallback<long>((i, value, tags, _) => seen.Add($"{i.Name} {value} {string.Join(' ', tags.ToArray().Select(t => t.Value))}"));
        listener.SetMeasurementEventCallback<double>((i, value, tags, _) => seen.Add($"{i.Name} {value} {string.Join(' ', tags.ToArray().Select(t => t.Value))}"));
        listener.Start();
        Channel.Answers(new SendOutcome.Rejected("bad form"));
        _post.Add(Answer("1", "a"), Bulk("2", "b"));
        listener.RecordObservableInstruments();
        await _post.Step();
        _post.Clock.Pass(TimeSpan.FromSeconds(3));
        await _post.Step();

        Assert.Equal(
            ["planbot.outbox.waiting 2 test", "planbot.outbox.sends 1 test rejected", "planbot.outbox.sends 1 test sent", "planbot.outbox.waited 3 test bulk"],
            seen);
    }

    // Only the meter of this test's own services: others run beside it.
    private void Listen(Instrument instrument, MeterListener listener)
    {
        if (ReferenceEquals(instrument.Meter, _post.Get<IMeterFactory>().Create(OutboxMetrics.MeterName)))
            listener.EnableMeasurementEvents(instrument);
    }

    /// <summary>Has a sender take what waits in hand and end before it hears anything.</summary>
    private async Task Abandon(string? body = null, string name = "killed")
    {
        Channel.Script = (_, _) => new TaskCompletionSource<SendOutcome>().Task;
        if (body is not null)
            _post.Add(Answer("1", body));
        await _post.Service.SenderOf(Channel, name).Step(CancellationToken.None);
    }

    private TaskCompletionSource<SendOutcome> Holds(SendOutcome? outcome = null)
    {
        var end = new TaskCompletionSource<SendOutcome>(TaskCreationOptions.RunContinuationsAsynchronously);
        if (outcome is not null)
            end.SetResult(outcome);
        Channel.Script = (_, _) =>
        {
            _tried.TrySetResult();
            return end.Task;
        };
        return end;
    }
}
