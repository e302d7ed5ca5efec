using PlanBot.Channels.Console;

namespace PlanBot.Tests.Channels.Console;

public sealed class TextWrapSpecs
{
    private const string Text = "Tỷ lệ dân số tham gia bảo hiểm y tế đạt 98%.\nNguồn: dòng 91";

    [Fact]
    public void Lines_are_broken_at_blanks_within_the_window() =>
        Assert.Equal("Tỷ lệ dân số tham gia\nbảo hiểm y tế đạt 98%.\nNguồn: dòng 91", TextWrap.Of(Text, 24));

    [Fact]
    public void Where_nobody_watches_no_line_is_broken() => Assert.Equal(Text, TextWrap.Of(Text, null));

    [Fact]
    public void A_word_longer_than_the_window_is_cut_and_nothing_is_lost() =>
        Assert.Equal(new string('x', 50), TextWrap.Of(new string('x', 50), 10).Replace("\n", "", StringComparison.Ordinal));
}
