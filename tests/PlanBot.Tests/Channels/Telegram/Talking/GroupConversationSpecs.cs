using System.Text.Json.Nodes;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;
using PlanBot.Tests.Channels.Telegram.Transport;

namespace PlanBot.Tests.Channels.Telegram.Talking;

/// <summary>A group with the bot in it: the program as "serve" runs it, the five plans, and the fake for Telegram.</summary>
public sealed class GroupConversationSpecs(SeededProduct product)
{
    private const long Group = -100_200;
    private const string Insurance = "Đến năm 2030 bao nhiêu phần trăm dân số có bảo hiểm y tế?";

    [Fact]
    public async Task In_a_group_the_bot_speaks_only_where_it_is_named_answered_or_commanded_and_in_that_topic()
    {
        await using var app = await TransportApp.Talk(product);
        var topic = await new BotChat(app, Group, thread: 44).Say("/phuong Kiến An");

        Assert.Empty((await topic.Say(Insurance)).Came);
        Assert.Empty((await topic.Say("/phuong@bot_khac Đông Hải")).Came);
        Assert.Empty((await topic.SendPicture()).Came);

        await topic.Say($"@{FakeJson.BotName} {Insurance}");
        Assert.Contains("98% (năm 2030)", topic.Last.Text, StringComparison.Ordinal);
        Assert.Equal((44, topic.LastSaid), (topic.Last.Thread, topic.Last.ReplyTo));
        Assert.Equal(["Xem nguồn", "Hỏi phường khác", "Có ích", "Chưa đúng"], topic.Labels);

        var answer = topic.Last;
        Assert.Contains("66%", (await topic.Say("còn bảo hiểm xã hội?", replyTo: answer.Id)).Text, StringComparison.Ordinal);
        Assert.Contains("dòng 91", (await topic.Press(answer, "Xem nguồn")).Text, StringComparison.Ordinal);
        Assert.Equal(44, topic.Last.Thread);
        Assert.Contains("/sosanh", (await topic.Say($"/help@{FakeJson.BotName}")).Text, StringComparison.Ordinal);
        Assert.All(app.Fake.Messages, m => Assert.Equal(44, m.Thread));
    }

    [Fact]
    public async Task The_ward_an_administrator_chose_stays_until_an_administrator_changes_it()
    {
        await using var app = await TransportApp.Talk(product);
        app.Fake.Admins.Add((Group, 5));
        var group = new BotChat(app, Group) { Person = 5 };
        Assert.Contains("Chỉ quản trị viên của nhóm đổi được", (await group.Say("/phuong Hưng Đạo")).Text, StringComparison.Ordinal);

        group.Person = 6;
        Assert.StartsWith("Quản trị viên đã chọn cho nhóm này: phường Hưng Đạo", (await group.Say("/phuong Kiến An")).Text, StringComparison.Ordinal);
        await (await group.Say("/phuong")).Press("Kiến An");
        Assert.StartsWith("Quản trị viên đã chọn", group.Notice, StringComparison.Ordinal);
        Assert.Empty((await group.Say("/xoa")).Last.Buttons);

        group.Person = 5;
        await (await group.Say("/phuong")).Press("Kiến An");
        Assert.Contains("phường Kiến An", group.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await group.Say("/xoa")).Last.Buttons.Count());
    }

    [Fact]
    public async Task Where_Telegram_does_not_say_who_administers_nobody_does()
    {
        await using var app = await TransportApp.Talk(product);
        app.Fake.Admins.Add((Group, 5));
        app.Fake.Faults.Always("getChatMember", FakeFault.ServerError);
        var group = new BotChat(app, Group) { Person = 5 };

        Assert.Empty((await group.Say("/xoa")).Last.Buttons);
    }

    [Fact]
    public async Task A_group_that_becomes_a_supergroup_keeps_its_ward_and_is_answered_there()
    {
        await using var app = await TransportApp.Talk(product);
        app.Fake.Admins.Add((-9, 5));
        var before = await new BotChat(app, -9) { Person = 5 }.Say("/phuong Hưng Đạo");
        Assert.NotEmpty(before.Came);

        app.Fake.GroupMoves(-9, Group);
        app.Fake.Push("message", JsonNode.Parse(
            $$"""{"message_id":900,"date":1700000000,"chat":{"id":-9,"type":"group"},"from":{"id":5,"is_bot":false},"migrate_to_chat_id":{{Group}}}"""));
        app.Fake.Push("message", JsonNode.Parse(
            $$"""{"message_id":1,"date":1700000000,"chat":{"id":{{Group}},"type":"supergroup"},"from":{"id":5,"is_bot":false},"migrate_from_chat_id":-9}"""));
        await app.Settle();
        var after = new BotChat(app, Group) { Person = 6 };

        Assert.StartsWith("Quản trị viên đã chọn cho nhóm này: phường Hưng Đạo", (await after.Say("/phuong Kiến An")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_whose_move_shows_only_when_it_is_written_to_keeps_its_ward_too()
    {
        await using var app = await TransportApp.Talk(product);
        await new BotChat(app, -9) { Person = 5 }.Say("/phuong Hưng Đạo");

        app.Fake.GroupMoves(-9, Group);
        app.Fake.UserWrites(-9, "/help", person: 5);
        await app.Settle();

        Assert.Contains("Bạn cứ gõ câu hỏi", Assert.Single(app.Fake.Messages, m => m.Chat == Group).Text, StringComparison.Ordinal);
        Assert.Contains("phường Hưng Đạo", (await new BotChat(app, Group) { Person = 5 }.Say("/phuong")).Text, StringComparison.Ordinal);
    }
}
