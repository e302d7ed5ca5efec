using PlanBot.Language;
using PlanBot.Questions;

namespace PlanBot.Tests.Questions;

public sealed class MessageScreenSpecs
{
    private static readonly MessageScreen Screen = MessageScreen.Load(VocabularyFile.DefaultFolder);

    [Theory]
    [InlineData("Xin chào!", "Greeting")]
    [InlineData("chao ad nhe", "Greeting")]
    [InlineData("Bạn tên là gì?", "Greeting")]
    [InlineData("hỏi được gì", "Greeting")]
    [InlineData("Cảm ơn bạn nhiều nha", "Thanks")]
    [InlineData("dạ vâng", "Thanks")]
    [InlineData("ok cam on", "Thanks")]
    public void Greetings_and_thanks_are_told_apart(string message, string kind) =>
        Assert.Equal(Enum.Parse<MessageKind>(kind), Screen.Of(message));

    [Theory]
    [InlineData("Xin chào, tỷ lệ hộ nghèo là bao nhiêu?")]
    [InlineData("cảm ơn, còn thu ngân sách thì sao")]
    [InlineData("2030?")]
    public void A_greeting_before_a_question_is_a_question(string message) =>
        Assert.Equal(MessageKind.Question, Screen.Of(message));

    [Theory]
    [InlineData("", "Empty")]
    [InlineData("?", "NoWords")]
    [InlineData("👍👍", "NoWords")]
    [InlineData("今日の天気は", "OtherScript")]
    public void What_is_no_question_is_told(string message, string kind) =>
        Assert.Equal(Enum.Parse<MessageKind>(kind), Screen.Of(MessageScreen.Clean(message)));
}
