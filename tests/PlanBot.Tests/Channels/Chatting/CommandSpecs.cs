using PlanBot.Channels.Chatting.Commands;
using PlanBot.Prompts;
using PlanBot.Storage.Tables;

namespace PlanBot.Tests.Channels.Chatting;

public sealed class CommandSpecs(SeededChats chats) : IClassFixture<SeededChats>
{
    private static readonly string[] Wards = ["An Dương", "Đông Hải", "Hưng Đạo", "Kiến An", "Thủy Nguyên"];

    [Fact]
    public void Start_says_who_speaks_what_is_kept_how_to_delete_it_and_offers_the_wards()
    {
        var room = chats.Private().Say("/start");

        foreach (var said in (string[])["trợ lý tự động", "90 ngày", "/xoa", "/help", "được che trước khi lưu"])
            Assert.Contains(said, room.Text, StringComparison.Ordinal);
        Assert.Equal([.. Wards, "Tất cả các phường"], room.Labels);
        Assert.Contains("trả lời về phường Hưng Đạo", room.Press("Hưng Đạo").Text, StringComparison.Ordinal);
        Assert.True(room.Last.Replies[0].Replaces);
        Assert.NotNull(room.Last.Notice);
        Assert.Equal("Hưng Đạo", WardOf(room));
    }

    [Fact]
    public void An_address_that_names_a_ward_begins_a_chat_about_it()
    {
        Assert.Equal("p_kien-an", WardSlug.PayloadOf(new("Kiến An")));
        Assert.Equal("p_dong-hai", WardSlug.PayloadOf(new("Đông Hải")));

        var room = chats.Private().Say("/start p_kien-an");

        Assert.Contains("Từ giờ tôi trả lời về phường Kiến An.", room.Text, StringComparison.Ordinal);
        Assert.Empty(room.Buttons);
    }

    [Theory]
    [InlineData("p_hue")]
    [InlineData("x")]
    [InlineData("'; DROP TABLE chat; --")]
    public void An_address_that_leads_nowhere_is_met_politely(string payload)
    {
        var room = chats.Private().Say($"/start {payload}");

        Assert.Contains("Đường dẫn bạn mở không còn dùng được", room.Text, StringComparison.Ordinal);
        Assert.Equal(6, room.Buttons.Count);
    }

    [Theory]
    [InlineData("/phuong Kiến An")]
    [InlineData("/phuong kien an")]
    [InlineData("/phuong phường Kiến An")]
    [InlineData("/PHUONG phuong KIEN AN")]
    public void A_ward_is_typed_with_or_without_marks(string command) => Assert.Equal("Kiến An", WardOf(chats.Private().Say(command)));

    [Fact]
    public void After_the_command_the_next_message_may_name_the_ward_or_ask_something()
    {
        var room = chats.Private().Say("/phuong").Say("dong hai");
        Assert.Equal("Đông Hải", WardOf(room));

        room.Say("/phuong").Say("tat ca");
        Assert.Null(WardOf(room));

        Assert.Contains("98%", room.Say("/phuong").Say("Kiến An có bao nhiêu phần trăm dân có bảo hiểm y tế năm 2030?").Text, StringComparison.Ordinal);
        Assert.Null(WardOf(room));
    }

    [Fact]
    public void A_ward_without_plans_is_named_back_with_those_there_are()
    {
        var room = chats.Private().Say("/phuong Huế");

        Assert.Contains("Tôi chưa có kế hoạch của phường “Huế”", room.Text, StringComparison.Ordinal);
        Assert.Equal(6, room.Buttons.Count);
    }

    [Fact]
    public void A_new_ward_begins_a_new_conversation()
    {
        var room = chats.Private().Say("/phuong Kiến An").Say("Tỷ lệ dân số tham gia bảo hiểm y tế?").Say("/phuong Đông Hải").Say("ai chủ trì?");

        Assert.Contains("chưa rõ bạn đang nhắc tới nội dung nào", room.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_and_an_unknown_command_name_every_command()
    {
        foreach (var said in (string[])["/help", "/thoitiet"])
            foreach (var name in ChatCommands.Names)
                Assert.Contains($"/{name} – {chats.Get<PromptBook>().Describe(name)}", chats.Private().Say(said).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_asks_for_its_subject_and_takes_the_next_message()
    {
        var room = chats.Private().Say("/phuong Kiến An").Say("/sosanh");
        Assert.Equal(3, room.Buttons.Count);
        Assert.Contains("Cao nhất là", room.Press("tỷ lệ tham gia bảo hiểm y tế").Text, StringComparison.Ordinal);

        Assert.Contains("Thủy Nguyên", room.Say("/sosanh").Say("bảo hiểm y tế").Text, StringComparison.Ordinal);
        Assert.Contains("Kiến An: Tỷ lệ thu gom", room.Say("Tỷ lệ thu gom chất thải rắn sinh hoạt?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_are_those_of_the_last_answer_that_had_some()
    {
        var room = chats.Private().Say("/nguon");
        Assert.Contains("Chưa có câu trả lời nào", room.Text, StringComparison.Ordinal);

        room.Say("/phuong Kiến An").Say("Tỷ lệ dân số tham gia bảo hiểm y tế?").Say("thời tiết hôm nay").Say("/nguon");
        Assert.Contains("II › 5 › (25), dòng 91", room.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_wards_are_shown_page_by_page()
    {
        using var many = new SeededChats(wards: 45);
        var room = many.Private().Say("/phuong");
        Assert.Equal(22, room.Buttons.Count);

        room.Press("Trang sau").Press("Trang sau");

        Assert.True(room.Last.Replies[0].Replaces);
        Assert.Equal(5 + 2, room.Buttons.Count);
    }

    private string? WardOf(ChatRoom room) => chats.Database.Read(s => ChatTable.Find(s, room.Chat.Channel, room.Chat.Chat))?.Ward?.Value;
}
