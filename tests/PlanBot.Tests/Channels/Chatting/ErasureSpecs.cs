using PlanBot.Storage.Tables;

namespace PlanBot.Tests.Channels.Chatting;

public sealed class ErasureSpecs(SeededChats chats) : IClassFixture<SeededChats>
{
    [Fact]
    public void Deleting_asks_first_and_then_leaves_nothing_of_the_chat_in_any_table()
    {
        var other = chats.Private().Say("Tỷ lệ dân số tham gia bảo hiểm y tế?");
        var room = chats.Private().Say("/phuong Kiến An").Say("Tỷ lệ dân số tham gia bảo hiểm y tế?").Press("Có ích").Say("/chitieu").Say("/xoa");
        Assert.Contains("Xóa rồi không lấy lại được", room.Text, StringComparison.Ordinal);
        Assert.Contains(Rows(room), r => r.StartsWith("answer_given", StringComparison.Ordinal));
        Assert.Contains(Rows(room), r => r.StartsWith("button", StringComparison.Ordinal));

        room.Press("Xóa hết");

        Assert.Contains("Đã xóa hết", room.Text, StringComparison.Ordinal);
        Assert.NotNull(room.Last.Notice);
        Assert.Empty(Rows(room));
        Assert.NotEmpty(Rows(other));
    }

    [Fact]
    public void After_deleting_the_conversation_begins_anew()
    {
        var room = chats.Private().Say("/phuong Kiến An").Say("Tỷ lệ dân số tham gia bảo hiểm y tế?").Say("/xoa").Press("Xóa hết");

        Assert.Contains("Chưa có câu trả lời nào", room.Say("/nguon").Text, StringComparison.Ordinal);
        Assert.Contains("chưa rõ bạn đang nhắc tới nội dung nào", room.Say("ai chủ trì?").Text, StringComparison.Ordinal);
        Assert.Contains("tất cả các phường", room.Say("/phuong").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Thinking_better_of_it_keeps_everything()
    {
        var room = chats.Private().Say("/phuong Kiến An").Say("/xoa").Press("Thôi");

        Assert.Contains("chưa xóa gì", room.Text, StringComparison.Ordinal);
        Assert.Equal("Kiến An", chats.Database.Read(s => ChatTable.Find(s, room.Chat.Channel, room.Chat.Chat))!.Ward!.Value.Value);
    }

    private List<string> Rows(ChatRoom room) => [.. AllTables.Rows(chats.Database).Where(r => r.Contains($" {room.Chat.Chat} ", StringComparison.Ordinal))];
}
