using PlanBot.Outbox;
using PlanBot.Storage.Tables;
using static PlanBot.Tests.Outbox.Post;

namespace PlanBot.Tests.Outbox;

public sealed class OutboxWriterSpecs : IDisposable
{
    private static readonly ChatAddress Chat = new("test", "1");
    private readonly Post _post = new();

    private ScriptedChannel Channel => _post.Channel;

    public void Dispose() => _post.Dispose();

    [Fact]
    public void A_message_is_kept_and_the_sender_woken_only_together_with_what_it_was_written_with()
    {
        var rung = _post.Get<OutboxBell>().Next;
        using (var undone = _post.Database.OpenWrite())
            _post.Get<OutboxWriter>().Add(undone, Answer("1", "a"));
        Assert.Empty(_post.Rows());
        Assert.False(rung.IsCompleted);

        using var kept = _post.Database.OpenWrite();
        _post.Get<OutboxWriter>().Add(kept, Answer("1", "b"));
        Assert.False(rung.IsCompleted);
        kept.Commit();

        Assert.True(rung.IsCompleted);
        Assert.Equal("b", _post.Rows().Single().Body);
    }

    [Fact]
    public async Task A_key_is_taken_once_even_after_its_message_was_sent()
    {
        Channel.TakesAll();
        Assert.True(_post.Add(Answer("1", "a", key: "update 7")));
        Assert.False(_post.Add(Answer("1", "a again", key: "update 7")));
        await _post.Drain();

        Assert.False(_post.Add(Answer("1", "a again", key: "update 7")));
        Assert.True(_post.Add(Answer("1", "b", key: "update 8")));
    }

    [Fact]
    public async Task A_message_reaches_the_channel_as_it_was_written()
    {
        Channel.TakesAll();
        var message = new OutgoingMessage(new("test", "-5", "topic"), "nội dung", OutgoingPriority.Bulk, "k", "m77", 2, "m3");
        _post.Add(message);

        await _post.Drain();

        Assert.Equal(message, Channel.Tried.Single().Message);
    }

    [Fact]
    public async Task What_answered_a_persons_message_is_known_with_the_platforms_ids()
    {
        Channel.TakesAll();
        _post.Add(Answer("1", "a", "q1"), Answer("1", "b", "q1", part: 1), Answer("1", "c", "q2"), Answer("2", "d", "q1"));
        Assert.Equal([new(0, null), new(1, null)], Answers("q1"));

        await _post.Drain();

        Assert.Equal([new(0, IdOf("a")), new(1, IdOf("b"))], Answers("q1"));
    }

    [Fact]
    public async Task The_answer_to_an_edited_question_changes_the_messages_that_were_sent()
    {
        Channel.TakesAll();
        _post.Add(Answer("1", "a", "q1"), Answer("1", "b", "q1", part: 1), Answer("1", "c", "q1", part: 2));
        await _post.Drain();

        var surplus = Replace("q1", Answer("1", "a2", "q1"), Answer("1", "b2", "q1", part: 1));
        await _post.Drain();

        Assert.Equal(IdOf("c"), Assert.Single(surplus));
        Assert.Equal([("a2", IdOf("a")), ("b2", IdOf("b"))], Channel.Tried.Skip(3).Select(t => (t.Message.Body, t.Message.Edits)));
    }

    [Fact]
    public async Task The_answer_to_an_edited_question_takes_the_place_of_one_that_still_waits()
    {
        Channel.TakesAll();
        _post.Add(Answer("1", "a", "q1"), Answer("1", "b", "q1", part: 1));

        var surplus = Replace("q1", Answer("1", "a2", "q1"));
        await _post.Drain();

        Assert.Empty(surplus);
        Assert.Equal(["a2"], Channel.Bodies);
        Assert.Null(Channel.Tried.Single().Message.Edits);
    }

    [Fact]
    public async Task A_question_edited_while_its_answer_is_on_its_way_has_that_answer_changed()
    {
        var sending = new TaskCompletionSource<SendOutcome>();
        Channel.Script = (m, _) => m.Body == "a" ? sending.Task : Task.FromResult(Channel.Take());
        _post.Add(Answer("1", "a", "q1"));
        await _post.Step();

        Replace("q1", Answer("1", "a2", "q1"));
        Replace("q1", Answer("1", "a3", "q1"));
        sending.SetResult(new SendOutcome.Sent("m50"));
        await _post.Drain();

        Assert.Equal(["a", "a3"], Channel.Bodies);
        Assert.Equal("m50", Channel.Tried[1].Message.Edits);
    }

    [Fact]
    public async Task A_question_edited_while_an_answer_is_on_its_way_that_is_never_taken_gets_a_new_message()
    {
        var sending = new TaskCompletionSource<SendOutcome>();
        Channel.Script = (m, _) => m.Body == "a" ? sending.Task : Task.FromResult(Channel.Take());
        _post.Add(Answer("1", "a", "q1"));
        await _post.Step();
        Replace("q1", Answer("1", "a2", "q1"));

        sending.SetResult(new SendOutcome.Rejected("bad form"));
        await _post.Drain();

        Assert.Null(Channel.Tried[1].Message.Edits);
        Assert.Equal([new(0, "m1")], Answers("q1"));
    }

    [Fact]
    public async Task Of_two_changes_of_one_message_that_wait_only_the_last_is_sent()
    {
        Channel.TakesAll();
        _post.Add(Answer("1", "page 2", edits: "m9"), Answer("1", "other", edits: "m8"), Answer("1", "page 3", edits: "m9"));

        await _post.Drain();

        Assert.Equal(["page 3", "other"], Channel.Bodies);
        Assert.Equal("m1", _post.Row("page 3").MessageId);
    }

    private IReadOnlyList<OurAnswer> Answers(string replyTo) => _post.Database.Read(s => OutboxWriter.Answers(s, Chat, replyTo));

    private IReadOnlyList<string> Replace(string replyTo, params OutgoingMessage[] parts) =>
        _post.Database.Write(s => _post.Get<OutboxWriter>().Replace(s, Chat, replyTo, parts));

    private string? IdOf(string body) => _post.Row(body).MessageId;
}
