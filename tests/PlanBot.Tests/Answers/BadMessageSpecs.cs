using PlanBot.Answers;

namespace PlanBot.Tests.Answers;

[Collection(SeedAnswersCollection.Name)]
public sealed class BadMessageSpecs(SeedAnswers seeds)
{
    [Theory]
    [InlineData("")]
    [InlineData("   \t\n ")]
    [InlineData("?")]
    [InlineData("… !!!")]
    [InlineData("😀😀🎉")]
    [InlineData("\u0000\u0001\u0007")]
    [InlineData("这个坊的计划是什么")]
    [InlineData("Что делает район")]
    public void A_message_without_a_question_gets_a_sentence_that_says_how_to_ask(string message)
    {
        var answer = Assert.IsType<Answer.Clarify>(seeds.Ask(message));

        Assert.Contains("hỏi", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Five_thousand_characters_are_too_many_and_the_sentence_says_how_many_are_read()
    {
        var answer = Assert.IsType<Answer.Clarify>(seeds.Ask(new string('a', 5_000)));

        Assert.Contains("5000", answer.Text, StringComparison.Ordinal);
        Assert.Contains("1000", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_and_markup_do_not_keep_a_question_from_being_answered()
    {
        var answer = seeds.Found("<b>BHYT</b>\u0007 đến\t2030 <script>alert(1)</script>?", "Kiến An");

        Assert.Contains("98%", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("script", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ward_without_a_plan_is_named_and_the_known_wards_with_it()
    {
        var answer = Assert.IsType<Answer.NotFound>(seeds.Ask("Phường Lê Chân có mục tiêu gì về trường học?"));

        Assert.Contains("Lê Chân", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Kiến An", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xin chào")]
    [InlineData("chào ad nhé")]
    [InlineData("cảm ơn bạn nhiều")]
    public void Courtesies_are_returned(string message) => Assert.IsType<Answer.Greeting>(seeds.Ask(message));
}
