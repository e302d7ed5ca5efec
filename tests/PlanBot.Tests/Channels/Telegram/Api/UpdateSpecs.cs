using PlanBot.Channels.Telegram.Api;
using PlanBot.Channels.Telegram.Api.Wire;

namespace PlanBot.Tests.Channels.Telegram.Api;

public sealed class UpdateSpecs
{
    [Fact]
    public void Nulls_and_unknown_fields_cost_nothing()
    {
        var update = ReceivedUpdate.Of("""
            {"update_id":7,"shiny":{"a":[null]},"message":{"message_id":3,"date":null,"message_thread_id":null,"is_topic_message":null,
             "from":{"id":9007199254740993,"is_bot":null,"first_name":null},"chat":{"id":-1001234567890,"type":"supergroup","is_forum":true,"x":1},
             "text":"Xin chào","entities":[{"type":"of_the_future","offset":0,"length":null,"deep":{}}],"new_chat_members":null}}
            """)!;

        var message = update.Read().Message!;

        Assert.Equal((7, 3, 0, "Xin chào"), (update.Id, message.MessageId, message.Date, message.Text));
        Assert.Equal((-1001234567890, true), (message.Chat!.Id, message.Chat.IsForum));
        Assert.Equal(9007199254740993, message.From!.Id);
    }

    [Theory]
    [InlineData("""{"update_id":7,"poll_of_the_future":{"id":1}}""")]
    [InlineData("""{"update_id":7,"message":null}""")]
    [InlineData("""{"update_id":7,"message":"lạ"}""")]
    [InlineData("""{"update_id":7,"message":{"message_id":"ba"}}""")]
    [InlineData("""{"update_id":7,"message":{"message_id":3,"text":"\ud83d"}}""")]
    public void An_update_of_no_known_kind_has_only_its_number(string json) =>
        Assert.Equal(new Update(7), ReceivedUpdate.Of(json)!.Read());

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"update_id":"7"}""")]
    [InlineData("""{"update_id":7.5}""")]
    [InlineData("""{"update_id":7""")]
    public void What_has_no_number_is_no_update(string json) => Assert.Null(ReceivedUpdate.Of(json));

    [Fact]
    public void A_press_under_a_message_that_is_no_longer_shown_is_read()
    {
        var press = ReceivedUpdate.Of("""
            {"update_id":8,"callback_query":{"id":"41","from":{"id":5},"message":{"message_id":2,"date":0,"chat":{"id":5,"type":"private"}},"data":"k1"}}
            """)!.Read().CallbackQuery!;

        Assert.Equal(("41", "k1", 0, 2), (press.Id, press.Data, press.Message!.Date, press.Message.MessageId));
    }
}
