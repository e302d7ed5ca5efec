using PlanBot.Channels.Chatting;

namespace PlanBot.Tests.Channels.Chatting;

public sealed class QuestionSpecs(SeededChats chats) : IClassFixture<SeededChats>
{
    private const string Insurance = "Đến năm 2030 bao nhiêu phần trăm dân số có bảo hiểm y tế?";

    [Fact]
    public void A_question_is_answered_for_the_chats_ward_with_quote_and_source()
    {
        var room = chats.Private().Say("/phuong Kiến An").Say(Insurance);

        var parts = room.Last.Replies[^1].Parts;
        Assert.Contains("98% (năm 2030)", Assert.IsType<ReplyPart.Text>(parts[0]).Value, StringComparison.Ordinal);
        Assert.Equal(
            "(25) Năm 2026, tỷ lệ dân số tham gia bảo hiểm y tế đạt 96%. Đến năm 2030, tỷ lệ dân số tham gia bảo hiểm y tế đạt 98%.",
            Assert.Single(parts.OfType<ReplyPart.Quote>()).Value);
        Assert.Equal(
            "Nguồn: Kế hoạch 135/KH-UBND (phường Kiến An): II › 5 › (25), dòng 91; PHỤ LỤC 1 › 13, dòng 328.",
            Assert.IsType<ReplyPart.Text>(parts[^1]).Value);
        Assert.Equal(["Xem nguồn", "Ai chịu trách nhiệm", "Hỏi phường khác", "Có ích", "Chưa đúng"], room.Labels);
    }

    [Fact]
    public void Whoever_begins_with_a_question_is_told_once_who_speaks_and_what_is_kept()
    {
        var room = chats.Private().Say(Insurance);

        Assert.Equal(2, room.Last.Replies.Count);
        Assert.Contains("trợ lý tự động", room.Text, StringComparison.Ordinal);
        Assert.Contains("lưu 90 ngày; gõ /xoa để xóa", room.Text, StringComparison.Ordinal);
        Assert.Single(room.Say("Thu gom rác thế nào?").Last.Replies);
    }

