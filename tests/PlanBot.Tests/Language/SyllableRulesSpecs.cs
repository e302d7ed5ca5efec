using PlanBot.Language;

namespace PlanBot.Tests.Language;

public sealed class SyllableRulesSpecs
{
    [Fact]
    public void Every_syllable_of_a_sentence_in_the_plans_can_be_one()
    {
        const string sentence =
            "Duy trì và nâng cao công tác phòng, chống ma túy trên địa bàn nhằm giữ vững kết quả phường không ma túy; " +
            "khuyến khích hộ kinh doanh chuyển đổi thành doanh nghiệp, giải quyết thủ tục, nghiêm túc, quyết liệt, ngoại khóa, " +
            "khuỷu tay, quýnh, xoèn xoẹt, huỳnh quang, thuở, nghiêng, gì, giếng, giặc, quốc, quyền, y tế, ưu tiên, oanh liệt, yêu";

        Assert.All(Syllables.Read(sentence), s => Assert.True(SyllableRules.IsSyllable(s.Key), s.Key));
    }

    [Theory]
    [InlineData("truowngf")]
    [InlineData("phuonf")]
    [InlineData("bhyt")]
    [InlineData("tt")]
    [InlineData("logistics")]
    [InlineData("kan")]
    [InlineData("cien")]
    [InlineData("nghan")]
    [InlineData("w")]
    public void Residue_abbreviations_and_slips_are_none(string key) => Assert.False(SyllableRules.IsSyllable(key));
}
