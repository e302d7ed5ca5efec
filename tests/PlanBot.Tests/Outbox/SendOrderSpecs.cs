using PlanBot.Outbox;
using PlanBot.Storage.Tables;
using static PlanBot.Tests.Outbox.Post;

namespace PlanBot.Tests.Outbox;

public sealed class SendOrderSpecs : IDisposable
{
    private readonly Post _post = new(("InFlight", "3"));
    private readonly List<TaskCompletionSource<SendOutcome>> _running = [];

    private ScriptedChannel Channel => _post.Channel;

    public void Dispose() => _post.Dispose();

    [Fact]
    public async Task Answers_go_before_bulk_and_within_each_the_oldest_first()
    {
        Channel.TakesAll();
        _post.Add(Bulk("1", "bulk 1"), Bulk("2", "bulk 2"), Answer("3", "answer 3"), Answer("4", "answer 4"));

        await _post.Drain();

        Assert.Equal(["answer 3", "answer 4", "bulk 1", "bulk 2"], Channel.Bodies);
    }

    [Fact]
    public async Task In_one_chat_an_answer_goes_before_bulk_that_waits_but_not_before_an_older_answer()
    {
        Channel.Answers(new SendOutcome.Failed("no connection"));
        _post.Add(Bulk("1", "bulk"), Answer("1", "first"), Answer("1", "second"), Answer("2", "other"));

        await _post.Drain();

        Assert.Equal(["first", "other", "first", "second", "bulk"], Channel.Bodies);
    }

    [Fact]
    public async Task Several_chats_are_written_to_at_once_up_to_the_bound_and_each_by_one_message()
    {
        Holds();
        _post.Add(Answer("1", "1a"), Answer("1", "1b"), Answer("2", "2a"), Answer("3", "3a"), Answer("4", "4a"));
        for (var i = 0; i < 100; i++)
            _post.Clock.Pass(await _post.Step());
        Assert.Equal(["1a", "2a", "3a"], Channel.Bodies);

        _running[1].SetResult(Channel.Take());
        _running[0].SetResult(Channel.Take());
        await _post.Step();
        _post.Clock.Pass(TimeSpan.FromSeconds(1));
        await _post.Step();
        Assert.Equal(["1a", "2a", "3a", "1b", "4a"], Channel.Bodies);
    }

    [Fact]
    public async Task Two_processes_on_one_file_never_send_one_message_twice_nor_two_of_a_chat_at_once()
    {
        Channel.TakesAll();
        using var file = _post.OpenAgain();
        using var second = new Post(file, _post.Clock, Channel, _post.Log, []);
        second.Sender = second.Service.SenderOf(Channel, "sender-2");
        _post.Add(Enumerable.Range(0, 200).Select(i => Bulk($"{i % 20}", $"{i}")));

        while (_post.Database.Read(OutgoingRows.Open) > 0)
        {
            var waits = await Task.WhenAll(Task.Run(_post.Step, Xunit.TestContext.Current.CancellationToken), Task.Run(second.Step, Xunit.TestContext.Current.CancellationToken));
            _post.Clock.Pass(waits.Min());
        }

        Assert.Equal(200, Channel.Bodies.Distinct().Count());
        Assert.Equal(200, Channel.Bodies.Count);
        foreach (var chat in Channel.Tried.GroupBy(t => t.Message.To.Chat))
            Assert.Equal(chat.Select(t => int.Parse(t.Message.Body, null)).Order(), chat.Select(t => int.Parse(t.Message.Body, null)));
    }

    [Fact]
    public async Task A_chat_in_the_hand_of_another_process_is_left_alone()
    {
        Holds();
        using var file = _post.OpenAgain();
        using var second = new Post(file, _post.Clock, Channel, _post.Log, []);
        _post.Add(Answer("1", "a"), Answer("1", "b"));
        await _post.Step();
        _post.Clock.Pass(TimeSpan.FromMinutes(1));

        await second.Step();

        Assert.Equal(["a"], Channel.Bodies);
        Assert.Equal(OutgoingState.Waiting, _post.Row("b").State);
    }

    private void Holds() => Channel.Script = (_, _) =>
    {
        _running.Add(new());
        return _running[^1].Task;
    };
}
