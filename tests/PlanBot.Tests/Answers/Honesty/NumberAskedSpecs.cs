using PlanBot.Answers.Honesty;
using PlanBot.Language;
using PlanBot.Language.Terms;
using PlanBot.Language.Vocabulary;
using PlanBot.Questions;

namespace PlanBot.Tests.Answers.Honesty;

public sealed class NumberAskedSpecs
{
    [Theory]
    [InlineData("phường lắp bao nhiêu cột đèn đường", "cột đèn")]
    [InlineData("phường có bao nhiêu con chó thả rông", "chó thả")]
    [InlineData("moi nam co may lop hoc boi", "lop hoc")]
    [InlineData("trạm có mấy bác sĩ", "bác sĩ")]
    public void What_is_counted_stands_after_the_word_for_how_many(string question, string thing) => Assert.Equal(thing, Thing(question));

    [Theory]
    [InlineData("tăng bao nhiêu phần trăm")]
    [InlineData("hết bao nhiêu tiền")]
    [InlineData("rộng mấy hecta")]
    public void An_amount_counts_no_thing(string question) => Assert.Equal("", Thing(question));

    [Theory]
    [InlineData("mấy ông thầu làm ì ạch thì sao")]
    [InlineData("máy tính của phường bị tấn công")]
    [InlineData("phường làm gì cho trường học")]
    public void Several_is_not_how_many(string question) => Assert.Null(Thing(question));

    private static string? Thing(string question)
    {
        var syllables = Syllables.Read(question);
        var asked = NumberAsked.In(new Question
        {
            Text = question,
            Wards = [],
            Intents = QuestionIntents.Figure,
            Terms = new(question, syllables, [], WritesMarks: true, [], AsksWhether: false),
            WardSyllables = new HashSet<int>(),
            Years = [],
            Units = [],
            Concepts = TouchedConcepts.None,
        });
        return asked is null ? null : string.Join(' ', asked.Thing.Select(i => question.Substring(syllables[i].Start, syllables[i].Length)));
    }
}
