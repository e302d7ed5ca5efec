using PlanBot.Conversations;
using PlanBot.Plans;

namespace PlanBot.Tests.Conversations;

public sealed class ChatsSpecs
{
    private static readonly WardName KienAn = new("Kiến An");
    private static readonly WardName DongHai = new("Đông Hải");

    private readonly ManualClock _clock = new();

    [Fact]
    public void A_chat_is_remembered_for_half_an_hour_after_its_last_message()
    {
        var chats = new Chats(_clock);
        chats.Keep("a", new(Set: KienAn));
        _clock.Pass(TimeSpan.FromMinutes(29));
        Assert.Equal(KienAn, chats.Recall("a").Ward);
        chats.Keep("a", chats.Recall("a"));
        _clock.Pass(TimeSpan.FromMinutes(29));
        Assert.Equal(KienAn, chats.Recall("a").Ward);

        _clock.Pass(TimeSpan.FromMinutes(1));

        Assert.Equal(new ChatMemory(), chats.Recall("a"));
        Assert.Equal(0, chats.Count);
    }

    [Fact]
    public void The_longest_silent_chat_goes_where_there_are_too_many()
    {
        var chats = new Chats(_clock);
        chats.Keep("first", new(Set: KienAn));
        chats.Keep("second", new(Set: DongHai));
        chats.Keep("first", new(Set: KienAn));
        for (var i = 0; i < Chats.Most - 1; i++)
            chats.Keep($"{i}", new());

        Assert.Equal(Chats.Most, chats.Count);
        Assert.Equal(KienAn, chats.Recall("first").Ward);
        Assert.Null(chats.Recall("second").Ward);
    }

    [Fact]
    public void Chats_may_speak_at_once()
    {
        var chats = new Chats(_clock);

        Parallel.For(0, 2_000, i => chats.Keep($"{i % 50}", chats.Recall($"{i % 50}") with { Named = KienAn }));

        Assert.Equal(50, chats.Count);
    }

    [Fact]
    public void A_chat_that_is_set_to_another_ward_begins_anew()
    {
        var memory = new ChatMemory(KienAn, DongHai, new("gia đình văn hóa", "gia đình văn hóa", [DongHai], [], [], []));

        Assert.Equal(new ChatMemory(DongHai), memory.With(DongHai));
        Assert.Same(memory, memory.With(KienAn));
        Assert.Same(memory, memory.With(null));
    }
}