    [Fact]
    public void Whoever_begins_with_a_greeting_is_greeted_once()
    {
        var room = chats.Private().Say("xin chào");

        Assert.Single(room.Last.Replies);
        Assert.Contains("gõ /xoa", room.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("gõ /xoa", room.Say("xin chào").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_follow_up_leans_on_the_question_before_it()
    {
        var room = chats.Private().Say("/phuong kien an").Say(Insurance).Say("còn bảo hiểm xã hội?");

        Assert.Contains("66% lực lượng lao động", room.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Topics_of_a_group_are_conversations_of_their_own()
    {
        var first = chats.Group(thread: "1").Say("/phuong Kiến An").Say(Insurance);
        var second = chats.Beside(first, thread: "2").Say("còn ai chủ trì?");

        Assert.Contains("chưa rõ bạn đang nhắc tới nội dung nào", second.Text, StringComparison.Ordinal);
        Assert.Contains("Phòng Văn hóa - Xã hội", first.Say("ai chủ trì?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_question_is_answered_in_the_old_answers_place_and_never_leans_on_itself()
    {
        var room = chats.Private().Say("/phuong Kiến An").Say("Tỷ lệ thu gom chất thải rắn sinh hoạt?").Say(Insurance);
        var reply = Assert.Single(room.Edit(room.LastMessage, "năm 2026 thì sao?").Last.Replies);

        // It goes on from the waste before it, not from the insurance it was.
        Assert.True(reply.Replaces);
        Assert.Contains("chất thải rắn sinh hoạt", room.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("bảo hiểm", room.Text, StringComparison.Ordinal);
        Assert.Contains("chất thải rắn", room.Say("/nguon").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_far_above_is_answered_alone_and_disturbs_nothing()
    {
        var room = chats.Private().Say("/phuong Kiến An").Say("Tỷ lệ thu gom chất thải rắn sinh hoạt?");
        var early = room.LastMessage;
        room.Say(Insurance).Edit(early, "Mỗi năm trồng bao nhiêu cây xanh?");

        Assert.Contains("1.000 cây xanh", room.Text, StringComparison.Ordinal);
        Assert.Contains("66%", room.Say("còn bảo hiểm xã hội?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_message_handled_twice_is_answered_the_same()
    {
        var room = chats.Private().Say("/phuong Kiến An").Say(Insurance).Say("còn bảo hiểm xã hội?");
        var once = room.Text;

        Assert.Equal(once, room.Edit(room.LastMessage, "còn bảo hiểm xã hội?").Text);
    }

    [Fact]
    public void Wards_side_by_side_come_as_a_table_with_the_sources_below()
    {
        var room = chats.Private().Say("/sosanh tỷ lệ tham gia bảo hiểm y tế");

        var table = Assert.Single(room.Last.Replies[^1].Parts.OfType<ReplyPart.Table>());
        Assert.Equal(["Phường", "Mức", "Thời gian"], table.Header);
        Assert.All(table.Rows, row => Assert.Equal(3, row.Count));
        Assert.Equal(
            ["An Dương | trên 97,5% | năm 2030", "Hưng Đạo | 97% trở lên | năm 2030", "Kiến An | 98% | năm 2030", "Thủy Nguyên | 96% trở lên | năm 2026", "Đông Hải | 98% | năm 2030"],
            table.Rows.Select(r => string.Join(" | ", r)).Order(StringComparer.Ordinal));
        Assert.Contains("– kế hoạch 2026 - 2030, II › 1 › (9)", room.Text, StringComparison.Ordinal);
        Assert.Equal(["Xem nguồn", "Có ích", "Chưa đúng"], room.Labels);
    }

    [Fact]
    public void A_question_about_nothing_offers_things_to_ask_about()
    {
        var room = chats.Private().Say("/phuong Kiến An").Say("bao nhiêu?");

        Assert.Contains("Bạn muốn hỏi con số nào ạ?", room.Text, StringComparison.Ordinal);
        Assert.Equal(3, room.Buttons.Count);
        Assert.Contains("15% - 17%/năm", room.Press("Tổng giá trị sản phẩm").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_wards_plan_does_not_say_can_be_asked_of_another_ward_or_called_wrong()
    {
        var room = chats.Private().Say("/phuong Thủy Nguyên").Say("Lắp bao nhiêu cột đèn năng lượng mặt trời?");
        Assert.DoesNotContain("Nguồn:", room.Text, StringComparison.Ordinal);
        Assert.Equal(["Hỏi phường khác", "Có ích", "Chưa đúng"], room.Labels);

        Assert.Contains("100 cột điện", room.Press("Hỏi phường khác").Press("Kiến An").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thời tiết hôm nay thế nào")]
    [InlineData("cảm ơn")]
    [InlineData("🙂")]
    public void What_is_no_matter_of_plans_gets_a_sentence_and_no_buttons(string message)
    {
        var room = chats.Private().Say("/start").Say(message);

        Assert.NotEmpty(room.Text);
        Assert.Empty(room.Buttons);
    }

    [Fact]
    public void A_question_that_is_too_long_is_not_read()
    {
        var room = chats.Private().Say(new string('a', 501));

        Assert.Equal("Câu hỏi dài 501 ký tự, tôi chỉ nhận tối đa 500. Bạn rút gọn giúp tôi, mỗi lần hỏi một việc.", room.Text);
        Assert.StartsWith("Câu hỏi dài", room.Say("/phuong " + new string('a', 501)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_gets_a_sentence_from_a_person_alone_and_silence_in_a_group()
    {
        Assert.Contains("chỉ đọc được chữ", chats.Private().SendPicture().Text, StringComparison.Ordinal);
        Assert.Empty(chats.Group().SendPicture().Last.Replies);
    }
}
