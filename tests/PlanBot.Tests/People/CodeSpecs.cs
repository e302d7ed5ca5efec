using PlanBot.People;

namespace PlanBot.Tests.People;

public sealed class CodeSpecs
{
    [Fact]
    public void A_code_has_eight_characters_that_nobody_confuses_and_no_input_method_changes()
    {
        for (var i = 0; i < 2_000; i++)
            Assert.Matches("^(?=.*[A-Z])[CFHJKMNPQRTVX34679]{8}$", CodeText.New());
    }

    [Fact]
    public void Codes_do_not_repeat() => Assert.Equal(2_000, Enumerable.Range(0, 2_000).Select(_ => CodeText.New()).Distinct().Count());

    [Theory]
    [InlineData("3467CFHJ")]
    [InlineData("3467-CFHJ")]
    [InlineData(" 3467 cfhj ")]
    [InlineData("34 67.cf-hj")]
    public void A_code_is_read_however_it_is_grouped(string typed) => Assert.Equal("3467CFHJ", CodeText.Read(typed));

    [Theory]
    [InlineData("")]
    [InlineData("3467CFH")]
    [InlineData("3467CFHJK")]
    [InlineData("0467CFHJ")]
    [InlineData("3467CFHO")]
    [InlineData("34673467")]
    [InlineData("3467CFHJ nhé")]
    [InlineData("chính phủ")]
    [InlineData("3-4-6-7-C-F-H-J----------------------------")]
    public void Other_words_are_no_code(string typed) => Assert.Null(CodeText.Read(typed));

    [Fact]
    public void What_is_kept_of_a_code_matches_it_alone_and_under_its_own_salt_alone()
    {
        var (salt, other) = (CodeHash.NewSalt(), CodeHash.NewSalt());
        var hash = CodeHash.Of(salt, "3467CFHJ");

        Assert.Equal(32, hash.Length);
        Assert.NotEqual(salt, other);
        Assert.True(CodeHash.Matches(salt, hash, "3467CFHJ"));
        Assert.False(CodeHash.Matches(salt, hash, "3467CFHK"));
        Assert.False(CodeHash.Matches(other, hash, "3467CFHJ"));
    }

    // What time a comparison takes cannot be told apart from noise in a test; which comparison is used can.
    [Fact]
    public void Hashes_are_compared_in_constant_time_and_in_one_place()
    {
        var source = Repository.Source().Where(f => f.Path.StartsWith("People/", StringComparison.Ordinal)).ToList();

        Assert.Contains("CryptographicOperations.FixedTimeEquals(Of(salt, code), hash)", Assert.Single(source, f => f.Path == "People/CodeHash.cs").Text, StringComparison.Ordinal);
        Assert.Equal("People/CodeEntry.cs", Assert.Single(source, f => f.Text.Contains(".Hash,", StringComparison.Ordinal) || f.Text.Contains(".Hash ", StringComparison.Ordinal)).Path);
    }

    [Fact]
    public void A_code_does_not_get_into_a_text_by_itself() =>
        Assert.DoesNotContain("3467CFHJ", $"{new MadeCode("3467CFHJ", default, new("i", [], [], null, null, null, "m", default))}", StringComparison.Ordinal);
}
