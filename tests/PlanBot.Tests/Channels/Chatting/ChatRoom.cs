using System.Globalization;
using System.Text;
using PlanBot.Channels.Chatting;
using PlanBot.Outbox;
using PlanBot.Storage;

namespace PlanBot.Tests.Channels.Chatting;

/// <summary>A chat as a platform would hold it: says and presses, keeps every turn, and shows what came back.</summary>
internal sealed class ChatRoom(ChatDesk desk, PlanDatabase database, ChatAddress chat, bool IsGroup)
{
    private readonly StringBuilder _transcript = new();
    private int _messages;

    public ChatAddress Chat => chat;

    public bool IsGroup { get; } = IsGroup;

    /// <summary>Who speaks from now on.</summary>
    public string Person { get; set; } = $"nguoi-{chat.Chat}";

    public bool IsAdmin { get; set; }

    public ChatTurn Last { get; private set; } = new([], _ => { });

    /// <summary>The id of the message said last.</summary>
    public string LastMessage => $"tin-{_messages}";

    /// <summary>All that came back at once, as plain text.</summary>
    public string Text => string.Join("\n\n", Last.Replies.Select(Plain));

    public IReadOnlyList<ReplyButton> Buttons => [.. Last.Replies.SelectMany(r => r.Buttons).SelectMany(r => r)];

    public IReadOnlyList<string> Labels => [.. Buttons.Select(b => b.Label)];

    /// <summary>The whole conversation as the person saw it.</summary>
    public string Transcript => _transcript.ToString();

    /// <summary>A message; with "/" at its head a command.</summary>
    public ChatRoom Say(string message)
    {
        _messages++;
        return Write(message, LastMessage, isEdit: false);
    }

    /// <summary>Changes a message said before.</summary>
    public ChatRoom Edit(string id, string message) => Write(message, id, isEdit: true);

    public ChatRoom Press(string label) => PressId(Assert.Single(Buttons, b => b.Label.StartsWith(label, StringComparison.Ordinal)).Id, $"[{label}]");

    public ChatRoom PressId(string id, string shown = "[?]") =>
        Handle(new ChatEvent.Pressed(chat, Person, IsGroup, id, "bot-1") { IsAdmin = IsAdmin }, shown);

    public ChatRoom SendPicture() => Handle(new ChatEvent.SentOther(chat, Person, IsGroup, "anh-1"), "(ảnh)");

    private ChatRoom Write(string message, string id, bool isEdit)
    {
        var (command, text) = message.StartsWith('/') ? Split(message[1..]) : (null, message);
        return Handle(new ChatEvent.Wrote(chat, Person, IsGroup, text, command, id, isEdit) { IsAdmin = IsAdmin }, message);
    }

    private static (string Command, string Text) Split(string message) =>
        message.Split(' ', 2) is [var command, var text] ? (command, text) : (message, "");

    private ChatRoom Handle(ChatEvent happened, string shown)
    {
        Last = desk.Handle(happened);
        database.Write(Last.Keep);
        _transcript.Append(CultureInfo.InvariantCulture, $"── {shown}\n\n{(Last.Notice is { } notice ? $"( {notice} )\n\n" : "")}{string.Join("\n\n", Last.Replies.Select(Shown))}\n\n");
        return this;
    }

    private static string Shown(ChatReply reply) =>
        (reply.Replaces ? "(thay tin trên)\n" : "") + Plain(reply) + string.Concat(reply.Buttons.Select(r => "\n" + string.Join(" ", r.Select(b => $"[{b.Label}]"))));

    private static string Plain(ChatReply reply) => string.Join('\n', reply.Parts.Select(part => part switch
    {
        ReplyPart.Heading heading => $"** {heading.Value} **",
        ReplyPart.Quote quote => $"| {quote.Value}",
        ReplyPart.Table table => string.Join('\n', table.Rows.Prepend(table.Header).Select(r => string.Join(" | ", r))),
        ReplyPart.Text text => text.Value,
        _ => throw new InvalidOperationException($"unknown part {part.GetType().Name}"),
    }));
}
