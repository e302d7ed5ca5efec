namespace PlanBot.Tests.Channels.Chatting;

public sealed class BrowsingSpecs(SeededChats chats) : IClassFixture<SeededChats>
{
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
        Assert.Equal(["An Dương", "Đông Hải", "Hưng Đạo", "Kiến An", "Thủy Nguyên"], room.Labels);
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
        Assert.Contains("Chủ trì: 7 chỉ tiêu, 14 nhiệm vụ.", room.Text, StringComparison.Ordinal);
        Assert.Contains("6. Tỷ lệ dân số tham gia bảo hiểm y tế: 96% (năm 2026); 98% (năm 2030) [II › 5 › (25)]", room.Text, StringComparison.Ordinal);
        Assert.Contains("Theo Kế hoạch số 135/KH-UBND ngày 23/12/2025 của UBND phường Kiến An.", room.Text, StringComparison.Ordinal);
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
}
