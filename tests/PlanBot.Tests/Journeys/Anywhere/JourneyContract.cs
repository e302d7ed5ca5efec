namespace PlanBot.Tests.Journeys.Anywhere;

/// <summary>What people do with the bot wherever they meet it. A channel's own specs derive from this and say how one speaks there.</summary>
public abstract class JourneyContract
{
    private const string Insurance = "Đến năm 2030 bao nhiêu phần trăm dân số có bảo hiểm y tế?";

    private protected abstract Task<IPerson> Somebody();

    [Fact]
    public async Task Whoever_says_hello_is_told_that_a_machine_speaks_and_what_it_knows()
    {
        var person = await Somebody();

        var said = await person.Say("Xin chào");
        Assert.Contains("trợ lý tự động", said, StringComparison.Ordinal);
        Assert.Contains("tra cứu kế hoạch của các phường", said, StringComparison.Ordinal);

        // Whoever has just been greeted is not greeted twice in one breath.
        Assert.Contains("các phường: An Dương, Đông Hải, Hưng Đạo, Kiến An, Thủy Nguyên", await person.Say("chào bạn"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_is_answered_with_the_figure_and_where_it_stands_and_the_passage_can_be_read_word_for_word()
    {
        var person = await Somebody();
        Assert.Contains("Kiến An", await person.Choose("kien an"), StringComparison.Ordinal);

        var said = await person.Say(Insurance);
        Assert.Contains("98%", said, StringComparison.Ordinal);
        Assert.Contains("135/KH-UBND", said, StringComparison.Ordinal);
        Assert.Contains("II › 5 › (25)", said, StringComparison.Ordinal);
        Assert.Contains("dòng 91", said, StringComparison.Ordinal);

        Assert.Contains("Đến năm 2030, tỷ lệ dân số tham gia bảo hiểm y tế đạt 98%.", await person.LookAtSource(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_plans_do_not_say_is_declined_and_nothing_made_up()
    {
        var person = await Somebody();
        await person.Choose("Kiến An");

        var said = await person.Say("Năm 2027 phường xây bao nhiêu bến cảng container?");

        Assert.Contains("không", said, StringComparison.Ordinal);
        Assert.DoesNotContain("98%", said, StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9]+ bến cảng", said);
    }

    [Fact]
    public async Task A_question_goes_on_with_another_year_the_unit_responsible_and_another_ward()
    {
        var person = await Somebody();
        await person.Say("Đến năm 2030 phường Kiến An bao nhiêu phần trăm dân số có bảo hiểm y tế?");

        Assert.Contains("96%", await person.Say("còn năm 2026 thì sao"), StringComparison.Ordinal);
        Assert.Contains("Phòng Văn hóa - Xã hội", await person.Say("ai chủ trì?"), StringComparison.Ordinal);
        Assert.Contains("97% trở lên", await person.Say("Đến năm 2030 phường Hưng Đạo bao nhiêu phần trăm dân số có bảo hiểm y tế?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wards_are_compared()
    {
        var person = await Somebody();

        var said = await person.Say("So sánh tỷ lệ dân số tham gia bảo hiểm y tế đến năm 2030 của phường Kiến An và phường Hưng Đạo");

        foreach (var part in (string[])["Kiến An", "98%", "Hưng Đạo", "97%"])
            Assert.Contains(part, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("🙂")]
    [InlineData("???")]
    [InlineData("<b>&lt;</b> \" ' ; DROP TABLE plan; --")]
    public async Task What_is_no_question_gets_a_kind_word_and_the_next_question_its_answer(string nonsense)
    {
        var person = await Somebody();

        var said = await person.Say(nonsense);
        Assert.Contains("Bạn", said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("trục trặc", said, StringComparison.Ordinal);

        await person.Choose("Kiến An");
        Assert.Contains("98%", await person.Say(Insurance), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_without_end_is_told_its_length_and_how_much_is_taken()
    {
        var person = await Somebody();

        var said = await person.Say(string.Concat(Enumerable.Repeat("bảo hiểm y tế ", 200)).Trim());

        Assert.Matches("Câu hỏi dài 2[.,]?799 ký tự.*(tối đa)", said);
    }

    [Fact]
    public async Task Whoever_leaves_is_known_no_more()
    {
        var person = await Somebody();
        await person.Choose("Kiến An");
        await person.Say(Insurance);

        await person.Leave();

        var said = await person.Say("ai chủ trì?");
        Assert.Contains("chưa rõ bạn đang nhắc tới nội dung nào", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Phòng Văn hóa", said, StringComparison.Ordinal);
    }
}
