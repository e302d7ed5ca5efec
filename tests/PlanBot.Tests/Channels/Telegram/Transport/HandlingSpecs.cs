using PlanBot.Channels.Chatting;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;

namespace PlanBot.Tests.Channels.Telegram.Transport;

public sealed class HandlingSpecs
{
    private static CancellationToken Stop => TransportApp.Stop;

    [Fact]
    public async Task A_fault_is_tried_again_and_then_told_politely_without_quoting_anybody()
    {
        await using var app = await TransportApp.Start();
        app.Answers.Does = happened => ScriptedAnswers.TextOf(happened) == "bí mật" ? throw new FormatException("cannot read bí mật") : ScriptedAnswers.Say("khỏe");
        app.Fake.UserWrites(5, "bí mật");
        app.Fake.UserWrites(5, "còn lại");
        await app.Fake.WhenCalled("getUpdates", 2, Stop);

        await app.PassUntil(app.Fake.WhenMessages(2, Stop));

        Assert.StartsWith("Xin lỗi, tôi gặp trục trặc", app.Fake.Messages[0].Text, StringComparison.Ordinal);
        Assert.Equal("khỏe", app.Fake.Messages[1].Text);
        Assert.Equal(4, app.Answers.Asked.Count);
        Assert.Contains("FormatException", app.Log.Of(3201)[0], StringComparison.Ordinal);
        Assert.DoesNotContain("bí mật", app.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_in_hand_when_the_program_ended_is_answered_once_after_the_next_start()
    {
        await using var app = await TransportApp.Start();
        app.Answers.Does = _ => throw new InvalidOperationException("the power went");
        app.Fake.UserWrites(5, "BHYT?");
        await app.Logged(3201);
        await app.End();

        app.Answers.Does = _ => ScriptedAnswers.Say("98%");
        await app.Run();
        await app.Fake.WhenMessages(1, Stop);
        await app.Fake.WhenAllConfirmed(Stop);

        Assert.Equal("98%", Assert.Single(app.Fake.Messages).Text);
    }

    [Fact]
    public async Task A_stop_lets_the_answer_in_hand_finish_and_what_waits_behind_it_is_answered_at_the_next_start_at_the_latest()
    {
        await using var app = await TransportApp.Start();
        using var begun = new ManualResetEventSlim();
        using var release = new ManualResetEventSlim();
        app.Answers.Does = happened =>
        {
            begun.Set();
            release.Wait(Stop);
            return ScriptedAnswers.Say($"đáp: {ScriptedAnswers.TextOf(happened)}");
        };
        app.Fake.UserWrites(5, "một");
        app.Fake.UserWrites(5, "hai");
        begun.Wait(Stop);
        await app.Fake.WhenAllConfirmed(Stop);

        var ended = app.End();
        Assert.False(ended.IsCompleted);
        release.Set();
        await ended;
        await app.Run();
        await app.Settle();

        Assert.Equal(["đáp: một", "đáp: hai"], app.Fake.Messages.Select(m => m.Text));
        Assert.Equal(2, app.Answers.Asked.Count);
    }

    [Fact]
    public async Task Typing_is_shown_while_an_answer_takes_longer_than_half_a_second()
    {
        await using var app = await TransportApp.Start();
        using var begun = new ManualResetEventSlim();
        using var release = new ManualResetEventSlim();
        app.Answers.Does = _ =>
        {
            begun.Set();
            release.Wait(Stop);
            return ScriptedAnswers.Say("98%");
        };
        app.Fake.Chat(-9).Topics.Add(44);
        app.Fake.UserWrites(-9, "/help", person: 5, thread: 44);
        begun.Wait(Stop);
        Assert.Empty(app.Fake.Journal.OfType<FakeEvent.Typing>());

        await app.PassUntil(app.Fake.When<FakeEvent.Typing>(3, Stop));
        release.Set();
        await app.Fake.WhenMessages(1, Stop);

        Assert.All(app.Fake.Journal.OfType<FakeEvent.Typing>(), t => Assert.Equal((-9, 44), (t.Chat, t.Thread)));
    }

    [Fact]
    public async Task A_press_is_always_answered_and_its_message_changed_where_the_desk_says_so()
    {
        await using var app = await TransportApp.Start();
        app.Answers.Does = happened => happened is ChatEvent.Pressed
            ? new([ScriptedAnswers.Reply("Kiến An", replaces: true)], _ => { }, "Đã chọn")
            : new([ScriptedAnswers.Reply("Chọn phường", replaces: false, "Kiến An")], _ => { });
        app.Fake.UserWrites(5, "/phuong");
        var message = (await app.Fake.WhenMessages(1, Stop))[0];

        app.Fake.UserPresses(message, "Kiến An");
        var answered = (await app.Fake.When<FakeEvent.CallbackAnswered>(1, Stop))[0];
        await app.PassUntil(app.Fake.When<FakeEvent.Edited>(1, Stop));

        Assert.Equal("Đã chọn", answered.Text);
        Assert.Equal("Kiến An", message.Text);
        Assert.Single(app.Fake.Messages);
    }

    [Fact]
    public async Task A_press_that_faults_or_that_no_chat_shows_is_answered_too()
    {
        await using var app = await TransportApp.Start();
        app.Answers.Does = happened => happened is ChatEvent.Pressed ? throw new InvalidOperationException() : ScriptedAnswers.Say("x");
        app.Fake.UserWrites(5, "?");
        var message = (await app.Fake.WhenMessages(1, Stop))[0];

        app.Fake.UserPressesData(message, "abc", accessible: false);

        await app.PassUntil(app.Fake.When<FakeEvent.CallbackAnswered>(1, Stop));
        Assert.Empty(app.Fake.UnansweredPresses);
    }

    [Fact]
    public async Task A_changed_question_changes_its_answer()
    {
        await using var app = await TransportApp.Start();
        app.Answers.Does = happened => happened is ChatEvent.Wrote { IsEdit: true }
            ? new([ScriptedAnswers.Reply("mới", replaces: true)], _ => { })
            : new([ScriptedAnswers.Reply("xin chào"), ScriptedAnswers.Reply(string.Join('\n', Enumerable.Repeat(new string('c', 80), 60)))], _ => { });
        var question = app.Fake.UserWrites(5, "BHYT 2026?");
        await app.Settle();

        app.Fake.UserEdits(5, question.MessageId, "BHYT 2027?");
        await app.Settle();

        Assert.Equal(["xin chào", "mới"], app.Fake.Messages.Take(2).Select(m => m.Text));
        Assert.StartsWith("(Phần này đã được thay", app.Fake.Messages[2].Text, StringComparison.Ordinal);
        Assert.Equal(3, app.Fake.Messages.Count);
    }

    [Fact]
    public async Task Only_who_administers_a_group_gives_commands_as_one()
    {
        await using var app = await TransportApp.Start();
        app.Fake.Admins.Add((-9, 5));

        app.Fake.UserWrites(-9, "/phuong", person: 5);
        app.Fake.UserWrites(-9, "/phuong", person: 6);
        await app.Fake.WhenAllConfirmed(Stop);
        await app.Handled();

        Assert.Equal([true, false], app.Answers.Asked.Select(a => a.IsAdmin));
    }

    [Fact]
    public async Task A_person_who_blocks_the_bot_is_left_alone_until_they_come_back()
    {
        await using var app = await TransportApp.Start();
        app.Fake.UserBlocks(5);
        await app.Fake.WhenAllConfirmed(Stop);
        await app.Handled();
        Assert.False(app.Get<PlanDatabase>().Read(s => ChatStateTable.IsActive(s, "telegram", "5")));

        app.Fake.UserUnblocks(5);
        await app.Fake.WhenAllConfirmed(Stop);
        await app.Handled();

        Assert.True(app.Get<PlanDatabase>().Read(s => ChatStateTable.IsActive(s, "telegram", "5")));
    }

    [Fact]
    public async Task A_group_that_moves_is_followed()
    {
        await using var app = await TransportApp.Start();

        app.Fake.Push("message", System.Text.Json.Nodes.JsonNode.Parse(
            """{"message_id":1,"date":1700000000,"chat":{"id":-9,"type":"group"},"from":{"id":5,"is_bot":false},"migrate_to_chat_id":-100}"""));
        await app.Fake.WhenAllConfirmed(Stop);
        await app.Handled();

        Assert.Equal("-100", app.Get<PlanDatabase>().Read(s => ChatStateTable.Follow(s, "telegram", "-9")));
    }

    [Fact]
    public async Task The_pieces_of_one_long_text_get_one_answer()
    {
        await using var app = await TransportApp.Start();

        app.Fake.UserWrites(5, new string('a', 4_096));
        app.Fake.UserWrites(5, "phần còn lại");
        app.Fake.UserWrites(6, "câu khác");
        await app.Fake.WhenAllConfirmed(Stop);
        await app.Handled();

        Assert.Equal([4_096, 8], app.Answers.Asked.Select(a => ScriptedAnswers.TextOf(a).Length).OrderDescending());
    }
}
