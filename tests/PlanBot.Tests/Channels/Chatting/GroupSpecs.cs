using PlanBot.Storage.Tables;

namespace PlanBot.Tests.Channels.Chatting;

public sealed class GroupSpecs(SeededChats chats) : IClassFixture<SeededChats>
{
    [Fact]
    public void Everyone_may_choose_a_groups_ward_until_an_administrator_does()
    {
        var room = chats.Group().Say("/phuong Kiến An").Say("/phuong Đông Hải");
        Assert.Contains("Từ giờ tôi trả lời về phường Đông Hải", room.Text, StringComparison.Ordinal);

        room.IsAdmin = true;
        Assert.Contains("Chỉ quản trị viên của nhóm đổi được", room.Say("/phuong Hưng Đạo").Text, StringComparison.Ordinal);

        room.IsAdmin = false;
        Assert.Equal("Quản trị viên đã chọn cho nhóm này: phường Hưng Đạo. Bạn nhờ quản trị viên nếu cần đổi.", room.Say("/phuong Kiến An").Text);
        room.Say("/phuong").Press("Kiến An");
        Assert.StartsWith("Quản trị viên đã chọn", room.Last.Notice, StringComparison.Ordinal);
        Assert.Empty(room.Last.Replies);
        Assert.Equal("Hưng Đạo", WardOf(room));
    }

    [Fact]
    public void An_administrator_who_chooses_all_wards_leaves_the_choice_to_everyone_again()
    {
        var room = chats.Group();
        room.IsAdmin = true;
        room.Say("/phuong Hưng Đạo").Say("/phuong tất cả");
        room.IsAdmin = false;

        Assert.Equal("Kiến An", WardOf(room.Say("/phuong Kiến An")));
    }

    [Fact]
    public void A_group_gets_fewer_buttons()
    {
        var room = chats.Group().Say("/phuong Kiến An").Say("Tỷ lệ dân số tham gia bảo hiểm y tế?");

        Assert.Equal(["Xem nguồn", "Hỏi phường khác", "Có ích", "Chưa đúng"], room.Labels);
        Assert.Equal(2, room.Last.Replies[^1].Buttons.Count);
    }

    [Fact]
    public void In_a_group_a_command_waits_for_nobodys_next_message()
    {
        var room = chats.Group().Say("/start").Say("/sosanh");
        Assert.Contains("“/sosanh bảo hiểm y tế”", room.Text, StringComparison.Ordinal);

        Assert.DoesNotContain("Cao nhất", room.Say("xin chào").Text, StringComparison.Ordinal);
        Assert.Null(WardOf(room.Say("/phuong").Say("Kiến An")));
    }

    [Fact]
    public void Only_an_administrator_deletes_what_is_kept_of_a_group()
    {
        var room = chats.Group().Say("/phuong Kiến An");
        Assert.Empty(room.Say("/xoa").Buttons);

        room.IsAdmin = true;
        room.Say("/xoa");
        room.IsAdmin = false;
        var button = room.Buttons[0];
        Assert.Equal("Trong nhóm, chỉ quản trị viên xóa được những gì đã lưu.", room.PressId(button.Id).Last.Notice);
        Assert.Equal("Kiến An", WardOf(room));

        room.IsAdmin = true;
        room.PressId(button.Id);
        Assert.Null(chats.Database.Read(s => ChatTable.Find(s, room.Chat.Channel, room.Chat.Chat)));
    }

    [Fact]
    public void A_group_that_lives_on_under_another_id_keeps_its_ward_answers_and_buttons()
    {
        var room = chats.Group().Say("/phuong Kiến An").Say("Tỷ lệ dân số tham gia bảo hiểm y tế?");
        var moved = chats.Group();
        moved.Say("/help");

        chats.Database.Write(s => ChatMove.Run(s, room.Chat.Channel, room.Chat.Chat, moved.Chat.Chat, now: 0));

        Assert.Equal("Kiến An", WardOf(moved));
        Assert.Contains("dòng 91", moved.PressId(room.Buttons[0].Id).Text, StringComparison.Ordinal);
        Assert.StartsWith("chat_state: ", Assert.Single(AllTables.Rows(chats.Database), r => r.Contains($" {room.Chat.Chat} ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private string? WardOf(ChatRoom room) => chats.Database.Read(s => ChatTable.Find(s, room.Chat.Channel, room.Chat.Chat))?.Ward?.Value;
}
