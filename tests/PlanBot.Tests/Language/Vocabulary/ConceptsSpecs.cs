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

    private static TouchedConcepts Touched(string question)
    {
        var terms = Analyzer.Question(question, _ => true);
        return Concepts.Of(terms.Reading, terms.WritesMarks);
    }
}
