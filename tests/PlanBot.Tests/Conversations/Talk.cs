using PlanBot.Channels;
using PlanBot.Language;

namespace PlanBot.Tests.Conversations;

/// <summary>One chat: says, and looks at what came back.</summary>
internal sealed class Talk(AskDesk desk, string? ward)
{
    private readonly string _session = Guid.NewGuid().ToString();
    private AskResult? _last;

    private AskResult Last => _last ?? throw new InvalidOperationException("Nothing was said yet.");

    public Talk Say(string message)
    {
        _last = desk.Ask(new(null, message, ward, _session));
        return this;
    }

    /// <summary>The answer is about the ward, one of its first three sources holds the words, and it says each of the values.</summary>
    public Talk Cites(string of, string words, params string[] values)
    {
        Assert.True(Last.Answered, Last.Answer);
        Assert.Contains(Last.Citations.Take(3), c => c.Ward == of && Plain(c.Text).Contains(Plain(words), StringComparison.Ordinal));
        foreach (var value in values)
            Assert.Contains(Plain(value), Plain(Last.Answer), StringComparison.Ordinal);
        return this;
    }

    /// <summary>No further source is of another ward.</summary>
    public Talk OnlyOf(string of)
    {
        Assert.All(Last.Citations, c => Assert.Equal(of, c.Ward));
        return this;
    }

    public Talk IsDeclined()
    {
        Assert.False(Last.Answered, Last.Answer);
        Assert.Empty(Last.Citations);
        return this;
    }

    /// <summary>The first source's words and lines.</summary>
    public (string Text, int FirstLine, int LastLine) Source => (Last.Citations[0].Text, Last.Citations[0].Lines[0], Last.Citations[0].Lines[1]);

    public string Answer => Last.Answer;

    private static string Plain(string text) =>
        string.Join(' ', VietnameseText.Compose(text).ToLowerInvariant().Split((char[])[' ', '*'], StringSplitOptions.RemoveEmptyEntries));
}
