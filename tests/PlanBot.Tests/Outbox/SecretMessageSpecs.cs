using PlanBot.Outbox;
using PlanBot.Storage.Tables;
using static PlanBot.Tests.Outbox.Post;

namespace PlanBot.Tests.Outbox;

public sealed class SecretMessageSpecs : IDisposable
{
    private readonly Post _post = new(("MaxTries", "3"), ("RetrySeconds", "2"), ("RetryCapSeconds", "5"));

    private static OutgoingMessage Code => Answer("1", "3467-CFHJ") with { IsSecret = true };

    [Fact]
    public async Task Once_a_code_was_sent_nothing_of_it_stays_and_all_else_does()
    {
        _post.Channel.TakesAll();
        _post.Add(Code, Answer("1", "xin chào"));
        Assert.Equal("3467-CFHJ", _post.Rows()[0].Body);

        await _post.Drain();

        Assert.Equal(["3467-CFHJ", "xin chào"], _post.Channel.Bodies);
        Assert.Equal(["", "xin chào"], _post.Rows().Select(r => r.Body));
        Assert.Equal((OutgoingState.Sent, "m1"), (_post.Rows()[0].State, _post.Rows()[0].MessageId));
    }

    [Fact]
    public async Task While_it_is_tried_again_it_is_kept_and_when_it_is_given_up_it_is_not()
    {
        _post.Channel.Script = (_, _) => Task.FromResult<SendOutcome>(new SendOutcome.Failed("no connection"));
        _post.Add(Code);
        await _post.Step();
        Assert.Equal("3467-CFHJ", _post.Rows()[0].Body);

        await _post.Drain();

        Assert.Equal((OutgoingState.GivenUp, ""), (_post.Rows()[0].State, _post.Rows()[0].Body));
    }

    [Fact]
    public async Task What_waits_for_a_chat_that_is_gone_is_forgotten_too()
    {
        _post.Channel.Answers(new SendOutcome.Unreachable("blocked"));
        _post.Add(Answer("1", "a"), Code);

        await _post.Drain();

        Assert.Equal(["a", ""], _post.Rows().Select(r => r.Body));
    }

    [Fact]
    public async Task A_code_that_takes_the_place_of_words_still_waiting_is_forgotten_like_any()
    {
        _post.Channel.TakesAll();
        _post.Add(Answer("1", "trước", "9"));
        _post.Database.Write(s => _post.Get<OutboxWriter>().Replace(s, Code.To, "9", [Code with { ReplyTo = "9" }]));

        await _post.Drain();

        Assert.Equal(["3467-CFHJ"], _post.Channel.Bodies);
        Assert.Equal("", Assert.Single(_post.Rows()).Body);
    }

    public void Dispose() => _post.Dispose();
}
