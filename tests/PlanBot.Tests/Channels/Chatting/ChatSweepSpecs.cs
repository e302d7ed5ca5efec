using PlanBot.Channels.Chatting.Guarding;
using PlanBot.Storage.Tables;

namespace PlanBot.Tests.Channels.Chatting;

public sealed class ChatSweepSpecs(SeededProduct product) : IDisposable
{
    private readonly SeededChats _chats = new(product);

    [Fact]
    public void Buttons_go_after_thirty_days_answers_and_silent_chats_after_ninety()
    {
        var room = _chats.Private().Say("/phuong Kiến An").Say("Tỷ lệ dân số tham gia bảo hiểm y tế?");
        var buttons = room.Buttons.Count;
        Assert.Equal(new(0, 0, 0, 0), Sweep());

        _chats.Clock.Pass(TimeSpan.FromDays(30) + TimeSpan.FromSeconds(1));
        Assert.Equal(new(0, buttons, 0, 0), Sweep());
        room.Say("/help");

        _chats.Clock.Pass(TimeSpan.FromDays(60));
        Assert.Equal(new(1, 0, 0, 0), Sweep());
        Assert.NotNull(_chats.Database.Read(s => ChatTable.Find(s, room.Chat.Channel, room.Chat.Chat)));

        _chats.Clock.Pass(TimeSpan.FromDays(31));
        Assert.Equal(new(0, 0, 1, 0), Sweep());
        Assert.DoesNotContain(AllTables.Rows(_chats.Database), r => r.Contains($" {room.Chat.Chat} ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_audit_log_has_goes_after_three_years_and_not_a_day_before()
    {
        _chats.Private().Say("/moi");
        _chats.Clock.Pass(TimeSpan.FromDays(1_095));
        _chats.Private().Say("/nhansu");
        Assert.Equal(0, Sweep().Entries);

        _chats.Clock.Pass(TimeSpan.FromSeconds(1));

        Assert.Equal(1, Sweep().Entries);
        Assert.Equal("list_people", Assert.Single(_chats.Database.Read(s => AuditTable.All(s))).Action);
    }

    public void Dispose() => _chats.Dispose();

    private Swept Sweep() => _chats.Database.Write(_chats.Get<ChatSweep>().Run);
}
