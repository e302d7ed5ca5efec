using PlanBot.Language;
using PlanBot.Language.Terms;
using PlanBot.Language.Vocabulary;

namespace PlanBot.Tests.Language.Vocabulary;

public sealed class ConceptsSpecs
{
    private static readonly Concepts Concepts = Concepts.Load(VocabularyFile.DefaultFolder);
    private static readonly TermAnalyzer Analyzer = TermAnalyzer.Load(VocabularyFile.DefaultFolder);

    [Theory]
    [InlineData("dịch giã kéo đến thì sao", "dich_benh")]
    [InlineData("dich gia keo den thi sao", "dich_benh")]
    [InlineData("mấy đứa hút chích trong xóm", "ma_tuy")]
    [InlineData("loa phường ồn ào", "truyen_thanh")]
    public void Everyday_words_touch_the_terms_a_plan_uses_for_the_matter(string question, string term) =>
        Assert.Contains(term, Touched(question).Terms.Select(t => t.Term));

    [Fact]
    public void Words_of_no_matter_touch_nothing()
    {
        var touched = Touched("xyz qwerty");

        Assert.Equal(0, touched.Sureness);
        Assert.Empty(touched.Terms);
    }

    [Fact]
    public void The_most_telling_terms_come_first() =>
        Assert.Equal(Touched("hút chích").Terms.OrderByDescending(t => t.Weight).Select(t => t.Term).Take(5), Touched("hút chích").Terms.Select(t => t.Term).Take(5));

    [Theory]
    [InlineData("mấy đứa hút chích trong xóm", "Tăng cường phòng, chống ma túy, quản lý người nghiện", "Tổ chức tiêm phòng cho đàn vật nuôi")]
    [InlineData("may dua hut chich trong xom", "Tăng cường phòng, chống ma túy, quản lý người nghiện", "Tổ chức tiêm phòng cho đàn vật nuôi")]
    [InlineData("ngôi đình cũ nát sắp sập", "Tu bổ, phục hồi di tích lịch sử văn hóa", "Thu gom rác thải sinh hoạt trên địa bàn")]
    public void A_question_is_more_alike_to_a_text_on_its_matter_than_to_one_on_another(string question, string same, string other)
    {
        var (ofSame, ofOther) = (Alike(question, same), Alike(question, other));

        Assert.True(ofSame > 2 * ofOther, $"{ofSame} and {ofOther}");
        Assert.InRange(ofSame, 0.1, 1);
    }

    [Fact]
    public void The_same_words_are_wholly_alike_and_words_of_no_matter_are_like_nothing()
    {
        Assert.Equal(1, Alike("phòng chống ma túy", "phòng chống ma túy"), 5);
        Assert.Equal(0, Alike("phòng chống ma túy", "xyz qwerty"));
        Assert.Equal(0, Alike("xyz qwerty", "phòng chống ma túy"));
    }

    private static double Alike(string question, string text) =>
        Concepts.ShapeOf(Syllables.Read(text), Analyzer.Question(question, _ => true).WritesMarks).Alike(Touched(question).Shape.Spread());

    private static TouchedConcepts Touched(string question)
    {
        var terms = Analyzer.Question(question, _ => true);
        return Concepts.Of(terms.Reading, terms.WritesMarks);
    }
}
