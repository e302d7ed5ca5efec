using System.Text;
using PlanBot.Channels.Chatting;
using PlanBot.Channels.Zalo.Rendering;
using PlanBot.Prompts;

namespace PlanBot.Tests.Channels.Zalo;

public sealed class ZaloRenderingSpecs
{
    private static readonly ZaloRenderer Renderer = new(PromptBook.Load(PromptBook.DefaultFolder));

    [Fact]
    public void A_comparison_is_a_small_list_a_row_because_a_phone_has_no_room_for_columns()
    {
        var table = new ReplyPart.Table(["Phường", "Chỉ tiêu", "Nguồn"], [["Kiến An", "98%", "dòng 91"], ["Hưng Đạo", "97% trở lên", ""]]);

        Assert.Equal(
            ["So sánh\nKiến An\n- Chỉ tiêu: 98%\n- Nguồn: dòng 91\n\nHưng Đạo\n- Chỉ tiêu: 97% trở lên\n- Nguồn: –"],
            Texts(new([new ReplyPart.Heading("So sánh"), table], [])));
    }

    [Fact]
    public void Text_is_shown_as_it_is_without_marks_of_our_own() =>
        Assert.Equal(["Về <b>y tế</b> & *giáo dục*\n\n“lời của kế hoạch”"], Texts(new([new ReplyPart.Text("Về <b>y tế</b> & *giáo dục*"), new ReplyPart.Quote("lời của kế hoạch")], [])));

    [Fact]
    public void A_long_answer_is_cut_at_ends_of_sentences_and_nothing_is_lost()
    {
        var text = new StringBuilder();
        for (var i = 1; text.Length < 9_000; i++)
            text.Append(i == 1 ? "" : " ").Append(System.Globalization.CultureInfo.InvariantCulture, $"Nhiệm vụ thứ {i} giao cho đơn vị chủ trì thực hiện trong năm.");

        var bodies = Renderer.Render(new([new ReplyPart.Text(text.ToString())], [[new("Xem nguồn", "a")]]));

        Assert.All(bodies, b => Assert.InRange(b.Text.Length, 1, ZaloRenderer.Longest));
        Assert.All(bodies, b => Assert.EndsWith(b == bodies[^1] ? "1 Xem nguồn" : "năm.", b.Text, StringComparison.Ordinal));
        Assert.Equal(text.ToString(), string.Join(' ', bodies.Select(b => b.Text)).Replace("\n\nGõ số để chọn:\n1 Xem nguồn", "", StringComparison.Ordinal));
        Assert.All(bodies.SkipLast(1), b => Assert.Null(b.Choices));
        Assert.Equal([new("Xem nguồn", "a", 1)], bodies[^1].Choices!);
    }

    [Theory]
    [InlineData(1_950)]
    [InlineData(1_999)]
    [InlineData(2_000)]
    public void Numbers_that_do_not_fit_under_the_text_stand_in_a_message_of_their_own(int length)
    {
        var bodies = Renderer.Render(new([new ReplyPart.Text(new string('a', length))], [[new("Xem nguồn", "a"), new("Ai chịu trách nhiệm", "b")], [new("Có ích", "c")]]));

        Assert.Equal(2, bodies.Count);
        Assert.Equal("Gõ số để chọn:\n1 Xem nguồn · 2 Ai chịu trách nhiệm\n3 Có ích", bodies[1].Text);
        Assert.Equal(["a", "b", "c"], bodies[1].Choices!.Select(c => c.Id));
    }

    [Fact]
    public void A_body_survives_the_outbox_and_another_text_is_none()
    {
        var body = Assert.Single(Renderer.Render(new([new ReplyPart.Text("Chào bà")], [[new("Xem nguồn", "a")]])));

        var read = ZaloBody.Read(body.ToJson())!;

        Assert.Equal((body.Text, body.Choices![0]), (read.Text, read.Choices![0]));
        Assert.Null(ZaloBody.Read("x"));
        Assert.Null(ZaloBody.Read("{}"));
    }

    private static IReadOnlyList<string> Texts(ChatReply reply) => [.. Renderer.Render(reply).Select(b => b.Text)];
}
