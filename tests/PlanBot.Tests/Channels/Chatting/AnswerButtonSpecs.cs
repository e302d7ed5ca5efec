using PlanBot.Channels.Chatting;
using PlanBot.Storage.Tables;

namespace PlanBot.Tests.Channels.Chatting;

public sealed class AnswerButtonSpecs(SeededChats chats) : IClassFixture<SeededChats>
{
    private ChatRoom Asked() => chats.Private().Say("/phuong Kiến An").Say("Đến năm 2030 bao nhiêu phần trăm dân số có bảo hiểm y tế?");

    [Fact]
    public void Sources_are_shown_in_full_each_with_plan_place_and_lines()
    {
        var parts = Asked().Press("Xem nguồn").Last.Replies[0].Parts;

        Assert.Equal("1. Kế hoạch số 135/KH-UBND ngày 23/12/2025 của UBND phường Kiến An", Assert.IsType<ReplyPart.Heading>(parts[0]).Value);
        Assert.Equal("II › 5 › (25), dòng 91", Assert.IsType<ReplyPart.Text>(parts[1]).Value);
        Assert.StartsWith("(25) Năm 2026, tỷ lệ dân số", Assert.IsType<ReplyPart.Quote>(parts[2]).Value, StringComparison.Ordinal);
        Assert.Equal("PHỤ LỤC 1 › 13, dòng 328", Assert.IsType<ReplyPart.Text>(parts[4]).Value);
        Assert.Contains("≥ 98", Assert.IsType<ReplyPart.Quote>(parts[5]).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_responsible_is_asked_of_that_answer_whatever_was_spoken_of_since()
    {
        var room = Asked();
        var button = room.Buttons.Single(b => b.Label == "Ai chịu trách nhiệm");

        room.Say("Tỷ lệ giải quyết thủ tục hành chính đúng hạn?").PressId(button.Id);

        Assert.Contains("Đơn vị chủ trì: Phòng Văn hóa - Xã hội.", room.Text, StringComparison.Ordinal);
        Assert.StartsWith("Về câu “Đến năm 2030 bao nhiêu phần trăm dân số có bảo hiểm y tế", room.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ai chịu trách nhiệm", room.Labels);
    }

    [Fact]
    public void The_same_question_is_asked_of_another_ward_and_the_chats_ward_stays()
    {
        var room = Asked().Press("Hỏi phường khác");
        Assert.Equal(["An Dương", "Đông Hải", "Hưng Đạo", "Thủy Nguyên"], room.Labels);

        room.Press("Hưng Đạo");

        Assert.True(room.Last.Replies[0].Replaces);
        Assert.Contains("97% trở lên", room.Text, StringComparison.Ordinal);
        Assert.Contains("Hiện tôi trả lời về phường Kiến An.", room.Say("/phuong").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_opinion_is_thanked_for_and_may_be_changed()
    {
        var room = Asked();
        var (helpful, wrong) = (room.Buttons.Single(b => b.Label == "Có ích"), room.Buttons.Single(b => b.Label == "Chưa đúng"));

        room.PressId(helpful.Id);
        Assert.Empty(room.Last.Replies);
        Assert.Equal("Cảm ơn bạn! Rất vui vì câu trả lời có ích.", room.Last.Notice);
        Assert.True(Kept(room).IsHelpful);

        room.PressId(wrong.Id);
        Assert.Equal("Cảm ơn bạn. Câu hỏi và câu trả lời này được giữ lại để cán bộ xem.", room.Last.Notice);
        Assert.False(Kept(room).IsHelpful);
        Assert.Equal(chats.Clock.GetUtcNow(), Kept(room).Rated);
    }

    [Fact]
    public void An_answer_is_kept_with_its_question_and_sources()
    {
        var kept = Kept(Asked());

        Assert.Equal(("Đến năm 2030 bao nhiêu phần trăm dân số có bảo hiểm y tế?", "answered", "Kiến An"), (kept.Question, kept.Status, kept.Ward?.Value));
        Assert.Equal(2, kept.Passages.Count);
        Assert.Equal("tin-2", kept.Message);
        Assert.Null(kept.IsHelpful);
    }

    [Fact]
    public void The_answer_to_a_changed_message_is_kept_in_the_old_ones_place()
    {
        var room = Asked();
        room.Edit(room.LastMessage, "Mỗi năm trồng bao nhiêu cây xanh?");

        Assert.Equal("Mỗi năm trồng bao nhiêu cây xanh?", Kept(room).Question);
    }

    [Fact]
    public void Every_button_has_an_id_that_any_platform_takes_and_nobody_guesses()
    {
        var ids = Asked().Buttons.Select(b => b.Id).ToList();

        Assert.All(ids, id => Assert.Matches("^[A-Za-z0-9_-]{22}$", id));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    private GivenAnswer Kept(ChatRoom room) => Assert.Single(chats.Database.Read(GivenAnswerTable.All), a => a.Chat == room.Chat.Chat);
}
