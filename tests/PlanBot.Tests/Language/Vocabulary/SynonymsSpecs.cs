using PlanBot.Language;
using PlanBot.Language.Vocabulary;

namespace PlanBot.Tests.Language.Vocabulary;

public sealed class SynonymsSpecs
{
    private static readonly Synonyms Synonyms = Synonyms.Load(VocabularyFile.DefaultFolder);

    [Theory]
    [InlineData("làm sổ đỏ mất bao lâu", "giay chung nhan quyen su dung dat")]
    [InlineData("lam so do mat bao lau", "giay chung nhan quyen su dung dat")]
    [InlineData("ngõ tối quá", "chieu sang cong cong")]
    [InlineData("hốt rác mấy giờ", "thu gom rac thai")]
    [InlineData("mưa là ngập đường", "thoat nuoc")]
    [InlineData("trai làng đi bộ đội", "tuyen chon va goi cong dan nhap ngu")]
    [InlineData("nhà thương phường", "tram y te")]
    [InlineData("bên nào lo vụ này", "don vi chu tri")]
    [InlineData("bảo đảm an sinh", "dam bao")]
    public void Everyday_words_bring_the_plan_s_words(string question, string planTerm)
    {
        var match = Assert.Single(Expand(question), m => string.Join(' ', m.Keys) == planTerm);

        Assert.InRange(match.Weight, 0.01, 0.99);
    }

    [Fact]
    public void A_match_tells_which_words_it_stands_for()
    {
        var match = Expand("bao giờ phường làm sổ đỏ cho dân")[0];

        Assert.Contains((3, 2), Expand("bao giờ phường sổ đỏ cho dân").Select(m => (m.Start, m.Length)));
        Assert.True(match.Start + match.Length <= 9);
    }

    [Fact]
    public void Marks_that_were_typed_are_meant()
    {
        Assert.Contains(Expand("xin lắp đèn đường"), m => string.Join(' ', m.Keys) == "chieu sang cong cong");
        Assert.DoesNotContain(Expand("kéo dài đến đường lớn"), m => string.Join(' ', m.Keys) == "chieu sang cong cong");
    }

    [Fact]
    public void One_word_without_marks_is_too_little_to_go_by()
    {
        Assert.Contains(Expand("xóm tôi có trộm"), m => m.Keys[0] == "toi");
        Assert.Empty(Expand("bao"));
    }

    [Fact]
    public void The_longest_words_win()
    {
        var folder = Directory.CreateTempSubdirectory("planbot-index-").FullName;
        File.WriteAllLines(Path.Combine(folder, Synonyms.FileName), ["A\tbảo hiểm\tthẻ", "B\tbảo hiểm xe\tphí đường bộ\t0,3"]);

        var match = Assert.Single(Synonyms.Load(folder).Expand(Syllables.Read("mua bảo hiểm xe ở đâu")));

        Assert.Equal((1, 3, "phi duong bo", 0.3), (match.Start, match.Length, string.Join(' ', match.Keys), match.Weight));
        Directory.Delete(folder, recursive: true);
    }

    private static IReadOnlyList<SynonymMatch> Expand(string question) => Synonyms.Expand(Syllables.Read(question));
}
