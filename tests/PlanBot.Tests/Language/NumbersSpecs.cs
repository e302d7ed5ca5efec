using PlanBot.Language;

namespace PlanBot.Tests.Language;

public sealed class NumbersSpecs
{
    [Theory]
    [InlineData("1.500", "1500")]
    [InlineData("1500", "1500")]
    [InlineData("03", "3")]
    [InlineData("97,5%", "97p5")]
    [InlineData("97.5", "97p5")]
    [InlineData("97,50", "97p5")]
    [InlineData("578,625", "578p625")]
    [InlineData("1.234,5", "1234p5")]
    [InlineData("1.000.000", "1000000")]
    [InlineData("100,0%", "100")]
    [InlineData("5.1", "5p1")]
    [InlineData("00", "0")]
    public void A_number_is_the_same_however_it_is_written(string written, string normal) =>
        Assert.Equal(normal, Numbers.Normal(written));

    [Theory]
    [InlineData("bhyt")]
    [InlineData("5g")]
    [InlineData("qh15")]
    public void Letters_with_digits_are_no_number(string word) => Assert.Null(Numbers.Normal(word));
}
