using PlanBot.Language;
using PlanBot.Language.Vocabulary;

namespace PlanBot.Tests.Language.Vocabulary;

public sealed class AbbreviationsSpecs
{
    private static readonly Abbreviations Abbreviations = Abbreviations.Load(VocabularyFile.DefaultFolder);

    [Theory]
    [InlineData("Phòng KTHTĐT", "kinh te ha tang va do thi")]
    [InlineData("Phòng VH- XH", "van hoa xa hoi")]
    [InlineData("Ban CHQS phường", "chi huy quan su")]
    [InlineData("Đ/c Chủ tịch", "dong chi")]
    [InlineData("các tổ chức CT-XH phường", "chinh tri xa hoi")]
    [InlineData("Văn phòng HĐND&UBND", "hoi dong nhan dan va uy ban nhan dan")]
    [InlineData("UBMTTQVN", "uy ban mat tran to quoc viet nam")]
    public void A_plan_s_short_form_is_read_in_full(string text, string meaning) =>
        Assert.Contains(meaning, Meanings(text, AbbreviationSide.Document));

    [Theory]
    [InlineData("bhyt đến 2030", "bao hiem y te")]
    [InlineData("thời hạn làm ttxd", "trat tu xay dung")]
    [InlineData("gcnqsdd", "giay chung nhan quyen su dung dat")]
    [InlineData("DTC đạt mấy phần trăm", "dau tu cong")]
    [InlineData("gd&dt", "giao duc va dao tao")]
    [InlineData("ko có hộ nghèo", "khong")]
    [InlineData("bn hộ", "bao nhieu")]
    [InlineData("ntn", "nhu the nao")]
    [InlineData("QL5 mở rộng", "quoc lo 5")]
    [InlineData("TDP12 ở đâu", "to dan pho 12")]
    public void What_askers_type_is_read_in_full(string text, string meaning) =>
        Assert.Equal(meaning, Meanings(text, AbbreviationSide.Question)[0]);

    [Theory]
    [InlineData("DỰ ÁN ĐẦU TƯ CÔNG")]
    [InlineData("an sinh xã hội")]
    [InlineData("AN SINH XÃ HỘI")]
    [InlineData("dự án nhà ở")]
    public void An_ordinary_word_is_no_short_form(string text) =>
        Assert.DoesNotContain("an ninh", Meanings(text, AbbreviationSide.Document));

    [Theory]
    [InlineData("hai ca làm việc", false)]
    [InlineData("ca phường giải quyết", true)]
    [InlineData("gặp CA ở đâu", true)]
    [InlineData("ai phụ trách", false)]
    [InlineData("ứng dụng ai trong quản lý", true)]
    public void A_word_that_may_be_short_needs_capitals_or_the_right_neighbour(string text, bool isShort) =>
        Assert.Equal(isShort, Meanings(text, AbbreviationSide.Question).Any(m => m is "cong an" or "tri tue nhan tao"));

    [Fact]
    public void Chat_forms_are_never_read_into_a_plan() =>
        Assert.Empty(Meanings("k dc j ntn", AbbreviationSide.Document));

    [Fact]
    public void A_form_with_several_meanings_gives_them_all() =>
        Assert.Superset(
            new HashSet<string>(StringComparer.Ordinal) { "chi tieu", "chu tich", "chuong trinh" },
            Meanings("ct năm 2026", AbbreviationSide.Question).ToHashSet(StringComparer.Ordinal));

    private static string[] Meanings(string text, AbbreviationSide side) =>
        [.. Abbreviations.Find(TokenText.Read(text, Abbreviations.IsShortForm), side)
            .SelectMany(m => m.Readings)
            .Select(r => string.Join(' ', r.Syllables.Select(s => s.Key)))];
}
