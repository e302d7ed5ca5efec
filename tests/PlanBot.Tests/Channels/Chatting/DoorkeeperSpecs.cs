using Microsoft.Extensions.Options;
using PlanBot.Channels.Chatting;
using PlanBot.Channels.Chatting.Guarding;
using PlanBot.Tests.Conversations;

namespace PlanBot.Tests.Channels.Chatting;

public sealed class DoorkeeperSpecs(SeededChats chats) : IClassFixture<SeededChats>
{
    private readonly ManualClock _clock = new();

    [Fact]
    public void Fifteen_questions_a_minute_are_answered_and_then_one_wait_is_told()
    {
        var room = chats.Private();
        for (var i = 0; i < 15; i++)
            Assert.NotEmpty(room.Say("cảm ơn").Last.Replies);

        Assert.Equal("Bạn hỏi nhanh quá, tôi chưa kịp. Bạn chờ khoảng 60 giây rồi hỏi tiếp nhé.", room.Say("cảm ơn").Text);
        Assert.Empty(room.Say("cảm ơn").Last.Replies);
        Assert.Empty(room.Say("/help").Last.Replies);
        Assert.NotNull(room.PressId("bất kỳ").Last.Notice);

        chats.Clock.Pass(TimeSpan.FromSeconds(60));
        Assert.NotEmpty(room.Say("cảm ơn").Last.Replies);
        for (var i = 0; i < 14; i++)
            room.Say("cảm ơn");
        Assert.Contains("Bạn hỏi nhanh quá", room.Say("cảm ơn").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_persons_haste_holds_up_nobody_else_in_the_group()
    {
        var room = chats.Group();
        for (var i = 0; i < 17; i++)
            room.Say("cảm ơn");
        Assert.Empty(room.Last.Replies);

        room.Person = "nguoi-khac";

        Assert.NotEmpty(room.Say("cảm ơn").Last.Replies);
    }

    [Fact]
    public void The_minute_is_looked_back_from_each_question()
    {
        var door = Door();
        Assert.IsType<Admission.Open>(door.Enter("a", Doorkeeper.Question));
        _clock.Pass(TimeSpan.FromSeconds(40));
        Assert.IsType<Admission.Open>(door.Enter("a", Doorkeeper.Question));
        Assert.Equal(new Admission.Closed(TimeSpan.FromSeconds(20), IsFirst: true), door.Enter("a", Doorkeeper.Question));

        _clock.Pass(TimeSpan.FromSeconds(20));
        Assert.IsType<Admission.Open>(door.Enter("a", Doorkeeper.Question));
        Assert.Equal(new Admission.Closed(TimeSpan.FromSeconds(40), IsFirst: true), door.Enter("a", Doorkeeper.Question));
        Assert.Equal(new Admission.Closed(TimeSpan.FromSeconds(40), IsFirst: false), door.Enter("a", Doorkeeper.Question));
    }

    [Fact]
    public void Looking_around_counts_a_quarter()
    {
        var door = Door();
        for (var i = 0; i < 8; i++)
            Assert.IsType<Admission.Open>(door.Enter("a", Doorkeeper.Look));

        Assert.IsType<Admission.Closed>(door.Enter("a", Doorkeeper.Look));
    }

    [Fact]
    public void People_are_forgotten_after_a_minute_of_silence_and_never_more_than_a_bound()
    {
        var door = Door();
        for (var i = 0; i < Doorkeeper.Most + 100; i++)
            door.Enter($"{i}", Doorkeeper.Look);
        Assert.Equal(Doorkeeper.Most, door.Count);

        _clock.Pass(TimeSpan.FromMinutes(1));
        door.Enter("a", Doorkeeper.Look);
        Assert.Equal(1, door.Count);
    }

    [Fact]
    public void Many_may_knock_at_once()
    {
        var door = Door();

        var open = 0;
        Parallel.For(0, 1_000, i => Interlocked.Add(ref open, door.Enter($"{i % 10}", Doorkeeper.Question) is Admission.Open ? 1 : 0));

        Assert.Equal(20, open);
    }

    private Doorkeeper Door() => new(Options.Create(new ChatOptions { QuestionsPerMinute = 2 }), _clock);
}
