using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Plans;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Chatting;

/// <summary>What the bot does about one event, while it is being put together.</summary>
internal sealed class TurnDraft(ChatScene scene)
{
    private readonly List<ChatReply> _replies = [];
    private readonly List<Action<WriteSession>> _writes = [];
    private string? _notice;
    private bool _keepsState = true;

    public ChatScene Scene => scene;

    /// <summary>How the chat will be set. What it awaited is over with whatever comes next.</summary>
    public ChatState State { get; set; } = scene.Known with { IsGroup = scene.IsGroup, Awaits = null, LastSpoke = scene.Now };

    /// <summary>The ward that questions are about; null for several.</summary>
    public WardName? Ward => State.Ward ?? (scene.Plans.Wards is [var only] ? only : null);

    /// <summary>A button that does this, in this chat alone.</summary>
    public ReplyButton Button(string label, ChatAction action)
    {
        var made = new MadeButton(OpaqueId.New(), scene.Chat.Channel, scene.Chat.Chat, scene.Chat.Thread, ChatJson.Write(action), scene.Now);
        Keep(session => ButtonTable.Insert(session, made));
        return new(label, made.Id);
    }

    /// <summary>Says who speaks and what is kept, and that it was said.</summary>
    public void Introduce(string text)
    {
        State = State with { IsGreeted = true };
        Say(text);
    }

    public void Say(string text, IReadOnlyList<IReadOnlyList<ReplyButton>>? buttons = null, bool replaces = false) =>
        Reply([new ReplyPart.Text(text)], buttons, replaces);

    /// <summary>Shows a code or a key: once it is sent, nothing of it stays with us.</summary>
    public void SaySecret(string text) => _replies.Add(new([new ReplyPart.Text(text)], [], IsSecret: true));

    public void Reply(IReadOnlyList<ReplyPart> parts, IReadOnlyList<IReadOnlyList<ReplyButton>>? buttons = null, bool replaces = false) =>
        _replies.Add(new(parts, buttons ?? [], replaces));

    /// <summary>A short word where a button was pressed.</summary>
    public void Note(string notice) => _notice = notice;

    public void Keep(Action<WriteSession> write) => _writes.Add(write);

    /// <summary>Leaves how the chat is set as it was: nothing happened, or nothing may remain.</summary>
    public void KeepNoState() => _keepsState = false;

    public ChatTurn Finish()
    {
        // The answer to a changed message takes the old answer's place; what may stand before it is new.
        if (scene.IsEdit && _replies.Count > 0)
            _replies[^1] = _replies[^1] with { Replaces = true };
        return new(_replies, Write, _notice);
    }

    private void Write(WriteSession session)
    {
        if (_keepsState)
            ChatTable.Keep(session, State);
        foreach (var write in _writes)
            write(session);
    }
}
