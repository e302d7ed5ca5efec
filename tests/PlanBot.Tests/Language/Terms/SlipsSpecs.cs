using PlanBot.Language;
using PlanBot.Language.Terms;

namespace PlanBot.Tests.Language.Terms;

public sealed class SlipsSpecs
{
    private static readonly HashSet<string> Index = new(StringComparer.Ordinal)
    {
        "phuong", "truong", "hoc", "truong_hoc", "bao", "hiem", "bao_hiem", "ki", "ti", "thuong", "chuong", "logistics",
    };

    [Theory]
    [InlineData("phuonf", "phuong")]
    [InlineData("phuogn", "phuong")]
    [InlineData("phuon", "phuong")]
    [InlineData("pphuong", "phuong")]
    [InlineData("hiiem", "hiem")]
    public void One_slip_is_put_right_with_a_word_the_index_knows(string typed, string meant)
    {
        Assert.Equal(meant, Slips.Candidates(typed, Index.Contains)[0]);
    }

    [Theory]
    [InlineData("phuong")]
    [InlineData("logistics")]
    [InlineData("ho")]
    [InlineData("qh15")]
    public void What_the_index_knows_and_what_is_too_short_is_left_alone(string key) => Assert.Empty(Slips.Candidates(key, Index.Contains));

    [Fact]
    public void A_lost_blank_is_found_where_the_two_words_stand_side_by_side()
    {
        Assert.Equal(("bao", "hiem"), Slips.Split("baohiem", Index.Contains));
        Assert.Null(Slips.Split("hiembao", Index.Contains));
    }

    [Theory]
    [InlineData("truowngf", "truong", "trương1")]
    [InlineData("truwowngf", "truong", "trương1")]
    [InlineData("truong2", "truong", "truong1")]
    [InlineData("tru7o7ng2", "truong", "trương1")]
    [InlineData("ddaats", "dat", "đât2")]
    [InlineData("d9a61t", "dat", "đât2")]
    [InlineData("tyr", "ti", "ti3")]
    [InlineData("vieecj", "viec", "viêc5")]
    [InlineData("nguwowif", "nguoi", "ngươi1")]
    public void Residue_of_a_typing_method_is_decoded(string typed, string key, string marked)
    {
        var decoded = TypedLetters.Decode(Syllables.Read(typed)[0]);

        Assert.Equal((key, marked), (decoded?.Key, decoded?.Marked));
    }

    [Theory]
    [InlineData("bhyt")]
    [InlineData("p2")]
    [InlineData("qh15")]
    [InlineData("hđnd")]
    [InlineData("2030")]
    public void What_is_no_residue_is_left_alone(string typed) => Assert.Null(TypedLetters.Decode(Syllables.Read(typed)[0]));
}
