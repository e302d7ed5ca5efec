using PlanBot.People;
using PlanBot.Storage.Tables;
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

    [Theory]
    [InlineData("việc của Công an phường?", "Công an phường")]
    [InlineData("cong an phuong phai lam nhung viec gi a", "Công an phường")]
    [InlineData("Phòng Văn hóa - Xã hội được giao những nhiệm vụ gì trong kế hoạch này?", "Phòng Văn hóa - Xã hội")]
    [InlineData("văn phòng hđnd và ubnd phụ trách những gì vậy ad", "Văn phòng HĐND và UBND")]
    public void Who_asks_in_words_what_a_unit_has_to_do_gets_its_duties(string question, string unit) =>
        Assert.StartsWith($"** Phường Kiến An – {unit}", chats.Private().Say("/phuong Kiến An").Say(question).Text, StringComparison.Ordinal);

    [Fact]
    public void The_ward_may_be_named_beside_the_unit_or_is_asked_for()
    {
        Assert.StartsWith("** Phường Đông Hải – Công an phường", chats.Private().Say("công an phường Đông Hải phải làm những việc gì").Text, StringComparison.Ordinal);
        Assert.Equal("Công an phường của phường nào ạ?", chats.Private().Say("việc của công an phường").Text);
    }

    [Theory]
    [InlineData("Công an phường làm gì với tội phạm công nghệ cao?")]
    [InlineData("Phòng Văn hóa - Xã hội phải làm gì cho trường học")]
    [InlineData("phòng Văn hóa - Xã hội chủ trì việc nào trong năm 2026")]
    public void A_subject_or_a_year_beside_the_unit_makes_it_a_question(string question) =>
        Assert.DoesNotContain("** Phường Kiến An –", chats.Private().Say("/phuong Kiến An").Say(question).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("việc của phòng tôi?")]
    [InlineData("phong toi phai lam nhung viec gi")]
    public void A_head_sees_the_work_of_their_own_unit_and_others_choose_one(string question)
    {
        var room = chats.Private();
        Assert.Contains("Công an phường (2)", room.Say("/phuong Kiến An").Say(question).Labels);

        chats.Database.Write(session =>
        {
            PersonTable.Insert(session, $"p-{room.Person}", DateTimeOffset.UnixEpoch);
            PersonTable.AddChat(session, new(room.Chat.Channel, room.Chat.Chat, room.Person, $"p-{room.Person}", DateTimeOffset.UnixEpoch));
            LinkTable.Insert(session, new($"l-{room.Person}", $"p-{room.Person}", new Seat(new("Đông Hải"), Role.Head, new("Phòng Kinh tế, Hạ tầng và Đô thị")).ToStored(), DateTimeOffset.UnixEpoch));
        });

        Assert.StartsWith("** Phường Đông Hải – Phòng Kinh tế, Hạ tầng và Đô thị", room.Say(question).Text, StringComparison.Ordinal);
    }

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
