using System.Text.Json;
using PlanBot.Channels;
using PlanBot.Evaluation;
using PlanBot.Evaluation.Scoring;

namespace PlanBot.Tests.Evaluation;

/// <summary>A small set of questions and results, counted by hand (Golden/evaluation).</summary>
public sealed class ScorerSpecs
{
    private static readonly IReadOnlyList<Outcome> Outcomes = Scorer.Score(GoldSet.Read(Seeds.Golden("evaluation")), Results());
    private static readonly Figures Figures = Figures.Of(Outcomes);

    private static Dictionary<string, AskResult> Results() =>
        File.ReadLines(Seeds.Golden("evaluation-results.jsonl")).Select(l => JsonSerializer.Deserialize(l, AskJson.Readable.AskResult)!).ToDictionary(r => r.Id!);

    private static Outcome Of(string id) => Outcomes.Single(o => o.Id == id);

    // Ranks 1, 3, 2, none, 11, 2.
    [Fact]
    public void Single_questions_count_as_they_do_by_hand()
    {
        var all = Figures.Group(SingleFigures.All)!;

        Assert.Equal(6, all.Count);
        Assert.Equal(1 / 6.0, all.Hit1);
        Assert.Equal(4 / 6.0, all.Hit3);
        Assert.Equal(4 / 6.0, all.Hit5);
        Assert.Equal(4 / 6.0, all.Hit10);
        Assert.Equal((1 + (1 / 3.0) + 0.5 + 0.5) / 6, all.Mrr, 12);
        Assert.Equal((1 + 0.5 + 1 + 1) / 6, all.Cover10, 12);
        Assert.Equal(5 / 6.0, all.Answered);
        Assert.Equal(3 / 4.0, all.Values);
    }

    [Fact]
    public void Groups_stand_after_all_and_a_group_without_values_has_no_share_of_them()
    {
        Assert.Equal(
            ["ALL", "style=casual", "style=formal", "style=paraphrase", "kind=fact", "kind=list", "ward=An Bình", "ward=Cát Bi"],
            Figures.Singles.Select(g => g.Group));
        Assert.Equal(0.5, Figures.Group("style=casual")!.Values);
        Assert.Null(Figures.Group("style=paraphrase")!.Values);
    }

    [Theory]
    [InlineData("s1", 1)]
    [InlineData("s2", 3)]
    // The first citation holds the words and is another ward's; the second holds four pairs of five.
    [InlineData("s3", 2)]
    [InlineData("s4", null)]
    [InlineData("s5", 11)]
    // A single word is no part of a longer passage.
    [InlineData("s6", 2)]
    public void A_citation_hits_where_it_holds_four_fifths_of_the_quotes_pairs(string id, int? rank) => Assert.Equal(rank, Of(id).Rank);

    [Theory]
    [InlineData("1,5%", "còn 1,5 %.", true)]
    [InlineData("1.500", "có 1500 hộ", true)]
    [InlineData("01 trường", "1 trường", true)]
    [InlineData("4 - 5", "từ 4 đến 5 lớp", true)]
    [InlineData("9", "năm 2019", false)]
    [InlineData("5%", "1,5%", false)]
    [InlineData("đạt chuẩn", "đa\u0323t chuâ\u0309n", true)]
    public void A_value_counts_however_its_number_is_written(string value, string answer, bool says) =>
        Assert.Equal(says, GoldText.HasValue(value, answer));

    [Fact]
    public void A_wards_value_counts_only_beside_the_wards_name()
    {
        Assert.Equal(new CompareFigures(Count: 2, Complete: 1, Shown: 3, Wanted: 4), Figures.Compare);
        Assert.Equal("Cát Bi: 12%", Of("c2").Expected);
    }

    [Fact]
    public void A_missing_result_is_no_refusal()
    {
        Assert.Equal(new DeclineFigures(Count: 4, Declined: 2, Cited: 1), Figures.Declines);
        Assert.False(Of("n4").Right);
        Assert.False(Of("f3.2").Right);
    }

    [Fact]
    public void The_first_turn_of_a_conversation_does_not_count() =>
        Assert.Equal(new FollowUpFigures(Count: 4, Hits: 2, Valued: 2, Shown: 1), Figures.FollowUps);
}
