using System.Text.Json.Nodes;

namespace PlanBot.Tests.Channels.Telegram.FakeBotApi;

/// <summary>Something a person did.</summary>
/// <param name="Id">The update's number; 0 where the bot did not ask for its kind.</param>
/// <param name="Json">As it is delivered.</param>
/// <param name="MessageId">The person's message; 0 where there is none.</param>
internal sealed record FakeUpdate(long Id, string Json, long MessageId = 0);

// What people do.
internal sealed partial class FakeTelegram
{
    private int _presses;

    /// <summary>The chat, which may be written to from now on.</summary>
    public FakeChat Chat(long id)
    {
        lock (_gate)
            return _sending.Chat(id);
    }

    /// <summary>A person writes. In a private chat the person has the chat's number.</summary>
    public FakeUpdate UserWrites(long chat, string text, long? person = null, long? thread = null, long? replyTo = null)
    {
        lock (_gate)
        {
            var message = NewMessage(chat, person, thread);
            message["text"] = text;
            if (FakeJson.Entities(text) is { } entities)
                message["entities"] = entities;
            if (replyTo is { } answered)
                message["reply_to_message"] = Answered(_sending.Chat(chat), answered);
            return Arrives("message", message, message["message_id"]!.GetValue<long>());
        }
    }

    /// <summary>A person changes a message.</summary>
    public FakeUpdate UserEdits(long chat, long messageId, string text, long? person = null, long? thread = null)
    {
        lock (_gate)
        {
            var message = Stub(chat, messageId, person, thread);
            (message["text"], message["edit_date"]) = (text, _time.GetUtcNow().ToUnixTimeSeconds());
            if (FakeJson.Entities(text) is { } entities)
                message["entities"] = entities;
            return Arrives("edited_message", message, messageId);
        }
    }

    /// <summary>A person sends a picture, which this bot cannot read.</summary>
    public FakeUpdate UserSendsPhoto(long chat, string? caption = null, long? person = null)
    {
        lock (_gate)
        {
            var message = NewMessage(chat, person, null);
            message["photo"] = new JsonArray(new JsonObject { ["file_id"] = "AgAC", ["width"] = 90, ["height"] = 90 });
            if (caption is not null)
                message["caption"] = caption;
            return Arrives("message", message, message["message_id"]!.GetValue<long>());
        }
    }

    /// <summary>A person presses a button that is there.</summary>
    public FakeUpdate UserPresses(FakeMessage message, string label, long? person = null) => UserPressesData(message, message.Button(label).Data, person);

    /// <summary>A person's program says that a button was pressed, whether it was ever there or not.</summary>
    /// <param name="accessible">False where the platform no longer shows the message to the bot.</param>
    public FakeUpdate UserPressesData(FakeMessage message, string data, long? person = null, bool accessible = true)
    {
        lock (_gate)
        {
            var chat = _sending.Chat(message.Chat);
            var id = $"{message.Chat}{++_presses:D6}";
            _sending.Pressed(id);
            var bearing = accessible ? FakeJson.Of(message, chat) : new JsonObject { ["message_id"] = message.Id, ["chat"] = FakeJson.Of(chat), ["date"] = 0 };
            var query = new JsonObject
            {
                ["id"] = id,
                ["from"] = FakeJson.Person(person ?? message.Chat),
                ["message"] = bearing,
                ["chat_instance"] = "-42",
                ["data"] = data,
            };
            return Arrives("callback_query", query, message.Id);
        }
    }

    /// <summary>A person blocks the bot: nothing more can be sent there.</summary>
    public FakeUpdate UserBlocks(long chat)
    {
        lock (_gate)
        {
            var known = _sending.Chat(chat);
            known.Closed = (FakeFault.Refuse)(known.IsGroup ? FakeFault.Kicked : FakeFault.Blocked);
            return Arrives("my_chat_member", Membership(known, "member", "kicked"));
        }
    }

    /// <summary>A person lets the bot in again.</summary>
    public FakeUpdate UserUnblocks(long chat)
    {
        lock (_gate)
        {
            var known = _sending.Chat(chat);
            known.Closed = null;
            return Arrives("my_chat_member", Membership(known, "kicked", "member"));
        }
    }

    /// <summary>A group becomes a supergroup: the old number only says where it has gone.</summary>
    public void GroupMoves(long from, long to)
    {
        lock (_gate)
        {
            _sending.Chat(to);
            _sending.Chat(from).Closed = new(400, "Bad Request: group chat was upgraded to a supergroup chat", MigrateTo: to);
        }
    }

    /// <summary>Any update at all, of any kind, asked for or not; the fake only numbers it.</summary>
    public FakeUpdate Push(string kind, JsonNode? content)
    {
        lock (_gate)
        {
            var pending = _updates.Add(kind, content, whateverWasAsked: true)!;
            Webhook.Push();
            return new(pending.Id, pending.Json);
        }
    }

    private FakeUpdate Arrives(string kind, JsonObject content, long messageId = 0)
    {
        var pending = _updates.Add(kind, content);
        Webhook.Push();
        return new(pending?.Id ?? 0, pending?.Json ?? "", messageId);
    }

    private JsonObject NewMessage(long chat, long? person, long? thread) => Stub(chat, ++_sending.Chat(chat).LastMessageId, person, thread);

    private JsonObject Stub(long chat, long messageId, long? person, long? thread)
    {
        var known = _sending.Chat(chat);
        if (thread is { } topic)
            known.Topics.Add(topic);
        var message = new JsonObject
        {
            ["message_id"] = messageId,
            ["from"] = FakeJson.Person(person ?? chat),
            ["chat"] = FakeJson.Of(known),
            ["date"] = _time.GetUtcNow().ToUnixTimeSeconds(),
            ["of_the_future"] = new JsonArray(1, "hai", null),
        };
        FakeJson.InThread(message, thread);
        return message;
    }

    private static JsonObject Answered(FakeChat chat, long id) => chat.Messages.Find(m => m.Id == id) is { } ours
        ? FakeJson.Of(ours, chat)
        : new() { ["message_id"] = id, ["chat"] = FakeJson.Of(chat), ["date"] = 1, ["from"] = FakeJson.Person(1), ["text"] = "…" };

    private JsonObject Membership(FakeChat chat, string before, string now) => new()
    {
        ["chat"] = FakeJson.Of(chat),
        ["from"] = FakeJson.Person(Math.Abs(chat.Id)),
        ["date"] = _time.GetUtcNow().ToUnixTimeSeconds(),
        ["old_chat_member"] = new JsonObject { ["status"] = before, ["user"] = FakeJson.Bot },
        ["new_chat_member"] = new JsonObject { ["status"] = now, ["user"] = FakeJson.Bot },
    };
}
