using PlanBot.Answers;
using PlanBot.Plans;
using PlanBot.Storage;

namespace PlanBot.Tests.Answers;

public sealed class RecentAnswerSpecs
{
    private readonly RecentAnswers _recent = new();
    private readonly PlanList _plans = new([]);
    private int _made;

    [Fact]
    public void The_same_words_about_the_same_ward_are_answered_from_memory()
    {
        var first = Ask("Ai ký?", "Kiến An");

        Assert.Same(first, Ask("Ai ký?", "Kiến An"));
        Assert.Equal(1, _made);
    }

    [Fact]
    public void Other_words_another_ward_or_none_are_answered_by_themselves()
    {
        Ask("Ai ký?", "Kiến An");

        Assert.Equal("2", Ask("Ai ký", "Kiến An").Text);
        Assert.Equal("3", Ask("Ai ký?", "An Dương").Text);
        Assert.Equal("4", Ask("Ai ký?", null).Text);
    }

    [Fact]
    public void Once_the_plans_changed_everything_is_answered_anew()
    {
        Ask("Ai ký?", "Kiến An");
        Ask("Khi nào?", "Kiến An");
        var changed = new PlanList([]);

        Assert.Equal("3", Ask("Ai ký?", "Kiến An", changed).Text);
        Assert.Equal("4", Ask("Khi nào?", "Kiến An", changed).Text);
        Assert.Equal("3", Ask("Ai ký?", "Kiến An", changed).Text);
    }

    [Fact]
    public void Of_too_many_the_oldest_are_forgotten()
    {
        for (var i = 0; i <= RecentAnswers.Most; i++)
            Ask($"Câu {i}", null);

        Assert.Equal("2", Ask("Câu 1", null).Text);
        Assert.Equal($"{RecentAnswers.Most + 2}", Ask("Câu 0", null).Text);
    }

    private Answer Ask(string text, string? ward, PlanList? plans = null) =>
        _recent.Of(plans ?? _plans, text, ward is null ? null : new WardName(ward), () => new Answer.NotFound($"{++_made}"));
}
