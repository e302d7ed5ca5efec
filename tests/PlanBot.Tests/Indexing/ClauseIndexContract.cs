using PlanBot.Indexing;
using PlanBot.Storage;
using PlanBot.Tests.Storage;

namespace PlanBot.Tests.Indexing;

/// <summary>What every clause index must do. Derive, and hand in yours.</summary>
public abstract class ClauseIndexContract : IDisposable
{
    private readonly TemporaryDatabase _temporary = new();

    private protected abstract IClauseIndex Index { get; }

    private PlanDatabase Database => _temporary.Database;

    public void Dispose()
    {
        _temporary.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_passage_is_found_by_its_own_words_and_by_its_headings()
    {
        Add(1, ("bao hiem bao_hiem y te", "chi tieu"), ("rung trong", "chi tieu"));

        Assert.Equal([Row(1, 0)], Rows("bao_hiem"));
        Assert.Equal([Row(1, 0), Row(1, 1)], Rows("tieu"));
    }

    [Fact]
    public void A_passage_with_more_and_rarer_terms_comes_first()
    {
        Add(1, ("truong", "x"), ("truong hoc", "x"), ("truong lop", "x"), ("truong lop", "x"));

        Assert.Equal([Row(1, 1), Row(1, 2)], Rows("truong", "hoc", "lop").Take(2));
    }

    [Fact]
    public void A_word_counts_once_for_a_passage_however_often_it_stands_there()
    {
        Add(1, ("rung rung rung", "rung"), ("rung", ""));

        Assert.Equal([2], Database.Read(s => Index.Frequency(s, ["rung"])));
        var found = Search(null, "rung", "rung");
        Assert.Equal(found[0].Score, found[1].Score);
    }

    [Theory]
    [InlineData("97,5%")]
    [InlineData("57nqtw")]
    [InlineData("1.500")]
    [InlineData("a\"b'c")]
    [InlineData("x*-+()^:{}")]
    [InlineData("and")]
    [InlineData("m²")]
    [InlineData("đặc")]
    public void A_term_is_found_whatever_signs_it_is_made_of(string term)
    {
        Add(1, ($"dat {term} nam", ""), ("97 5 1 500 a b c x", ""));

        Assert.Equal([Row(1, 0)], Rows(term));
        Assert.Equal([1], Database.Read(s => Index.Frequency(s, [term])));
    }

    [Fact]
    public void Only_the_plans_asked_for_are_looked_in()
    {
        Add(1, ("rung", ""));
        Add(2, ("rung", ""));
        Add(3, ("rung", ""));

        Assert.Equal([Row(1, 0), Row(3, 0)], Search([3, 1], "rung").Select(c => c.Row));
        Assert.Equal([Row(1, 0), Row(2, 0), Row(3, 0)], Rows("rung"));
        Assert.Empty(Search([], "rung"));
        Assert.Empty(Search([9], "rung"));
    }

    [Fact]
    public void Many_scattered_plans_can_be_looked_in_at_once()
    {
        for (var plan = 1; plan <= 60; plan++)
            Add(plan, ("rung", ""), ("bien", ""));
        var even = Enumerable.Range(1, 30).Select(i => 2L * i).ToList();

        Assert.Equal(even.Select(p => Row(p, 0)), Search(even, "rung").Select(c => c.Row));
        Assert.Equal(even.Take(3).Select(p => Row(p, 0)), Search([.. even.Take(3)], "rung").Select(c => c.Row));
        Assert.Equal([Row(4, 0), Row(5, 0), Row(6, 0)], Search([4, 5, 6], "rung").Select(c => c.Row));
    }

    [Fact]
    public void No_more_candidates_come_than_asked_for()
    {
        Add(1, ("rung", ""), ("rung", ""), ("rung", ""));

        Assert.Equal([Row(1, 0), Row(1, 1)], Database.Read(s => Index.Search(s, new(["rung"], null, 2))).Select(c => c.Row));
    }

    [Fact]
    public void An_unknown_term_finds_nothing_and_stands_nowhere()
    {
        Add(1, ("rung", ""));

        Assert.Empty(Rows("bien"));
        Assert.Empty(Rows());
        Assert.Equal([0, 1], Database.Read(s => Index.Frequency(s, ["bien", "rung"])));
    }

    [Fact]
    public void A_removed_plan_is_found_no_more_and_counts_no_more()
    {
        Add(1, ("rung xanh", "muc"));
        Add(2, ("rung", "muc"));

        Database.Write(s => Index.Remove(s, 1));

        Assert.Equal([Row(2, 0)], Rows("rung", "muc"));
        Assert.Equal([1, 0], Database.Read(s => Index.Frequency(s, ["rung", "xanh"])));
        Assert.Equal(1, Database.Read(Index.Count));
        Assert.Empty(Database.Read(s => Index.Load(s, [Row(1, 0)])));
    }

    [Fact]
    public void Removing_a_plan_that_is_not_there_changes_nothing()
    {
        Add(1, ("rung", ""));

        Database.Write(s => Index.Remove(s, 7));

        Assert.Equal(1, Database.Read(Index.Count));
        Assert.Equal([Row(1, 0)], Rows("rung"));
    }

    [Fact]
    public void A_plan_is_taken_in_anew_after_it_was_removed()
    {
        Add(1, ("rung", "muc"), ("bien", "muc"));

        Database.Write(s =>
        {
            Index.Remove(s, 1);
            Index.Add(s, 1, [new(Row(1, 0), "bien", "muc")]);
        });

        Assert.Empty(Rows("rung"));
        Assert.Equal([Row(1, 0)], Rows("bien"));
        Assert.Equal(1, Database.Read(Index.Count));
    }

    [Fact]
    public void Passages_come_back_with_the_words_they_were_given()
    {
        Add(1, ("rung xanh", "muc i"), ("bien", "muc i"));
        Add(2, ("dong", ""));

        Assert.Equal(
            [new(Row(1, 1), "bien", "muc i"), new(Row(2, 0), "dong", "")],
            Database.Read(s => Index.Load(s, [Row(2, 0), Row(1, 1), Row(5, 5)])));
    }

    [Fact]
    public void Tidying_up_changes_no_result()
    {
        for (var plan = 1; plan <= 5; plan++)
            Add(plan, ("rung", "muc"), ("bien", "muc"));
        Database.Write(s => Index.Remove(s, 2));

        Database.Write(Index.Optimize);

        Assert.Equal([Row(1, 0), Row(3, 0), Row(4, 0), Row(5, 0)], Rows("rung"));
    }

    [Fact]
    public void What_is_not_committed_is_not_found()
    {
        using (var session = Database.OpenWrite())
        {
            Index.Add(session, 1, [new(Row(1, 0), "rung", "")]);
            Assert.Single(Index.Search(session, new(["rung"], null, 5)));
        }

        Assert.Empty(Rows("rung"));
        Assert.Equal(0, Database.Read(Index.Count));
    }

    private static long Row(long plan, int order) => PlanRows.Clause(plan, order);

    private void Add(long plan, params (string Own, string Context)[] passages) => Database.Write(s =>
        Index.Add(s, plan, passages.Select((p, order) => new AnalysedPassage(Row(plan, order), p.Own, p.Context))));

    private IReadOnlyList<Candidate> Search(IReadOnlyList<long>? plans, params string[] terms) =>
        Database.Read(s => Index.Search(s, new(terms, plans, 100)));

    private IEnumerable<long> Rows(params string[] terms) => Search(null, terms).Select(c => c.Row);
}
