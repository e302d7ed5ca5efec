using PlanBot.Channels.Telegram.Rendering;
using PlanBot.Channels.Telegram.Sending;
using PlanBot.Outbox;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;
using static PlanBot.Tests.Channels.Telegram.TestBot;

namespace PlanBot.Tests.Channels.Telegram.Sending;

public sealed class TelegramChannelSpecs
{
    private const long Person = 5;
    private const long Group = -1001234567890;

    [Fact]
    public async Task A_message_arrives_with_its_form_and_buttons_and_gives_its_number()
    {
        await using var bot = await Start();
        bot.Fake.Chat(Person);

        var outcome = await Send(bot, Message(Person, "<b>Chỉ tiêu</b>", new MessageButton("Nguồn", "n-1")));

        var seen = Assert.Single(bot.Fake.Messages);
        Assert.Equal(new SendOutcome.Sent("1"), outcome);
        Assert.Equal(("Chỉ tiêu", new FakeButton("Nguồn", "n-1")), (seen.Text, Assert.Single(seen.Buttons)));
        Assert.Equal(new("bold", 0, 8), Assert.Single(seen.Content.Entities));
    }

    [Fact]
    public async Task In_a_group_the_first_message_answers_the_asker_in_the_topic()
    {
        await using var bot = await Start();
        var asked = bot.Fake.UserWrites(Group, "hỏi", person: 9, thread: 44).MessageId.ToString();
        var to = new ChatAddress("telegram", $"{Group}", "44");

        await Send(bot, Message(Group, "một") with { To = to, ReplyTo = asked });
        await Send(bot, Message(Group, "hai") with { To = to, ReplyTo = asked, Part = 1 });
        await Send(bot, Message(Group, "ba") with { To = to, ReplyTo = "999" });

        Assert.Equal([1L, null, null], bot.Fake.Messages.Select(m => m.ReplyTo));
        Assert.All(bot.Fake.Messages, m => Assert.Equal(44, m.Thread));
    }

    [Fact]
    public async Task Alone_with_a_person_an_answer_points_at_nothing()
    {
        await using var bot = await Start();
        var asked = bot.Fake.UserWrites(Person, "hỏi").MessageId.ToString();

        await Send(bot, Message(Person, "đáp") with { ReplyTo = asked });

        Assert.Null(Assert.Single(bot.Fake.Messages).ReplyTo);
    }

    [Fact]
    public async Task A_message_is_changed_in_its_place_with_its_buttons()
    {
        await using var bot = await Start();
        bot.Fake.Chat(Person);
        await Send(bot, Message(Person, "cũ", new MessageButton("Nguồn", "n-1")));

        var outcome = await Send(bot, Message(Person, "mới") with { Edits = "1" });
        var again = await Send(bot, Message(Person, "mới") with { Edits = "1" });

        Assert.Equal(new SendOutcome.Sent("1"), outcome);
        Assert.Equal(new SendOutcome.Sent("1"), again);
        Assert.Equal(["cũ", "mới"], Assert.Single(bot.Fake.Messages).Versions.Select(v => v.Text));
        Assert.Empty(bot.Fake.Messages[0].Buttons);
    }

    [Fact]
    public async Task Where_the_message_to_change_is_gone_a_new_one_comes()
    {
        await using var bot = await Start();
        bot.Fake.Chat(Person);

        var outcome = await Send(bot, Message(Person, "mới") with { Edits = "77" });

        Assert.Equal(new SendOutcome.Sent("1"), outcome);
        Assert.Equal("mới", Assert.Single(bot.Fake.Messages).Text);
    }

    [Fact]
    public async Task A_change_whose_answer_was_lost_is_worth_another_try()
    {
        await using var bot = await Start();
        bot.Fake.Chat(Person);
        await Send(bot, Message(Person, "cũ"));
        bot.Fake.Faults.Next("editMessageText", new FakeFault.CutAfter());

        Assert.IsType<SendOutcome.Failed>(await Send(bot, Message(Person, "mới") with { Edits = "1" }));
        Assert.Equal(new SendOutcome.Sent("1"), await Send(bot, Message(Person, "mới") with { Edits = "1" }));
    }

    [Fact]
    public async Task A_group_that_has_moved_tells_where_to()
    {
        await using var bot = await Start();
        bot.Fake.GroupMoves(-42, Group);

        Assert.Equal(new SendOutcome.Moved($"{Group}"), await Send(bot, Message(-42, "x")));
    }

    [Fact]
    public async Task A_chat_that_nobody_opened_or_that_is_closed_cannot_be_written_to()
    {
        await using var bot = await Start();
        Assert.Equal(new SendOutcome.Unreachable("400 Bad Request: chat not found"), await Send(bot, Message(Person, "x")));

        foreach (var fault in new[] { FakeFault.Blocked, FakeFault.Deactivated, FakeFault.Kicked, FakeFault.CannotBegin, FakeFault.ChatNotFound })
        {
            bot.Fake.Faults.ForChat(Person, fault);
            Assert.IsType<SendOutcome.Unreachable>(await Send(bot, Message(Person, "x")));
        }
    }

