using PlanBot.Tests.Channels.Telegram.FakeBotApi;
using PlanBot.Tests.Channels.Telegram.Transport;

namespace PlanBot.Tests.Channels.Telegram.Talking;

/// <summary>A resident alone with the bot: the program as "serve" runs it, the five plans, and the fake for Telegram.</summary>
public sealed class ConversationSpecs(SeededProduct product)
{
    private const string Insurance = "Đến năm 2030 bao nhiêu phần trăm dân số có bảo hiểm y tế?";

    [Fact]
    public async Task A_resident_starts_chooses_a_ward_asks_and_presses_every_button_under_the_answer()
    {
        await using var app = await TransportApp.Talk(product);
        var chat = await new BotChat(app, 5).Say("/start");
        Assert.Equal(2, chat.Came.Count);
        Assert.Contains("Tôi là trợ lý tự động", chat.Came[0].Text, StringComparison.Ordinal);
        Assert.Contains("gõ /xoa", chat.Came[0].Text, StringComparison.Ordinal);
        Assert.Equal(["An Dương", "Đông Hải", "Hưng Đạo", "Kiến An", "Thủy Nguyên", "Tất cả các phường"], chat.Labels);

        await chat.Press("Kiến An");
        Assert.Equal("Từ giờ tôi trả lời về phường Kiến An. Mời bạn đặt câu hỏi; đổi lại bằng /phuong.", Assert.Single(chat.Changed).Text);
        Assert.Empty(chat.Last.Buttons);

        var answer = (await chat.Say(Insurance)).Last;
        Assert.Contains("98% (năm 2030)", answer.Text, StringComparison.Ordinal);
        Assert.Contains("dòng 91", answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Content.Entities, e => e.Type is "blockquote" or "expandable_blockquote");
        Assert.Equal(["Xem nguồn", "Ai chịu trách nhiệm", "Hỏi phường khác", "Có ích", "Chưa đúng"], chat.Labels);

        Assert.Contains("(25) Năm 2026, tỷ lệ dân số tham gia bảo hiểm y tế đạt 96%.", (await chat.Press(answer, "Xem nguồn")).Text, StringComparison.Ordinal);
        Assert.Contains("Đơn vị chủ trì: Phòng Văn hóa - Xã hội.", (await chat.Press(answer, "Ai chịu")).Text, StringComparison.Ordinal);
        await (await chat.Press(answer, "Hỏi phường khác")).Press("Hưng Đạo");
        Assert.Contains("97% trở lên", Assert.Single(chat.Changed).Text, StringComparison.Ordinal);
        Assert.Equal("Cảm ơn bạn! Rất vui vì câu trả lời có ích.", (await chat.Press(answer, "Có ích")).Notice);
        Assert.Equal("Cảm ơn bạn. Câu hỏi và câu trả lời này được giữ lại để cán bộ xem.", (await chat.Press(answer, "Chưa đúng")).Notice);
        Assert.Empty(chat.Came);
    }

