using PlanBot.People;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Channels.Chatting;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;
using PlanBot.Tests.Channels.Zalo;
using PlanBot.Tests.People;

namespace PlanBot.Tests.Journeys;

/// <summary>One person on Telegram and on Zalo, in one running program with both platforms faked.</summary>
public sealed class TwoChannelSpecs(SeededProduct product)
{
    private const long Telegram = 50_607_080;
    private const string Zalo = "z-truong";
    private const string Head = "Kiến An; trưởng; Phòng Văn hóa - Xã hội";
    private const string Insurance = "Năm 2026 tỷ lệ bảo hiểm y tế của Kiến An là bao nhiêu?";
    private static readonly DateOnly Day = new(2026, 12, 1);

    [Fact]
    public async Task A_head_linked_on_both_is_reminded_where_they_chose_and_never_on_both()
    {
        await using var app = await Linked();

        // Linked last is where they are written to, until they say otherwise.
        Assert.Equal((false, true), await Reminded(app, Day));

        var own = await app.Say("tôi", Zalo);
        Assert.Contains("Ứng dụng đã nối: Zalo, Telegram; tôi gửi nhắc việc ở ứng dụng đứng trước.", own[^1], StringComparison.Ordinal);
        Assert.StartsWith("Bạn đang nhận nhắc việc ở đây, không nhận ở Telegram.", Assert.Single(await app.Say("nhận tin", Zalo)), StringComparison.Ordinal);
        Assert.StartsWith("Bạn đang nhận nhắc việc ở Zalo, không nhận ở đây.", (await Say(app, "/nhantin")).Text, StringComparison.Ordinal);
        await Press(app, "Nhận tin ở đây");
        Assert.Equal((true, false), await Reminded(app, new(2026, 12, 17)));

        Assert.EndsWith("1 Nhận tin ở đây", Assert.Single(await app.Say("/nhantin", Zalo)), StringComparison.Ordinal);
        Assert.Equal(["Từ nay bạn nhận tin ở cuộc trò chuyện này."], await app.Say("1", Zalo));
        Assert.Equal((false, true), await Reminded(app, new(2026, 12, 24)));
    }

    [Fact]
    public async Task Where_the_chosen_chat_is_blocked_the_reminder_comes_in_the_other()
    {
        await using var app = await Linked();
        await Say(app, "/nhantin");
        await Press(app, "Nhận tin ở đây");
        app.Telegram.UserBlocks(Telegram);
        await app.Settle();

        Assert.Equal((false, true), await Reminded(app, Day));
    }

