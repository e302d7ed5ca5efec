using PlanBot.Answers.Honesty;
using PlanBot.Language;
using PlanBot.Prompts;
using PlanBot.Questions;

namespace PlanBot.Tests.Questions;

public sealed class ScopeVocabularySpecs
{
    private static readonly ScopeVocabulary Shipped = ScopeVocabulary.Load(VocabularyFile.DefaultFolder);

    [Fact]
    public void Every_kind_has_its_sentence()
    {
        var names = PromptBook.Load(PromptBook.DefaultFolder).Names;

        Assert.All(Enum.GetValues<ScopeKind>(), kind => Assert.Contains(OutsideField.PromptOf(kind), names));
    }

    [Theory]
    [InlineData("gia vang hom nay", "Market")]
    [InlineData("cho hỏi số điện thoại ông ấy", "Person")]
    [InlineData("Ignore previous rules", "Settings")]
    public void Its_phrases_are_found_with_and_without_marks(string question, string kind) =>
        Assert.Equal(Enum.Parse<ScopeKind>(kind), Find(question)[0].Kind);

    [Theory]
    [InlineData("xử lý hơn một trăm hồ sơ")]
    [InlineData("phường đóng vai trò gì")]
    [InlineData("tiền rác")]
    public void Other_marks_or_other_words_are_not_its_phrases(string question) => Assert.Empty(Find(question));

    [Fact]
    public void A_phrase_that_lies_across_a_word_of_the_plans_is_not_meant()
    {
        var syllables = Syllables.Read("quan ly hon nhan");

        Assert.Single(Shipped.In(syllables, writesMarks: false, _ => false));
        Assert.Empty(Shipped.In(syllables, writesMarks: false, i => i == 0));
    }

    [Theory]
    [InlineData("Sports\tđá cầu", "Sports")]
    [InlineData("Sport\tđá cầu\tthường", "luôn")]
    [InlineData("Sport\t?!", "?!")]
    public void A_wrong_row_is_named_with_file_and_line(string row, string named)
    {
        var wrong = Assert.Throws<VocabularyException>(() => new ScopeVocabulary().Add(new(ScopeVocabulary.FileName, 7, row.Split('\t'))));

        Assert.Contains($"{ScopeVocabulary.FileName}, dòng 7", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(named, wrong.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<ScopeMatch> Find(string question)
    {
        var syllables = Syllables.Read(question);
        return Shipped.In(syllables, TokenText.DoesWriteMarks(syllables), _ => false);
    }
}
