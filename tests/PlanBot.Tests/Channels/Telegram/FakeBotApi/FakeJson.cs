using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PlanBot.Tests.Channels.Telegram.FakeBotApi;

/// <summary>The JSON of messages and people, with a field here and there that nobody has heard of yet.</summary>
internal static partial class FakeJson
{
    public const long BotId = 7_001_002_003;
    public const string BotName = "ke_hoach_phuong_bot";

    public static JsonObject Bot => new() { ["id"] = BotId, ["is_bot"] = true, ["first_name"] = "Kế hoạch phường", ["username"] = BotName };

    public static JsonObject Person(long id) =>
        new() { ["id"] = id, ["is_bot"] = false, ["first_name"] = $"Người {id}", ["language_code"] = "vi", ["of_the_future"] = new JsonObject { ["x"] = null } };

    public static JsonObject Of(FakeChat chat)
    {
        var json = new JsonObject { ["id"] = chat.Id, ["type"] = chat.IsGroup ? "supergroup" : "private" };
        if (chat.IsGroup)
            json["title"] = "Tổ dân phố";
        if (chat.IsForum)
            json["is_forum"] = true;
        return json;
    }

    /// <summary>A message of the bot.</summary>
    public static JsonObject Of(FakeMessage message, FakeChat chat)
    {
        var json = new JsonObject
        {
            ["message_id"] = message.Id,
            ["from"] = Bot,
            ["chat"] = Of(chat),
            ["date"] = message.At.ToUnixTimeSeconds(),
            ["text"] = message.Text,
            ["of_the_future"] = true,
        };
        InThread(json, message.Thread);
        if (message.Content.Keyboard.Count > 0)
            json["reply_markup"] = new JsonObject
            {
                ["inline_keyboard"] = new JsonArray([.. message.Content.Keyboard.Select(row =>
                    new JsonArray([.. row.Select(b => new JsonObject { ["text"] = b.Label, ["callback_data"] = b.Data })]))]),
            };
        return json;
    }

    public static void InThread(JsonObject message, long? thread)
    {
        if (thread is not null)
            (message["message_thread_id"], message["is_topic_message"]) = (thread, true);
    }

    /// <summary>Commands and mentions, as the platform marks them.</summary>
    public static JsonArray? Entities(string text)
    {
        var found = Marked().Matches(text).Select(m => new JsonObject
        {
            ["type"] = m.Value[0] == '/' ? "bot_command" : "mention",
            ["offset"] = m.Index,
            ["length"] = m.Length,
        }).ToArray<JsonNode>();
        return found.Length == 0 ? null : new(found);
    }

    [GeneratedRegex(@"(?<!\S)(?:/[a-z0-9_]{1,32}(?:@[A-Za-z0-9_]{5,32})?|@[A-Za-z0-9_]{5,32})(?![A-Za-z0-9_])")]
    private static partial Regex Marked();
}
