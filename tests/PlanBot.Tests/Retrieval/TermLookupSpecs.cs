using PlanBot.Retrieval;

namespace PlanBot.Tests.Retrieval;

public sealed class TermLookupSpecs
{
    private readonly TermLookup<Uses> _lookup = new();

    [Fact]
    public void Terms_of_a_text_are_found_in_its_order_and_as_often_as_they_stand_there()
    {
        LookFor("rung", "trong_rung", "xanh");

        Assert.Equal(["trong_rung", "rung", "rung"], Read("trong trong_rung rung bien rung", out var words));
        Assert.Equal(5, words);
    }

    [Fact]
    public void Part_of_a_term_is_another_term()
    {
        LookFor("rung");

        Assert.Empty(Read("rungs trung run rung_xanh", out _));
    }

    [Fact]
    public void An_empty_text_is_one_empty_term_as_when_it_is_split()
    {
        LookFor("rung");

        Assert.Empty(Read("", out var words));
        Assert.Equal(1, words);
    }

    [Fact]
    public void Of_a_thousand_terms_each_is_found_and_nothing_else()
    {
        var terms = Enumerable.Range(0, 1_000).Select(i => $"tu{i}").ToArray();
        LookFor(terms);

        Assert.Equal(terms, Read(string.Join(' ', terms), out _));
        Assert.Empty(Read(string.Join(' ', terms.Select(t => t + "x")), out _));
        Assert.Equal(terms, _lookup.All.Select(t => t.Term));
    }

    [Fact]
    public void A_term_that_is_looked_for_twice_has_one_use() => Assert.Same(_lookup["rung"], _lookup["rung"]);

    private void LookFor(params string[] terms)
    {
        foreach (var term in terms)
            _lookup[term].Term = term;
    }

    private List<string> Read(string text, out int words)
    {
        var found = new List<string>();
        words = _lookup.Read(text, use => found.Add(use.Term));
        return found;
    }

    private sealed class Uses
    {
        public string Term { get; set; } = "";
    }
}
