using PlanBot.Language;

namespace PlanBot.Tests.Language;

public sealed class VietnameseTextSpecs
{
    [Theory]
    [InlineData("KE\u0302\u0301 HOA\u0323CH", "KẾ HOẠCH")]
    [InlineData("CHU\u0309 YE\u0302\u0301U", "CHỦ YẾU")]
    [InlineData("vie\u0323\u0302c", "việc")]
    [InlineData("no\u031Bi", "nơi")]
    public void Letters_and_marks_become_one_letter_in_whatever_order_they_were_typed(string typed, string composed) =>
        Assert.Equal(composed, VietnameseText.Compose(typed));

    [Theory]
    [InlineData("Đường phố Ðông Hải – “xanh”", "duong pho dong hai - \"xanh\"")]
    [InlineData("ỦY BAN NHÂN DÂN", "uy ban nhan dan")]
    public void Folding_drops_every_mark_and_keeps_every_offset(string text, string folded)
    {
        Assert.Equal(folded, VietnameseText.Fold(text));
        Assert.Equal(text.Length, VietnameseText.Fold(text).Length);
    }

    [Theory]
    [InlineData("hoà", "hòa")]
    [InlineData("thuỷ", "thủy")]
    [InlineData("khoẻ", "khỏe")]
    [InlineData("sỹ", "sĩ")]
    [InlineData("tỷ", "tỉ")]
    public void A_syllable_is_the_same_wherever_its_tone_mark_was_put(string one, string other) =>
        Assert.Equal(Syllables.Read(one)[0].Marked, Syllables.Read(other)[0].Marked);

    [Fact]
    public void Numbers_keep_their_dots_commas_and_percent_signs() =>
        Assert.Equal(["dat", "97,5%", "1.500", "ho", "2030"], Syllables.Read("đạt 97,5%, 1.500 hộ; 2030.").Select(s => s.Key));
}