    [Fact]
    public async Task An_address_with_a_ward_in_it_starts_with_that_ward()
    {
        await using var app = await TransportApp.Talk(product);

        Assert.Contains("Từ giờ tôi trả lời về phường Kiến An", (await new BotChat(app, 5).Say("/start p_kien-an")).Text, StringComparison.Ordinal);
        Assert.Contains("Đường dẫn bạn mở không còn dùng được", (await new BotChat(app, 6).Say("/start p_khong-co")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Targets_units_comparison_and_sources_are_looked_at_by_command_and_turned_in_place()
    {
        await using var app = await TransportApp.Talk(product);
        var chat = await new BotChat(app, 5).Say("/phuong Kiến An");

        await (await chat.Say("/chitieu")).Press("3. ");
        Assert.Contains("(trang 1/2)", Assert.Single(chat.Changed).Text, StringComparison.Ordinal);
        Assert.Contains("(trang 2/2)", Assert.Single((await chat.Press("Trang sau")).Changed).Text, StringComparison.Ordinal);
        Assert.Contains("(trang 1/2)", (await chat.Press("‹")).Last.Text, StringComparison.Ordinal);
        Assert.Contains("33 chỉ tiêu", (await chat.Press("Các nhóm")).Last.Text, StringComparison.Ordinal);

        await (await chat.Say("/donvi")).Press("Phòng Văn hóa");
        Assert.Contains("Chủ trì: 7 chỉ tiêu, 14 nhiệm vụ.", Assert.Single(chat.Changed).Text, StringComparison.Ordinal);
        Assert.Contains("(trang 2/4)", (await chat.Press("Trang sau")).Text, StringComparison.Ordinal);

        await chat.Say("/sosanh tỷ lệ tham gia bảo hiểm y tế");
        Assert.Contains(chat.Last.Content.Entities, e => e.Type == "pre");
        Assert.Contains("trên 97,5%", chat.Last.Text, StringComparison.Ordinal);
        Assert.Contains("II › 5 › (25)", (await chat.Say("/nguon")).Text, StringComparison.Ordinal);
        Assert.Contains("/chitieu – xem các chỉ tiêu", (await chat.Say("/help")).Text, StringComparison.Ordinal);
        Assert.Contains("Tôi không có lệnh này", (await chat.Say("/la")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_question_is_answered_by_changing_the_answer()
    {
        await using var app = await TransportApp.Talk(product);
        var chat = await (await new BotChat(app, 5).Say("/phuong Kiến An")).Say("Tỷ lệ thu gom chất thải rắn sinh hoạt?");
        var (answer, count) = (chat.Last, app.Fake.Messages.Count);

        await chat.Edit(chat.LastSaid, Insurance);

        Assert.Same(answer, Assert.Single(chat.Changed));
        Assert.Contains("98% (năm 2030)", answer.Text, StringComparison.Ordinal);
        Assert.Equal(count, app.Fake.Messages.Count);
        Assert.Contains("dòng 91", (await chat.Press(answer, "Xem nguồn")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_long_no_text_or_too_much_in_a_minute_gets_a_polite_sentence()
    {
        await using var app = await TransportApp.Talk(product);
        var chat = await new BotChat(app, 5).Say("/phuong Kiến An");

        Assert.StartsWith("Câu hỏi dài 501 ký tự", (await chat.Say(new string('a', 501))).Text, StringComparison.Ordinal);
        Assert.Contains("chỉ đọc được chữ", (await chat.SendPicture()).Text, StringComparison.Ordinal);
        for (var i = 0; i < 20; i++)
            app.Fake.UserWrites(5, "cảm ơn");
        await app.Settle();
        Assert.Single(app.Fake.Messages, m => m.Text.StartsWith("Bạn hỏi nhanh quá", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stale_forged_and_foreign_buttons_get_one_polite_word_and_change_nothing()
    {
        await using var app = await TransportApp.Talk(product, ("Chat:ButtonDays", "1"));
        var chat = await (await new BotChat(app, 5).Say("/phuong Kiến An")).Say(Insurance);
        var other = await new BotChat(app, 6).Say("/help");
        var mine = chat.Last;
        const string gone = "Nút này không còn dùng được. Bạn gõ lại câu hỏi hoặc lệnh giúp tôi.";

        Assert.Equal(gone, (await chat.PressData(mine, "bịa đặt")).Notice);
        Assert.Equal(gone, (await chat.PressData(mine, new string('x', 64), accessible: false)).Notice);
        Assert.Equal(gone, (await other.PressData(other.Last, mine.Button("Xem nguồn").Data)).Notice);
        app.Clock.Pass(TimeSpan.FromDays(1));
        await app.Settle();
        Assert.Equal(gone, (await chat.Press(mine, "Xem nguồn")).Notice);
        Assert.Empty(chat.Came);
        Assert.Empty(app.Fake.UnansweredPresses);
    }

    [Fact]
    public async Task Deleting_asks_first_and_then_nothing_of_the_chat_is_left_in_any_table_but_the_word_that_says_so()
    {
        await using var app = await TransportApp.Talk(product);
        var chat = await (await new BotChat(app, 987_654).Say("/phuong Kiến An")).Say(Insurance);
        await chat.Press("Có ích");
        Assert.Contains("chưa xóa gì", (await (await chat.Say("/xoa")).Press("Thôi")).Text, StringComparison.Ordinal);
        Assert.NotEmpty(Rows(app, "answer_given"));

        await (await chat.Say("/xoa")).Press("Xóa hết");

        Assert.Contains("Đã xóa hết", Assert.Single(chat.Changed).Text, StringComparison.Ordinal);
        Assert.Contains("Đã xóa hết những gì tôi lưu", Assert.Single(Rows(app, "")), StringComparison.Ordinal);
        Assert.Contains("Chưa có câu trả lời nào", (await chat.Say("/nguon")).Text, StringComparison.Ordinal);
    }

    private static List<string> Rows(TransportApp app, string table) =>
        [.. Chatting.AllTables.Rows(app.Get<PlanBot.Storage.PlanDatabase>()).Where(r => r.StartsWith(table, StringComparison.Ordinal) && r.Contains("987654", StringComparison.Ordinal))];
}
