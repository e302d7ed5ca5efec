using System.Text;
using System.Text.Json.Nodes;

namespace PlanBot.Tests.Channels.Telegram.FakeBotApi;

/// <summary>Takes messages, edits, answers to buttons and "typing", or says why not. Call under the fake's lock.</summary>
internal sealed class FakeSending(FakeLimits limits, TimeProvider time)
{
    private const int LongestText = 4096;
    private const int LongestRaw = 1 << 15;
    private const int MostEntities = 100;

    private readonly Dictionary<long, FakeChat> _chats = [];
    private readonly Dictionary<string, bool> _callbacks = [];

    public List<FakeEvent> Journal { get; } = [];
    public List<FakeMessage> Messages { get; } = [];

    /// <summary>Presses that still show their waiting sign.</summary>
    public IEnumerable<string> Unanswered => _callbacks.Where(c => !c.Value).Select(c => c.Key);

    /// <summary>The chat, known from now on.</summary>
    public FakeChat Chat(long id)
    {
        if (!_chats.TryGetValue(id, out var chat))
            _chats[id] = chat = new(id);
        return chat;
    }

    /// <summary>Messages accepted for one chat; none where the fake does not know it.</summary>
    public IReadOnlyList<FakeMessage> To(long chat) => _chats.GetValueOrDefault(chat)?.Messages ?? [];

    public void Pressed(string callback) => _callbacks[callback] = false;

    public JsonNode Send(FakeCall call)
    {
        var (chat, thread) = (Open(call), call.OptionalNumber("message_thread_id"));
        var (reply, content) = (ReplyTo(call, chat), Content(call));
        call.Flag("disable_notification");
        call.End();
        InTopic(chat, thread);
        limits.Take(chat);
        var message = new FakeMessage(chat.Id, ++chat.LastMessageId, thread, reply, time.GetUtcNow(), content);
        chat.Messages.Add(message);
        Messages.Add(message);
        Journal.Add(new FakeEvent.Sent(message));
        return FakeJson.Of(message, chat);
    }

    public JsonNode Edit(FakeCall call)
    {
        var chat = Open(call);
        var id = call.Number("message_id");
        var message = chat.Messages.Find(m => m.Id == id && !m.Deleted) ?? throw BotApiRefusal.Bad("message to edit not found");
        var content = Content(call);
        call.End();
        if (message.Shows(content))
            throw BotApiRefusal.Bad("message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message");
        limits.Take(chat);
        message.Edit(content);
        Journal.Add(new FakeEvent.Edited(message));
        return FakeJson.Of(message, chat);
    }

    public JsonNode AnswerCallback(FakeCall call)
    {
        var (id, text) = (call.Text("callback_query_id"), call.OptionalText("text"));
        call.Flag("show_alert");
        call.End();
        if (!_callbacks.ContainsKey(id))
            throw BotApiRefusal.Bad("query is too old and response timeout expired or query ID is invalid");
        if (text is { Length: > 200 })
            throw BotApiRefusal.Bad("MESSAGE_TOO_LONG");
        _callbacks[id] = true;
        Journal.Add(new FakeEvent.CallbackAnswered(id, text));
        return true;
    }

    public JsonNode Action(FakeCall call)
    {
        var (chat, thread, action) = (Open(call), call.OptionalNumber("message_thread_id"), call.Text("action"));
        call.End();
        InTopic(chat, thread);
        if (action != "typing")
            throw BotApiRefusal.Bad("wrong parameter action in request");
        Journal.Add(new FakeEvent.Typing(chat.Id, thread));
        return true;
    }

    private FakeChat Open(FakeCall call)
    {
        if (!_chats.TryGetValue(call.Number("chat_id"), out var chat))
            throw BotApiRefusal.Bad("chat not found");
        return chat.Closed is { } closed ? throw new BotApiRefusal(closed.Code, closed.Description, closed.RetryAfter, closed.MigrateTo) : chat;
    }

    private static FakeContent Content(FakeCall call)
    {
        var (raw, mode, keyboard) = (call.Text("text"), call.OptionalText("parse_mode"), FakeKeyboard.Read(call.Object("reply_markup")));
        var previews = call.Object("link_preview_options")?["is_disabled"]?.GetValue<bool>() != true;
        if (Encoding.UTF8.GetByteCount(raw) > LongestRaw)
            throw BotApiRefusal.Bad("message is too long");
        var (text, entities) = mode switch
        {
            null or "" => (raw, []),
            "HTML" => FakeHtml.Read(raw),
            _ => throw BotApiRefusal.Bad("unsupported parse_mode"),
        };
        if (text.Trim().Length == 0)
            throw BotApiRefusal.Bad("message text is empty");
        if (text.Trim().Length > LongestText)
            throw BotApiRefusal.Bad("message is too long");
        // The real server forgets the forms over a hundred without a word; here the slip shows.
        return entities.Count > MostEntities ? throw BotApiRefusal.Bad("too many entities") : new(text.Trim(), raw, entities, keyboard, previews);
    }

    private static long? ReplyTo(FakeCall call, FakeChat chat)
    {
        if (call.Object("reply_parameters") is not { } reply)
            return null;
        var id = reply["message_id"]?.GetValue<long>() ?? throw BotApiRefusal.Bad("message identifier is not specified");
        if (id >= 1 && id <= chat.LastMessageId)
            return id;
        return reply["allow_sending_without_reply"]?.GetValue<bool>() == true ? null : throw BotApiRefusal.Bad("message to be replied not found");
    }

    private static void InTopic(FakeChat chat, long? thread)
    {
        if (thread is { } topic && !chat.Topics.Contains(topic))
            throw BotApiRefusal.Bad("message thread not found");
    }
}