    [Theory]
    [InlineData("không <đóng")]
    [InlineData("<b>không đóng")]
    [InlineData("<p>lạ</p>")]
    [InlineData("a & b")]
    [InlineData("   ")]
    public async Task A_text_in_bad_form_is_rejected(string html)
    {
        await using var bot = await Start();
        bot.Fake.Chat(Person);

        Assert.IsType<SendOutcome.Rejected>(await Send(bot, Message(Person, html)));
    }

    [Fact]
    public async Task What_will_never_be_taken_is_rejected()
    {
        await using var bot = await Start();
        bot.Fake.Chat(Person);
        bot.Fake.Chat(Group);

        Assert.IsType<SendOutcome.Rejected>(await Send(bot, Message(Person, new string('a', 4097))));
        Assert.IsType<SendOutcome.Rejected>(await Send(bot, Message(Person, "x", new MessageButton("Nguồn", new string('ệ', 22)))));
        Assert.IsType<SendOutcome.Rejected>(await Send(bot, Message(Group, "x") with { To = new("telegram", $"{Group}", "3") }));
        Assert.IsType<SendOutcome.Rejected>(await Send(bot, Message(Person, "x") with { To = new("telegram", "@ten") }));
        Assert.IsType<SendOutcome.Rejected>(await Send(bot, Message(Person, "x") with { Body = "<b>" }));
        Assert.Empty(bot.Fake.Messages);
    }

    [Fact]
    public async Task Silence_is_asked_for_with_its_length()
    {
        await using var bot = await Start();
        bot.Fake.Chat(Person);
        bot.Fake.Faults.Next("sendMessage", FakeFault.TooMany(7), new FakeFault.Raw(429, "slow down"));

        Assert.Equal(new SendOutcome.Throttled(TimeSpan.FromSeconds(7)), await Send(bot, Message(Person, "x")));
        Assert.Equal(new SendOutcome.Throttled(null), await Send(bot, Message(Person, "x")));
    }

    [Fact]
    public async Task A_wrong_token_or_address_refuses_the_whole_channel()
    {
        await using var bot = await Start();
        bot.Fake.Chat(Person);
        using var stranger = ClientOf(bot.Fake.Url, "1:AAAAAAAAAAAAAAAAAAAAAAAA", bot.Clock);
        using var lost = ClientOf($"{bot.Fake.Url}/nowhere", FakeTelegram.Token, bot.Clock);

        Assert.IsType<SendOutcome.ChannelRefused>(await new TelegramChannel(stranger).Send(Message(Person, "x"), Stop));
        Assert.IsType<SendOutcome.ChannelRefused>(await new TelegramChannel(lost).Send(Message(Person, "x"), Stop));
        bot.Fake.Faults.Next("sendMessage", new FakeFault.Raw(404, "<h1>nginx</h1>"));
        Assert.IsType<SendOutcome.ChannelRefused>(await Send(bot, Message(Person, "x")));
    }

    [Fact]
    public async Task A_fault_of_the_server_is_worth_another_try()
    {
        await using var bot = await Start();
        bot.Fake.Chat(Person);
        bot.Fake.Faults.Next("sendMessage", FakeFault.ServerError, FakeFault.BadGateway);

        Assert.IsType<SendOutcome.Failed>(await Send(bot, Message(Person, "x")));
        Assert.IsType<SendOutcome.Failed>(await Send(bot, Message(Person, "x")));
        Assert.Empty(bot.Fake.Messages);
    }

    [Fact]
    public async Task Without_a_connection_the_message_is_worth_another_try()
    {
        var bot = await Start();
        using var client = ClientOf(bot.Fake.Url, FakeTelegram.Token, bot.Clock);
        await bot.DisposeAsync();

        Assert.IsType<SendOutcome.Failed>(await new TelegramChannel(client).Send(Message(Person, "x"), Stop));
    }

    [Fact]
    public async Task Where_the_answer_was_lost_it_is_not_known_whether_it_was_sent()
    {
        await using var bot = await Start();
        bot.Fake.Chat(Person);
        bot.Fake.Faults.Next("sendMessage", new FakeFault.CutAfter(), new FakeFault.CutBefore(), new FakeFault.RawAfter(200, "<html>"));

        for (var i = 0; i < 3; i++)
            Assert.IsType<SendOutcome.Unknown>(await Send(bot, Message(Person, "x")));

        Assert.Equal(2, bot.Fake.Messages.Count);
    }

    [Fact]
    public async Task A_message_taken_without_a_number_is_sent()
    {
        await using var bot = await Start();
        bot.Fake.Chat(Person);
        bot.Fake.Faults.Next("sendMessage", new FakeFault.RawAfter(200, """{"ok":true,"result":null}"""));

        Assert.Equal(new SendOutcome.Sent(null), await Send(bot, Message(Person, "x")));
    }

    private static Task<SendOutcome> Send(TestBot bot, OutgoingMessage message) => new TelegramChannel(bot.Client).Send(message, Stop);

    private static OutgoingMessage Message(long chat, string html, params MessageButton[] buttons) =>
        new(new("telegram", $"{chat}"), new MessageBody(html, buttons.Length == 0 ? null : [buttons]).ToJson(), OutgoingPriority.Answer);
}
