namespace PlanBot.Tests.Channels.Telegram.FakeBotApi;

/// <summary>A button as the platform keeps it.</summary>
internal sealed record FakeButton(string Label, string Data);

/// <summary>What a message shows.</summary>
/// <param name="Text">What a person sees.</param>
/// <param name="Html">As it was sent.</param>
/// <param name="Previews">True where the platform would show what a link leads to.</param>
internal sealed record FakeContent(
    string Text, string Html, IReadOnlyList<FakeEntity> Entities, IReadOnlyList<IReadOnlyList<FakeButton>> Keyboard, bool Previews)
{
    public IEnumerable<FakeButton> Buttons => Keyboard.SelectMany(row => row);
}

/// <summary>A message of the bot that the fake accepted.</summary>
/// <param name="At">When it was accepted.</param>
internal sealed class FakeMessage(long chat, long id, long? thread, long? replyTo, DateTimeOffset at, FakeContent content)
{
    private readonly List<FakeContent> _versions = [content];

    public long Chat => chat;
    public long Id => id;
    public long? Thread => thread;
    public long? ReplyTo => replyTo;
    public DateTimeOffset At => at;

    /// <summary>True where it, or the last change of it, was accepted and the bot was not told so.</summary>
    public bool AnswerLost { get; set; }

    /// <summary>True once a person deleted it: it can no longer be edited.</summary>
    public bool Deleted { get; set; }

    /// <summary>What it shows now.</summary>
    public FakeContent Content => _versions[^1];

    /// <summary>What it showed and shows, oldest first.</summary>
    public IReadOnlyList<FakeContent> Versions => _versions;

    public string Text => Content.Text;
    public IEnumerable<FakeButton> Buttons => Content.Buttons;

    public FakeButton Button(string label) => Buttons.FirstOrDefault(b => b.Label == label)
        ?? throw new InvalidOperationException($"no button “{label}” under “{Text}”; there are: {string.Join(" | ", Buttons.Select(b => b.Label))}");

    /// <summary>True where the content is what it shows already.</summary>
    public bool Shows(FakeContent other) =>
        other.Text == Text && other.Entities.SequenceEqual(Content.Entities)
        && other.Keyboard.Count == Content.Keyboard.Count && other.Keyboard.Zip(Content.Keyboard).All(rows => rows.First.SequenceEqual(rows.Second));

    public void Edit(FakeContent now) => _versions.Add(now);
}