    [Fact]
    public async Task A_head_who_was_linked_on_each_by_a_code_of_its_own_can_say_that_both_are_they()
    {
        await using var app = await ZaloApp.StartBefore(product, Day, app => app.WithTelegram());
        await Say(app, await app.Code(Head));
        await app.Link(Zalo, Head);
        await app.Link(Zalo, "Kiến An; cán bộ; Công an phường");
        Assert.Equal((true, true), await Reminded(app, Day)); // two people, for all anybody knows

        await Say(app, "/toi");
        var code = Office.CodeIn((await Press(app, "Thêm ứng dụng nhận tin")).Text);
        var asked = Assert.Single(await app.Say(code, Zalo));
        Assert.StartsWith("Mã này do người giữ vai trò Trưởng đơn vị – Phòng Văn hóa - Xã hội, phường Kiến An tạo ở ứng dụng khác", asked, StringComparison.Ordinal);
        Assert.Equal(2, app.Database.Read(s => Roster.Of(s, new("Kiến An"))).Select(h => h.Person).Distinct().Count());
        var gone = app.Database.Read(s => PersonTable.Find(s, "zalo", $"u{Zalo}"))!.Person;
        Assert.StartsWith("Đã ghép làm một.", Assert.Single(await app.Say("1", Zalo)), StringComparison.Ordinal);

        Assert.DoesNotContain(AllTables.Rows(app.Database), r => r.Contains(gone, StringComparison.Ordinal) && !r.StartsWith("audit: ", StringComparison.Ordinal) && !r.StartsWith("outgoing: ", StringComparison.Ordinal));
        var held = app.Database.Read(s => Roster.Of(s, new("Kiến An")));
        Assert.Equal(["Cán bộ – Công an phường", "Trưởng đơn vị – Phòng Văn hóa - Xã hội"], held.Select(h => $"{(h.Seat.Role == Role.Head ? "Trưởng đơn vị" : "Cán bộ")} – {h.Seat.Unit}").Order(StringComparer.Ordinal));
        Assert.Single(held.Select(h => h.Person).Distinct());
        Assert.Equal((false, true), await Reminded(app, new(2026, 12, 17)));
        Assert.StartsWith("Mã này không dùng được", (await app.Say(code, Zalo))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_on_one_channel_about_a_task_is_known_on_the_other()
    {
        await using var app = await Linked();
        await Reminded(app, Day);
        await app.Say("2", Zalo);
        await app.Say("đã nhận", Zalo);

        Assert.Contains("Đã nhận việc ngày 01/12/2026", (await Say(app, "/viec")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleting_on_one_channel_deletes_on_every_one_once_it_is_confirmed()
    {
        await using var app = await Linked();
        await Reminded(app, Day);
        await app.Say(Insurance, Zalo);
        await Say(app, Insurance);
        var other = await app.Say(Insurance, "nguoi-khac");
        Assert.NotEmpty(other);

        var asked = Assert.Single(await app.Say("xóa", Zalo));
        Assert.StartsWith("Bạn đã nối Zalo, Telegram: tôi sẽ xóa ở tất cả các ứng dụng ấy", asked, StringComparison.Ordinal);
        Assert.NotEmpty(Rows(app, Zalo));
        Assert.NotEmpty(Rows(app, $"{Telegram}"));
        Assert.StartsWith("Đã xóa hết", Assert.Single(await app.Say("1", Zalo)), StringComparison.Ordinal);

        Assert.Empty(Rows(app, $"{Telegram}"));
        Assert.Single(Rows(app, Zalo)); // the word that it is done
        Assert.NotEmpty(Rows(app, "nguoi-khac"));
        Assert.Empty(app.Database.Read(s => Roster.Of(s, new("Kiến An"))));
        Assert.Equal((false, false), await Reminded(app, new(2026, 12, 17)));
        Assert.Contains("Chưa có câu trả lời nào", (await Say(app, "/nguon")).Text, StringComparison.Ordinal);
    }

    // A head with a code on Telegram, who made another for Zalo there.
    private async Task<ZaloApp> Linked()
    {
        var app = await ZaloApp.StartBefore(product, Day, app => app.WithTelegram());
        await Say(app, await app.Code(Head));
        await Say(app, "/toi");
        var code = Office.CodeIn((await Press(app, "Thêm ứng dụng nhận tin")).Text);
        app.Clock.Pass(TimeSpan.FromMinutes(1));
        Assert.StartsWith("Đã thêm cuộc trò chuyện này", (await app.Say(code, Zalo))[^1], StringComparison.Ordinal);
        return app;
    }

    // On which of the two a digest of the day came.
    private static async Task<(bool Telegram, bool Zalo)> Reminded(ZaloApp app, DateOnly day)
    {
        var (telegram, zalo) = (app.Telegram.Messages.Count, app.Fake.Said.Count);
        await app.GoTo(ZaloApp.At(day, 8));
        return (
            app.Telegram.Messages.Skip(telegram).Any(m => m.Chat == Telegram && m.Text.StartsWith("Nhắc việc ngày", StringComparison.Ordinal)),
            app.Heard(Zalo, zalo).Any(text => text.StartsWith("Nhắc việc ngày", StringComparison.Ordinal)));
    }

    private static async Task<FakeMessage> Say(ZaloApp app, string text)
    {
        app.Telegram.UserWrites(Telegram, text);
        await app.Settle();
        return app.Telegram.Messages.Last(m => m.Chat == Telegram);
    }

    private static async Task<FakeMessage> Press(ZaloApp app, string label)
    {
        app.Telegram.UserPresses(app.Telegram.Messages.Last(m => m.Chat == Telegram), label, Telegram);
        await app.Settle();
        return app.Telegram.Messages.Last(m => m.Chat == Telegram);
    }

    private static List<string> Rows(ZaloApp app, string chat) =>
        [.. AllTables.Rows(app.Database).Where(r => r.Contains($" {chat} ", StringComparison.Ordinal))];
}
