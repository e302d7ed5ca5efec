using PlanBot.Channels.Chatting;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Storage;

namespace PlanBot.Tests.Channels.Chatting;

public sealed class ButtonSafetySpecs(SeededProduct product) : IDisposable
{
    private const string Gone = "Nút này không còn dùng được. Bạn gõ lại câu hỏi hoặc lệnh giúp tôi.";

    private readonly SeededChats _chats = new(product);

    [Theory]
    [InlineData("")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("' OR '1'='1")]
    [InlineData("{\"kind\":\"erase\"}")]
    public void A_forged_button_gets_a_polite_word_and_changes_nothing(string id) => IsRefused(_chats.Private().Say("/phuong Kiến An"), id);

    [Fact]
    public void A_button_works_in_its_own_chat_and_topic_alone()
    {
        var room = _chats.Group(thread: "1").Say("/phuong");
        var id = room.Buttons[0].Id;

        IsRefused(_chats.Private().Say("/phuong Kiến An"), id);
        IsRefused(_chats.Beside(room, thread: "2"), id);
        IsRefused(_chats.Beside(room, thread: null), id);
        Assert.NotEmpty(room.PressId(id).Last.Replies);
    }

    [Fact]
    public void A_worn_out_button_gets_a_polite_word()
    {
        var room = _chats.Private().Say("/phuong");
        _chats.Clock.Pass(TimeSpan.FromDays(29));
        Assert.NotEmpty(room.PressId(room.Buttons[0].Id).Last.Replies);

        room.Say("/phuong");
        _chats.Clock.Pass(TimeSpan.FromDays(30));
        IsRefused(room, room.Buttons[0].Id);
    }

    [Fact]
    public void A_button_of_another_version_of_the_program_gets_a_polite_word()
    {
        var room = _chats.Private().Say("/start");
        _chats.Database.Write(s => ButtonTable.Insert(s, new("cu", room.Chat.Channel, room.Chat.Chat, null, "{\"kind\":\"dance\"}", _chats.Clock.GetUtcNow())));

        IsRefused(room, "cu");
    }

    [Fact]
    public void An_answers_buttons_say_when_its_plan_was_replaced()
    {
        var room = _chats.Private().Say("/phuong Kiến An").Say("Tỷ lệ dân số tham gia bảo hiểm y tế?");
        var buttons = room.Buttons;
        Replace("Kiến An");

        foreach (var label in (string[])["Xem nguồn", "Ai chịu trách nhiệm"])
        {
            room.PressId(buttons.Single(b => b.Label == label).Id);
            Assert.StartsWith("Kế hoạch của câu trả lời này đã được thay bằng bản mới.", room.Last.Notice, StringComparison.Ordinal);
            Assert.Empty(room.Last.Replies);
        }

        Assert.StartsWith("Kế hoạch của câu trả lời này đã được thay bằng bản mới.", room.Say("/nguon").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_a_plan_that_was_replaced_says_so_and_shows_what_is_there_now()
    {
        var targets = _chats.Private().Say("/chitieu Kiến An");
        var units = _chats.Private().Say("/donvi Kiến An").Press("Phòng Văn hóa");
        Replace("Kiến An");

        Assert.Equal("Kế hoạch đã được thay bằng bản mới. Đây là danh sách theo bản mới.", targets.Press("3. ").Last.Notice);
        Assert.Contains("97,5 – 100 ha", targets.Text, StringComparison.Ordinal);
        Assert.Equal("Kế hoạch đã được thay bằng bản mới. Đây là danh sách theo bản mới.", units.Press("Trang sau").Last.Notice);
        Assert.Contains("Phòng Kinh tế", units.Labels[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_ward_that_lost_its_plans_is_no_longer_chosen()
    {
        var room = _chats.Private().Say("/phuong");
        _chats.Database.Write(s => PlanStore.Remove(s, RowOf("Kiến An")));

        Assert.Equal("Phường này hiện không còn kế hoạch để tra cứu.", room.Press("Kiến An").Last.Notice);
        Assert.Empty(room.Last.Replies);
    }

    public void Dispose() => _chats.Dispose();

    private void IsRefused(ChatRoom room, string id)
    {
        var before = Kept();
        var refused = _chats.Database.Read(s => AuditTable.All(s)).Count;
        room.PressId(id);
        Assert.Empty(room.Last.Replies);
        Assert.Equal(Gone, room.Last.Notice);
        Assert.Equal(before, Kept());
        var entry = Assert.Single(_chats.Database.Read(s => AuditTable.All(s)).Skip(refused));
        Assert.Equal(("press_button", "refused"), (entry.Action, entry.Outcome));
    }

    // The refusal itself is written down, and nothing else.
    private List<string> Kept() => [.. AllTables.Rows(_chats.Database).Where(r => !r.StartsWith("audit: ", StringComparison.Ordinal) && !r.StartsWith("sqlite_sequence", StringComparison.Ordinal))];

    private void Replace(string ward) => _chats.Database.Write(s => PlanStore.Replace(s, RowOf(ward), SamplePlan.Of(ward, sha256: "moi-12345678")));

    private long RowOf(string ward) => _chats.Database.Read(s => PlanStore.FindWard(s, new(ward)))[0].Row;
}
