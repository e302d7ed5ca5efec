using PlanBot.Questions;

namespace PlanBot.Tests.Questions;

public sealed class RecentSpecs
{
    private const int Most = 3;
    private readonly Recent<object, (string Text, string? Ward), string> _recent = new(Most);
    private readonly object _plans = new();
    private int _made;

    [Fact]
    public void The_same_words_about_the_same_ward_are_worked_out_once()
    {
        var first = Ask("Ai ký?", "Kiến An");

        Assert.Same(first, Ask("Ai ký?", "Kiến An"));
        Assert.Equal(1, _made);
    }

    [Fact]
    public void Other_words_another_ward_or_none_are_worked_out_by_themselves()
    {
        Ask("Ai ký?", "Kiến An");

        Assert.Equal("2", Ask("Ai ký", "Kiến An"));
        Assert.Equal("3", Ask("Ai ký?", "An Dương"));
        Assert.Equal("4", Ask("Ai ký?", null));
    }

    [Fact]
    public void Once_the_plans_changed_everything_is_worked_out_anew()
    {
        Ask("Ai ký?", "Kiến An");
        Ask("Khi nào?", "Kiến An");
        var changed = new object();

        Assert.Equal("3", Ask("Ai ký?", "Kiến An", changed));
        Assert.Equal("4", Ask("Khi nào?", "Kiến An", changed));
        Assert.Equal("3", Ask("Ai ký?", "Kiến An", changed));
    }

    [Fact]
    public void Of_too_many_the_oldest_are_forgotten()
    {
        for (var i = 0; i <= Most; i++)
            Ask($"Câu {i}", null);

        Assert.Equal("2", Ask("Câu 1", null));
        Assert.Equal($"{Most + 2}", Ask("Câu 0", null));
    }

    [Fact]
    public void Of_many_at_once_only_those_are_made_that_are_not_known_and_what_cannot_be_made_is_left_out()
    {
        Ask("Ai ký?", null);
        IReadOnlyList<(string, string?)>? asked = null;

        var all = _recent.Of(_plans, [("Ai ký?", null), ("Khi nào?", null), ("Ở đâu?", null)], missing =>
        {
            asked = missing;
            return [(missing[0], "made")];
        });

        Assert.Equal([("Khi nào?", null), ("Ở đâu?", null)], asked);
        Assert.Equal([("Ai ký?", "1"), ("Khi nào?", "made")], all.Select(a => (a.Key.Text, a.Value)));
        Assert.Equal("made", Ask("Khi nào?", null));
    }

    private string Ask(string text, string? ward, object? plans = null) => _recent.Of(plans ?? _plans, (text, ward), () => $"{++_made}");
}
