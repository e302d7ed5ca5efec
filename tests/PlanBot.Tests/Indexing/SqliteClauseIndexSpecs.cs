using PlanBot.Indexing;
using PlanBot.Storage;
using PlanBot.Tests.Storage;

namespace PlanBot.Tests.Indexing;

public sealed class SqliteClauseIndexSpecs : ClauseIndexContract
{
    private protected override IClauseIndex Index { get; } = new SqliteClauseIndex();

    [Fact]
    public void When_every_word_is_frequent_the_passages_that_hold_them_together_come_first() =>
        Assert.Equal([7], Orders(new SqliteClauseIndex(budget: 5), limit: 1, "kinh", "te", "so"));

    [Fact]
    public void A_rare_word_does_not_hide_the_passages_that_hold_all_the_frequent_ones() =>
        Assert.Contains(7, Orders(new SqliteClauseIndex(budget: 5), limit: 10, "sot", "kinh", "te", "so"));

    [Fact]
    public void A_frequent_word_alone_still_finds_as_many_as_asked_for() =>
        Assert.Equal([0, 3, 6], Orders(new SqliteClauseIndex(budget: 5), limit: 3, "kinh"));

    [Fact]
    public void Too_few_passages_with_all_the_words_are_followed_by_those_with_some() =>
        Assert.Equal([7, 1, 4], Orders(new SqliteClauseIndex(budget: 5), limit: 3, "kinh", "te", "so"));

    // Thirty passages: each of three words in every third, all of them together in number 7 only. "te" is the rarest of
    // the three: it stands in 1, 4, 7, 10 …, the others in one passage more.
    private static List<int> Orders(SqliteClauseIndex index, int limit, params string[] terms)
    {
        using var temporary = new TemporaryDatabase();
        var words = new[] { "kinh", "te", "so" };
        var passages = Enumerable.Range(0, 30)
            .Select(i => new AnalysedPassage(PlanRows.Clause(1, i), i == 7 ? "kinh te so" : i == 20 ? "so sot" : words[i % 3], ""));
        temporary.Database.Write(s => index.Add(s, 1, passages));
        return temporary.Database.Read(s => index.Search(s, new(terms, null, limit)))
            .Select(c => (int)(c.Row - PlanRows.First(1))).ToList();
    }
}
