using PlanBot.Channels.Chatting;
using PlanBot.Channels.Telegram.Rendering;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;

namespace PlanBot.Tests.Channels.Telegram.Rendering;

public sealed class RenderingSpecs
{
    [Fact]
    public void An_answer_has_its_heading_its_words_and_its_quotation()
    {
        var message = Assert.Single(Render(new ReplyPart.Heading("Kế hoạch 135"), new ReplyPart.Text("Dòng một\nDòng hai"), new ReplyPart.Quote("đạt 95%")));

        Assert.Equal("<b>Kế hoạch 135</b>\nDòng một\nDòng hai\n<blockquote>đạt 95%</blockquote>", message.Html);
        Assert.Null(message.Keyboard);
    }

    [Fact]
    public void Whatever_looks_like_a_tag_is_only_letters()
    {
        const string nasty = "a<b>c</b> & &lt; <a href=\"x\"> &amp;amp; 5 > 3";

        var message = Assert.Single(Render(new ReplyPart.Heading(nasty), new ReplyPart.Quote(nasty), new ReplyPart.Text(nasty)));

        Assert.Equal($"{nasty}\n{nasty}\n{nasty}", Seen(message));
    }

    [Fact]
    public void A_long_quotation_opens_when_it_is_tapped()
    {
        Assert.StartsWith("<blockquote expandable>", Assert.Single(Render(new ReplyPart.Quote(new string('a', 401)))).Html, StringComparison.Ordinal);
        Assert.StartsWith("<blockquote expandable>", Assert.Single(Render(new ReplyPart.Quote("1\n2\n3\n4\n5\n6\n7"))).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_narrow_table_stands_in_columns()
    {
        var table = new ReplyPart.Table(["Phường", "BHYT"], [["Kiến An", "95%"], ["An Dương", "≥ 96%"]]);

        Assert.Equal("<pre>Phường    BHYT\n───────────────\nKiến An   95%\nAn Dương  ≥ 96%</pre>", Assert.Single(Render(table)).Html);
    }

    [Fact]
    public void Columns_stand_under_each_other_however_a_letter_is_written()
    {
        var table = new ReplyPart.Table(["", "x"], [["Kiến", "1"], ["Kie\u0302\u0301n", "2"], ["😀a", "3"]]);

        Assert.Equal("·     x\n───────\nKiến  1\nKie\u0302\u0301n  2\n😀a   3", Seen(Assert.Single(Render(table))));
    }

    [Fact]
    public void A_table_too_wide_for_a_phone_breaks_its_cells_between_words()
    {
        var table = new ReplyPart.Table(
            ["Chỉ tiêu", "Kiến An", "An Dương"],
            [["Tỷ lệ dân số tham gia bảo hiểm y tế", "95%", "96,5%"], ["Sinh viên tham gia", "100%", "–"]]);

        var lines = Seen(Assert.Single(Render(table))).Split('\n');

        Assert.Equal(
            [
                "Chỉ tiêu         Kiến An  An Dương",
                "──────────────────────────────────",
                "Tỷ lệ dân số     95%      96,5%",
                "tham gia bảo",
                "hiểm y tế",
                "──────────────────────────────────",
                "Sinh viên tham   100%     –",
                "gia",
            ],
            lines);
    }

    [Fact]
    public void A_table_that_fits_no_phone_becomes_a_paragraph_a_row()
    {
        var table = new ReplyPart.Table(
            ["Phường", "Chỉ tiêu", "Giá trị", "Đơn vị chủ trì"],
            [["Kiến An", "Tỷ lệ hộ nghèo", "< 1%", "Phòng Kinh tế"], ["An Dương", "Tỷ lệ hộ nghèo", "", "Phòng Văn hóa"]]);

        Assert.Equal(
            "<b>Phường: Kiến An</b>\nChỉ tiêu: Tỷ lệ hộ nghèo\nGiá trị: &lt; 1%\nĐơn vị chủ trì: Phòng Kinh tế\n\n" +
            "<b>Phường: An Dương</b>\nChỉ tiêu: Tỷ lệ hộ nghèo\nGiá trị: –\nĐơn vị chủ trì: Phòng Văn hóa",
            Assert.Single(Render(table)).Html);
    }

    [Fact]
    public void A_text_over_the_limit_is_cut_at_the_end_of_a_paragraph()
    {
        var (first, second) = (string.Concat(Enumerable.Repeat("Câu. ", 500)).Trim(), string.Concat(Enumerable.Repeat("Lời. ", 500)).Trim());

        Assert.Equal([first, second], Render(new ReplyPart.Text($"{first}\n\n{second}")).Select(Seen));
    }

    [Fact]
    public void A_paragraph_over_the_limit_is_cut_at_the_end_of_a_sentence()
    {
        var sentence = "Ủy ban nhân dân phường tổ chức thực hiện.";

        var messages = Render(new ReplyPart.Text(string.Join(' ', Enumerable.Repeat(sentence, 300)))).Select(Seen).ToList();

        Assert.Equal(4, messages.Count);
        Assert.All(messages, text => Assert.EndsWith("thực hiện.", text, StringComparison.Ordinal));
        Assert.All(messages, text => Assert.StartsWith("Ủy ban", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_over_the_limit_is_cut_at_the_end_of_a_word()
    {
        var messages = Render(new ReplyPart.Text(string.Join(' ', Enumerable.Repeat("phường", 1000)))).Select(Seen).ToList();

        Assert.All(messages.SelectMany(m => m.Split(' ')), word => Assert.Equal("phường", word));
    }

    [Theory]
    [InlineData("😀")]
    [InlineData("👨‍👩‍👧")]
    [InlineData("e\u0302\u0301")]
    [InlineData("&<>")]
    public void A_word_over_the_limit_is_cut_between_letters(string letter)
    {
        var messages = Render(new ReplyPart.Text(string.Concat(Enumerable.Repeat(letter, 3000)))).Select(Seen).ToList();

        Assert.True(messages.Count > 1);
        Assert.All(messages, text => Assert.Equal("", text.Replace(letter == "&<>" ? "&" : letter, "", StringComparison.Ordinal).Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_heading_goes_along_with_what_it_heads()
    {
        var messages = Render(new ReplyPart.Text(new string('a', 3500)), new ReplyPart.Heading("Nguồn"), new ReplyPart.Text(new string('b', 2000))).Select(Seen).ToList();

        Assert.Equal([new string('a', 3500), $"Nguồn\n{new string('b', 2000)}"], messages);
    }

    [Fact]
    public void A_long_table_is_cut_between_rows()
    {
        var table = new ReplyPart.Table(["STT", "Việc"], [.. Enumerable.Range(1, 400).Select(i => new[] { $"{i}", "Rà soát hộ nghèo" })]);

        var messages = Render(table);

        Assert.True(messages.Count > 1);
        Assert.Equal(Enumerable.Range(1, 400), messages.SelectMany(m => Seen(m).Split('\n')).Where(l => l.EndsWith("nghèo", StringComparison.Ordinal)).Select(l => int.Parse(l.Split(' ')[0])));
    }

    [Fact]
    public void Buttons_stand_under_the_last_message_in_their_rows()
    {
        var reply = new ChatReply([new ReplyPart.Text(new string('a', 5000))], [[new("Nguồn", "n1"), new("Đơn vị", "d1")], [new("Hữu ích", "h1")]]);

        var messages = TelegramRenderer.Render(reply).Select(body => MessageBody.Read(body)!).ToList();

        Assert.Null(messages[0].Keyboard);
        Assert.Equal([["Nguồn", "Đơn vị"], ["Hữu ích"]], messages[1].Keyboard!.Select(row => row.Select(b => b.Label)));
        Assert.Equal("h1", messages[1].Keyboard![1][0].Id);
    }

    [Theory]
    [InlineData("", "k")]
    [InlineData("Nguồn", "")]
    [InlineData("Nguồn", "ệệệệệệệệệệệệệệệệệệệệệệ")]
    public void A_button_that_the_platform_would_not_take_is_a_fault_of_the_program(string label, string id) =>
        Assert.Throws<ArgumentException>(() => TelegramRenderer.Render(new([new ReplyPart.Text("x")], [[new(label, id)]])));

    [Fact]
    public void A_reply_without_a_visible_letter_is_no_message() =>
        Assert.Empty(Render(new ReplyPart.Text(" \n\t "), new ReplyPart.Heading(""), new ReplyPart.Table(["", ""], [["", " "]])));

    [Fact]
    public void What_a_message_cannot_hold_becomes_what_it_can() =>
        Assert.Equal("a b\nc \uFFFD d", Seen(Assert.Single(Render(new ReplyPart.Text("a\tb\r\nc \uD83D\0d")))));

    private static List<MessageBody> Render(params ReplyPart[] parts) => [.. TelegramRenderer.Render(new(parts, [])).Select(body => MessageBody.Read(body)!)];

    private static string Seen(MessageBody body) => FakeHtml.Read(body.Html).Text;
}
