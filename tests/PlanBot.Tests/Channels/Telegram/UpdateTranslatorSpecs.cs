using System.Text.Json.Nodes;
using PlanBot.Channels.Chatting;
using PlanBot.Channels.Telegram.Api;
using PlanBot.Channels.Telegram.Api.Wire;
using PlanBot.Channels.Telegram.Updates;
using PlanBot.Outbox;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;

namespace PlanBot.Tests.Channels.Telegram;

public sealed class UpdateTranslatorSpecs
{
    private static readonly User Me = new(FakeJson.BotId, IsBot: true, Username: FakeJson.BotName);

    [Fact]
    public void Everything_typed_in_a_private_chat_is_meant_for_the_bot()
    {
        var wrote = Wrote(Private("Chỉ tiêu BHYT?"));

        Assert.Equal((new ChatAddress("telegram", "5"), "5", false, "Chỉ tiêu BHYT?", null, "9", false),
            (wrote.Chat, wrote.Person, wrote.IsGroup, wrote.Text, wrote.Command, wrote.MessageId, wrote.IsEdit));
    }

    [Theory]
    [InlineData("/start", "start", "")]
    [InlineData("/start kienan", "start", "kienan")]
    [InlineData("/Phuong@Ke_Hoach_Phuong_Bot  Kiến An", "phuong", "Kiến An")]
    public void A_command_is_taken_off_the_text(string text, string command, string rest)
    {
        var message = Private(text);
        message["entities"] = Entity("bot_command", 0, text.Split(' ')[0].Length);

        var wrote = Wrote(message);

        Assert.Equal((command, rest), (wrote.Command, wrote.Text));
    }

    [Fact]
    public void A_command_that_is_only_mentioned_is_none()
    {
        var message = Private("gõ /help nhé");
        message["entities"] = Entity("bot_command", 3, 5);

        Assert.Equal((null, "gõ /help nhé"), (Wrote(message).Command, Wrote(message).Text));
    }

    [Theory]
    [InlineData("hỏi chung cả nhóm", false, null)]
    [InlineData("@ke_hoach_phuong_bot BHYT bao nhiêu?", true, "BHYT bao nhiêu?")]
    [InlineData("😀 BHYT @Ke_Hoach_Phuong_Bot bao nhiêu?", true, "😀 BHYT bao nhiêu?")]
    [InlineData("@someone_else BHYT bao nhiêu?", false, null)]
    [InlineData("/help", true, "")]
    [InlineData("/help@ke_hoach_phuong_bot", true, "")]
    [InlineData("/help@another_bot", false, null)]
    public void In_a_group_only_what_names_or_commands_the_bot_is_meant(string text, bool meant, string? words)
    {
        var message = Group(text);
        message["entities"] = FakeJson.Entities(text);

        var translation = Of("message", message);

        Assert.Equal(meant, translation is Translation.Happened);
        if (meant)
            Assert.Equal((words, true), (Wrote(message).Text, Wrote(message).IsGroup));
    }

    [Fact]
    public void A_reply_to_the_bot_is_meant_and_one_to_somebody_else_is_not()
    {
        var message = Group("còn năm 2027?");
        message["reply_to_message"] = new JsonObject { ["message_id"] = 3, ["from"] = FakeJson.Bot, ["chat"] = message["chat"]!.DeepClone() };
        Assert.Equal("còn năm 2027?", Wrote(message).Text);

        message["reply_to_message"]!["from"] = FakeJson.Person(77);
        Assert.IsType<Translation.Ignored>(Of("message", message));
    }

    [Fact]
    public void A_person_can_be_named_in_place_of_a_user_name()
    {
        var message = Group("Bot ơi BHYT?");
        message["entities"] = new JsonArray(new JsonObject { ["type"] = "text_mention", ["offset"] = 0, ["length"] = 3, ["user"] = FakeJson.Bot });

        Assert.Equal("ơi BHYT?", Wrote(message).Text);
    }

    [Fact]
    public void Entities_that_lie_outside_the_text_are_passed_over()
    {
        var message = Group("@ke_hoach_phuong_bot ạ");
        message["entities"] = new JsonArray(
            new JsonObject { ["type"] = "mention", ["offset"] = 2_000_000_000, ["length"] = 2_000_000_000 },
            new JsonObject { ["type"] = "bot_command", ["offset"] = 0, ["length"] = 500 },
            new JsonObject { ["type"] = "mention", ["offset"] = -4, ["length"] = 4 });

        Assert.IsType<Translation.Ignored>(Of("message", message));
    }

    [Fact]
    public void Only_a_topic_is_a_place_of_its_own()
    {
        var message = Group("/help");
        (message["entities"], message["message_thread_id"]) = (Entity("bot_command", 0, 5), 44);
        Assert.Null(Wrote(message).Chat.Thread);

        message["is_topic_message"] = true;
        Assert.Equal("44", Wrote(message).Chat.Thread);
    }

    [Fact]
    public void A_changed_message_is_an_edit()
    {
        var happened = Assert.IsType<Translation.Happened>(Of("edited_message", Private("BHYT 2027?")));

        Assert.True(Assert.IsType<ChatEvent.Wrote>(happened.Event).IsEdit);
    }

    [Fact]
    public void A_picture_is_told_from_what_Telegram_reports_itself()
    {
        var message = Private(null);
        message["photo"] = new JsonArray();
        Assert.IsType<ChatEvent.SentOther>(Assert.IsType<Translation.Happened>(Of("message", message)).Event);

        message.Remove("photo");
        message["pinned_message"] = new JsonObject { ["message_id"] = 1 };
        Assert.IsType<Translation.Ignored>(Of("message", message));
    }

