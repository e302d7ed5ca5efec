using PlanBot.Tests.Journeys.Killing.Platforms;

namespace PlanBot.Tests.Journeys.Killing;

/// <summary>Compares what people got with what a bot that nobody kills says.</summary>
/// <param name="expected">What each chat is to get, in order.</param>
internal sealed class FaultCheck(IReadOnlyDictionary<long, IReadOnlyList<string>> expected, IReadOnlyList<KilledLife> lives)
{
    private readonly List<string> _lost = [];
    private readonly List<string> _wrong = [];
    private int _byKill;
    private int _byCut;

    public FaultReport Of(int seed, int updates, IReadOnlyList<KilledMessage> messages, IReadOnlyList<string> leftOver)
    {
        _wrong.AddRange(leftOver);
        var byChat = messages.Index().ToLookup(m => m.Item.Chat);
        foreach (var chat in expected.Keys.Union(byChat.Select(c => c.Key)))
            Look(chat, expected.GetValueOrDefault(chat, []), [.. byChat[chat]]);
        return new(
            seed, updates, messages.Count, lives.Count(l => l.InHand is not null), messages.Count(m => m.AnswerLost),
            _lost, _byKill, _byCut, _wrong);
    }

    private void Look(long chat, IReadOnlyList<string> wanted, IReadOnlyList<(int Place, KilledMessage Message)> got)
    {
        var first = got.Select(m => m.Message.Text).Distinct().ToList();
        _lost.AddRange(wanted.Except(first).Select(text => $"chat {chat}: “{text}”"));
        _wrong.AddRange(first.Except(wanted).Select(text => $"chat {chat}: nobody asked for “{text}”"));
        if (!first.Intersect(wanted).SequenceEqual(wanted.Intersect(first)))
            _wrong.Add($"chat {chat}: not in the order of the questions");
        foreach (var copies in got.GroupBy(m => m.Message.Text).Select(g => g.ToList()))
            for (var i = 1; i < copies.Count; i++)
                Explain(chat, copies[i - 1], copies[i].Place);
    }

    // A copy may come only where the one before it was accepted and the program could not know it.
    private void Explain(long chat, (int Place, KilledMessage Message) before, int place)
    {
        var life = lives.Last(l => l.Begin <= before.Place);
        if (life.InHand?.Contains((chat, before.Message.Shown)) == true && lives.Last(l => l.Begin <= place) != life)
            _byKill++;
        else if (before.Message.AnswerLost)
            _byCut++;
        else
            _wrong.Add($"chat {chat}: “{before.Message.Text}” came at {before.Place} and at {place}, lives begin at {string.Join(", ", lives.Select(l => l.Begin))}");
    }
}
