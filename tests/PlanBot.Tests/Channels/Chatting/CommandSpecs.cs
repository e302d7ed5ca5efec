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
    public void Targets_are_browsed_by_the_plans_own_groups_page_by_page_in_place()
    {
        var room = chats.Private().Say("/phuong Kiến An").Say("/chitieu");
        Assert.False(room.Last.Replies[0].Replaces);
        Assert.Contains("3. Các chỉ tiêu về phát triển đô thị (8 chỉ tiêu)", room.Text, StringComparison.Ordinal);
        Assert.Equal(6, room.Buttons.Count);

        room.Press("3. ");
        Assert.True(room.Last.Replies[0].Replaces);
        Assert.Contains("(trang 1/2)", room.Text, StringComparison.Ordinal);
        Assert.Contains("- Lắp đặt cột điện chiếu sáng sử dụng năng lượng mặt trời: 100 cột điện (hằng năm 2026 - 2030); 500 cột điện (năm 2030) [II › 3 › (15)]", room.Text, StringComparison.Ordinal);

        room.Press("Trang sau");
        Assert.Contains("[II › 3 › (17)]", room.Text, StringComparison.Ordinal);
        Assert.Equal(["‹ Trang trước", "Các nhóm chỉ tiêu"], room.Labels);
        Assert.Contains("(trang 1/2)", room.Press("‹").Text, StringComparison.Ordinal);
        Assert.Contains("1. Các chỉ tiêu phát triển kinh tế (4 chỉ tiêu)", room.Press("Các nhóm").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_with_one_group_of_targets_shows_it_at_once()
    {
        var room = chats.Private().Say("/chitieu thuy nguyen");

        Assert.Contains("Phường Thủy Nguyên – Các chỉ tiêu phát triển chủ yếu năm 2026 (trang 1/3)", room.Text, StringComparison.Ordinal);
        Assert.Contains("578,625 tỷ đồng (năm 2026)", room.Text, StringComparison.Ordinal);
        Assert.Equal(["Trang sau ›"], room.Labels);
    }

    [Fact]
    public void A_heading_that_says_only_targets_is_named_by_the_one_above_it()
    {
        var room = chats.Private().Say("/chitieu Đông Hải");

        Assert.Contains("3. Công tác quy hoạch, quản lý và phát triển đô thị (2 chỉ tiêu)", room.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("chỉ tiêu cụ thể", room.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_ward_targets_and_units_ask_for_one()
    {
        var room = chats.Private().Say("/chitieu");
        Assert.Equal(Wards, room.Labels);
        Assert.Contains("15 chỉ tiêu", room.Press("An Dương").Text, StringComparison.Ordinal);

        room.Say("/donvi Công an phường");
        Assert.Equal("Công an phường của phường nào ạ?", room.Text);
        Assert.Contains("Phường Đông Hải – Công an phường", room.Press("Đông Hải").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Targets_about_something_are_answered_as_a_question() =>
        Assert.Contains("II › 5 › (25)", chats.Private().Say("/phuong Kiến An").Say("/chitieu bảo hiểm y tế").Text, StringComparison.Ordinal);

    [Fact]
    public void A_units_duties_are_counted_grouped_and_paged()
    {
        var room = chats.Private().Say("/phuong Kiến An").Say("/donvi");
        Assert.Contains("Công an phường (2)", room.Labels);

        room.Press("Phòng Văn hóa - Xã hội (21)");
        Assert.Contains("Phường Kiến An – Phòng Văn hóa - Xã hội (trang 1/4)", room.Text, StringComparison.Ordinal);
        Assert.Contains("Chủ trì 7 chỉ tiêu. Chủ trì 14 nhiệm vụ.", room.Text, StringComparison.Ordinal);
        Assert.Contains("6. Tỷ lệ dân số tham gia bảo hiểm y tế: 96% (năm 2026); 98% (năm 2030)", room.Text, StringComparison.Ordinal);
        Assert.Contains("7. Tỷ lệ người tham gia bảo hiểm xã hội", room.Press("Trang sau").Text, StringComparison.Ordinal);
        Assert.Contains("Công an phường (2)", room.Press("Các đơn vị").Labels);
    }

    [Theory]
    [InlineData("/donvi công an", "Công an phường")]
    [InlineData("/donvi phong van hoa", "Phòng Văn hóa - Xã hội")]
    [InlineData("/donvi văn phòng", "Văn phòng HĐND và UBND")]
    public void A_unit_is_typed_as_people_call_it(string command, string unit) =>
        Assert.StartsWith($"** Phường Kiến An – {unit}", chats.Private().Say("/phuong Kiến An").Say(command).Text, StringComparison.Ordinal);

    [Fact]
    public void After_the_command_the_next_message_may_name_the_unit() =>
        Assert.StartsWith("** Phường Kiến An – Công an phường", chats.Private().Say("/phuong Kiến An").Say("/donvi").Say("công an phường").Text, StringComparison.Ordinal);

    [Fact]
    public void A_unit_nobody_knows_or_without_duties_is_said_to_be_so()
    {
        var room = chats.Private().Say("/phuong Thủy Nguyên");

        Assert.Contains("Tôi chưa nhận ra đơn vị “phòng thí nghiệm”.", room.Say("/donvi phòng thí nghiệm").Text, StringComparison.Ordinal);
        Assert.Contains("không giao việc riêng cho Hội Cựu chiến binh", room.Say("/donvi hội cựu chiến binh").Text, StringComparison.Ordinal);
        Assert.Contains("Công an phường (2)", room.Labels);
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