    [Fact]
    public void What_stands_below_a_picture_is_read()
    {
        var message = Private(null);
        (message["photo"], message["caption"]) = (new JsonArray(), "BHYT bao nhiêu?");

        Assert.Equal("BHYT bao nhiêu?", Wrote(message).Text);
    }

    [Theory]
    [InlineData("""{"from":{"id":1087968824,"is_bot":true},"sender_chat":{"id":-9,"type":"supergroup"}}""")]
    [InlineData("""{"from":{"id":777000,"is_bot":false},"sender_chat":{"id":-10,"type":"channel"}}""")]
    [InlineData("""{"from":{"id":6,"is_bot":true}}""")]
    [InlineData("""{"from":null}""")]
    [InlineData("""{"via_bot":{"id":6,"is_bot":true}}""")]
    [InlineData("""{"chat":{"id":-10,"type":"channel"}}""")]
    [InlineData("""{"chat":null}""")]
    public void Nobody_in_particular_is_not_answered(string difference)
    {
        var message = Private("BHYT?");
        foreach (var (name, value) in JsonNode.Parse(difference)!.AsObject())
            message[name] = value?.DeepClone();

        Assert.IsType<Translation.Ignored>(Of("message", message));
    }

    [Fact]
    public void A_press_names_the_message_only_where_it_can_still_be_changed()
    {
        var bearing = Private("câu trả lời");
        var query = new JsonObject { ["id"] = "1", ["from"] = FakeJson.Person(5), ["data"] = "abc", ["message"] = bearing };
        Assert.Equal(("abc", "9"), Pressed(query));

        bearing["date"] = 0;
        Assert.Equal(("abc", null), Pressed(query));

        query["message"] = null;
        Assert.IsType<Translation.Ignored>(Of("callback_query", query));
    }

    [Theory]
    [InlineData("kicked", "private", false)]
    [InlineData("left", "supergroup", false)]
    [InlineData("member", "private", true)]
    [InlineData("administrator", "supergroup", true)]
    public void Being_blocked_and_let_in_again_is_told(string status, string type, bool isIn)
    {
        var member = Assert.IsType<Translation.Membership>(Of("my_chat_member", new()
        {
            ["chat"] = new JsonObject { ["id"] = -7, ["type"] = type },
            ["new_chat_member"] = new JsonObject { ["status"] = status },
        }));

        Assert.Equal(("-7", isIn), (member.Chat, member.IsIn));
    }

    [Theory]
    [InlineData("migrate_to_chat_id", -9, -100)]
    [InlineData("migrate_from_chat_id", -100, -9)]
    public void A_group_that_moves_says_where(string field, long from, long to)
    {
        var message = Group(null);
        (message["chat"]!["id"], message[field]) = (-9, -100);

        Assert.Equal(new Translation.Moved($"{from}", $"{to}"), Of("message", message));
    }

    [Theory]
    [InlineData("""{"update_id":1,"of_the_future":{"x":1}}""")]
    [InlineData("""{"update_id":1,"message":7}""")]
    [InlineData("""{"update_id":1}""")]
    public void Kinds_nobody_knows_are_counted_as_unknown(string json) =>
        Assert.Equal(new Translation.Ignored("unknown"), UpdateTranslator.Of(ReceivedUpdate.Of(json)!, Me));

    [Fact]
    public void The_pieces_of_one_long_text_are_not_answered_one_by_one()
    {
        var texts = new LongTexts();

        Assert.False(texts.GoesOn(Piece(4_096), 100));
        Assert.True(texts.GoesOn(Piece(4_000), 100));
        Assert.True(texts.GoesOn(Piece(30), 101));
        Assert.False(texts.GoesOn(Piece(30), 101));
    }

    [Fact]
    public void A_question_some_moments_after_a_long_text_is_one_of_its_own()
    {
        var texts = new LongTexts();
        texts.GoesOn(Piece(4_096), 100);

        Assert.False(texts.GoesOn(Piece(30) with { Person = "6" }, 101));
        Assert.False(texts.GoesOn(Piece(30), 110));
    }

    private static ChatEvent.Wrote Piece(int length) => new(new("telegram", "5"), "5", false, new('a', length), null, "1");

    private static Translation Of(string kind, JsonObject content) =>
        UpdateTranslator.Of(ReceivedUpdate.Of(new JsonObject { ["update_id"] = 1, [kind] = content.DeepClone() }.ToJsonString())!, Me);

    private static ChatEvent.Wrote Wrote(JsonObject message) => Assert.IsType<ChatEvent.Wrote>(Assert.IsType<Translation.Happened>(Of("message", message)).Event);

    private static (string, string?) Pressed(JsonObject query)
    {
        var pressed = Assert.IsType<ChatEvent.Pressed>(Assert.IsType<Translation.Happened>(Of("callback_query", query)).Event);
        return (pressed.Button, pressed.MessageId);
    }

    private static JsonObject Private(string? text) => Message(text, new() { ["id"] = 5, ["type"] = "private" });

    private static JsonObject Group(string? text) => Message(text, new() { ["id"] = -9, ["type"] = "supergroup" });

    private static JsonObject Message(string? text, JsonObject chat) => new()
    {
        ["message_id"] = 9,
        ["from"] = FakeJson.Person(5),
        ["chat"] = chat,
        ["date"] = 1_700_000_000,
        ["text"] = text,
    };

    private static JsonArray Entity(string type, int offset, int length) =>
        new(new JsonObject { ["type"] = type, ["offset"] = offset, ["length"] = length });
}
