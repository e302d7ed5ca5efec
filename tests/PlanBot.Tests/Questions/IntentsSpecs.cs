using PlanBot.Language;
using PlanBot.Questions;

namespace PlanBot.Tests.Questions;

public sealed class IntentsSpecs
{
    private static readonly Intents Intents = Intents.Load(VocabularyFile.DefaultFolder);

    [Theory]
    [InlineData("chuyện này ông sếp nào nắm", QuestionIntents.Who)]
    [InlineData("chuyen nay thi vi pho nao lo", QuestionIntents.Who)]
    [InlineData("phòng nào cầm trịch việc cấp sổ", QuestionIntents.Who)]
    [InlineData("xong vào đợt nào", QuestionIntents.When)]
    [InlineData("làm kè thì lấy tiền ở đâu", QuestionIntents.Funding)]
    [InlineData("du an nay bang nguon von nao", QuestionIntents.Funding)]
    public void What_is_asked_for_is_understood_in_everyday_words(string question, object intent) =>
        Assert.True(Of(question).HasFlag((QuestionIntents)intent));

    [Fact]
    public void A_question_about_a_matter_asks_for_none_of_these() => Assert.Equal(QuestionIntents.None, Of("phường làm gì cho trường học"));

    private static QuestionIntents Of(string question) => Intents.Of(Syllables.Read(question), question);
}
