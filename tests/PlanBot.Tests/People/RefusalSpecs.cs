using Dapper;
using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Reports;
using PlanBot.Tests.Channels.Chatting;

namespace PlanBot.Tests.People;

public sealed class RefusalSpecs(SeededProduct product) : IDisposable
{
    private const string Head = "Kiến An; trưởng; Phòng Văn hóa - Xã hội; tên Trần Thị Bình";
    private readonly SeededChats _chats = new(product);

    private Office Office => new(_chats);

    [Theory]
    [InlineData("/moi", "make_code")]
    [InlineData("/moi Kiến An; trưởng; Công an phường", "make_code")]
    [InlineData("/moi Kiến An; quản trị", "make_code")]
    [InlineData("/nhansu", "list_people")]
    [InlineData("/nhansu Kiến An", "list_people")]
    [InlineData("/nhansu Huế", "list_people")]
    public void A_resident_who_tries_a_staff_command_is_refused_and_it_is_written_down(string command, string action)
    {
        Office.Linked(Head);

        IsRefused(_chats.Private(), room => room.Say(command), action);
        IsRefused(Office.Linked("Đông Hải; trưởng; Công an phường"), room => room.Say(command), action);
    }

    [Theory]
    [InlineData("/tiendo", "read_report")]
    [InlineData("/tiendo quý này Kiến An", "read_report")]
    [InlineData("/henxong", "read_report")]
    [InlineData("/henxong Huế", "read_report")]
    [InlineData("/lichdienthoai", "make_feed")]
    public void A_resident_who_asks_for_reports_or_a_calendar_is_refused_and_it_is_written_down(string command, string action)
    {
        Office.Linked(Head);

        IsRefused(_chats.Private(), room => room.Say(command), action);
    }

    [Fact]
    public void A_head_gets_no_report_of_another_ward_or_unit_and_in_a_group_none_at_all()
    {
        var room = Office.Linked("Đông Hải; trưởng; Công an phường");

        IsRefused(room, r => r.Say("/tiendo Kiến An"), "read_report", "Kiến An");
        IsRefused(room, r => r.Say("/henxong tháng này Kiến An"), "read_report", "Kiến An");
        IsRefused(room, r => r.PressId(Office.Button(r, ChatJson.Write(Report("Kiến An", null)))), "read_report", "Kiến An");
        IsRefused(room, r => r.PressId(Office.Button(r, ChatJson.Write(Report("Đông Hải", null)))), "read_report", "Đông Hải");
        IsRefused(room, r => r.PressId(Office.Button(r, ChatJson.Write(Report("Đông Hải", "Phòng Văn hóa - Xã hội")))), "read_report", "Đông Hải");
        var group = _chats.Group();
        group.Person = SeededChats.CityAdministrator;
        IsRefused(group, r => r.Say("/tiendo"), "read_report", null, "nhắn riêng");
        IsRefused(group, r => r.Say("/lichdienthoai"), "make_feed", null, "nhắn riêng");
    }

    [Fact]
    public void A_resident_sees_nothing_of_others_where_they_ask_about_themselves()
    {
        Office.Linked(Head);

        Assert.Equal("Bạn chưa được liên kết với phường hay đơn vị nào; bạn vẫn tra cứu kế hoạch như thường. Nếu bạn là cán bộ và có mã, gõ /lienket kèm mã ấy.", _chats.Private().Say("/toi").Text);
    }

    [Fact]
    public void Every_staff_button_is_looked_at_anew_when_it_is_pressed()
    {
        Office.Linked(Head);
        var link = Office.In("Kiến An")[0].Link;
        var buttons = Buttons(link);
        Assert.Equal(
            typeof(ChatAction).GetNestedTypes(System.Reflection.BindingFlags.NonPublic).Where(t => t.BaseType == typeof(ChatAction.Staff)).Select(t => t.Name).Order(StringComparer.Ordinal),
            buttons.Select(b => b.Action.GetType().Name).Distinct().Order(StringComparer.Ordinal));

        foreach (var (button, action) in buttons)
        {
            var resident = _chats.Private();
            IsRefused(resident, room => room.PressId(Office.Button(room, ChatJson.Write(button))), action);
        }
    }

    [Fact]
    public void One_wards_administrator_gets_nothing_of_another_ward()
    {
        Office.Linked("Đông Hải; trưởng; Công an phường; tên Trần Thị Bình");
        var link = Office.In("Đông Hải")[0].Link;
        var room = Office.Administrator(SeededChats.KienAnAdministrator).Say("/help");

        IsRefused(room, r => r.Say("/nhansu Đông Hải"), "list_people", "Đông Hải");
        IsRefused(room, r => r.Say("/moi Đông Hải; trưởng; Công an phường"), "make_code", "Đông Hải");
        IsRefused(room, r => r.PressId(Office.Button(r, ChatJson.Write(new ChatAction.Unlink(link, IsSure: true)))), "unlink", "Đông Hải");
        IsRefused(room, r => r.PressId(Office.Button(r, ChatJson.Write(new ChatAction.Replace(link)))), "replace", "Đông Hải");
        IsRefused(room, r => r.PressId(Office.Button(r, ChatJson.Write(new ChatAction.Leave(link, IsSure: true)))), "leave");
    }

    [Fact]
    public void In_a_group_nobody_is_shown_anything_whoever_they_are()
    {
        Office.Linked(Head);
        var group = _chats.Group();
        group.Person = SeededChats.CityAdministrator;

        IsRefused(group, r => r.Say("/nhansu Kiến An"), "list_people", "Kiến An", "nhắn riêng");
        IsRefused(group, r => r.Say("/moi"), "make_code", null, "nhắn riêng");
        Assert.Contains("nhắn riêng", group.Say("/toi").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/nhansu", group.Say("/help").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_right_that_ended_counts_no_more_on_buttons_shown_before()
    {
        Office.Linked(Head);
        var room = Office.Linked("Kiến An; quản trị").Say("/nhansu");
        var buttons = room.Buttons;
        Office.Administrator().Say("/nhansu Kiến An").Press("Gỡ 2").Press("Gỡ liên kết");

        foreach (var button in buttons)
            Assert.StartsWith("Xin lỗi bạn", room.PressId(button.Id).Text, StringComparison.Ordinal);
        Assert.Single(Office.In("Kiến An"));
    }

    [Fact]
    public void A_button_nobody_made_is_written_down_too()
    {
        _chats.Private().PressId("AAAAAAAAAAAAAAAAAAAAAA");

        Assert.Equal(("press_button", "refused"), (Assert.Single(Office.Audit).Action, Office.Audit[0].Outcome));
    }

    [Fact]
    public void The_log_knows_people_by_pseudonyms_the_same_each_time_and_is_not_changed()
    {
        var (one, other) = (_chats.Private(), _chats.Private());
        one.Say("/moi").Say("/nhansu");
        other.Say("/moi");

        Assert.Equal(Office.Audit[0].Actor, Office.Audit[1].Actor);
        Assert.NotEqual(Office.Audit[0].Actor, Office.Audit[2].Actor);
        Assert.DoesNotContain(one.Person, string.Concat(Office.Audit), StringComparison.Ordinal);
        Assert.Contains("not changed", Assert.ThrowsAny<Exception>(() =>
            _chats.Database.Write(s => s.Connection.Execute("UPDATE audit SET actor = 'x'", transaction: s.Transaction))).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _chats.Dispose();

    private static List<(ChatAction Action, string Refused)> Buttons(string link) =>
    [
        (new ChatAction.Invite(), "make_code"),
        (new ChatAction.Invite(new("Kiến An"), "head", "Công an phường"), "make_code"),
        (new ChatAction.ListPeople(new("Kiến An")), "list_people"),
        (new ChatAction.Unlink(link), "unlink"),
        (new ChatAction.Unlink(link, IsSure: true), "unlink"),
        (new ChatAction.Unlink("khong-co", IsSure: true), "unlink"),
        (new ChatAction.Replace(link), "replace"),
        (new ChatAction.Leave(link), "leave"),
        (new ChatAction.Leave(link, IsSure: true), "leave"),
        (new ChatAction.AddChat(), "add_chat"),
        (new ChatAction.PreferChat(), "add_chat"),
        (new ChatAction.JoinPeople("khong-co"), "add_chat"),
        (Report("Kiến An", null), "read_report"),
        (Report("Kiến An", "Phòng Văn hóa - Xã hội"), "read_report"),
        (new ChatAction.NewFeed(), "make_feed"),
        (new ChatAction.RevokeFeed(), "revoke_feed"),
        (new ChatAction.Work(new("Kiến An"), "kien-an-2026-12-31-000000000000", WorkAct.Finish), "mark_work"),
        (new ChatAction.WorkPage(new(2026, 12, 1), 1), "read_work"),
        (new ChatAction.ReceiveAll(new(2026, 12, 1)), "mark_work"),
        (new ChatAction.PauseReminders(IsPaused: true), "set_reminders"),
    ];

    private static ChatAction.ShowReport Report(string ward, string? unit) =>
        new(new(ward), unit, ReportView.Progress, PeriodKind.Quarter, new(2026, 1, 1), new(2026, 3, 31));

    // Nothing is shown, nothing is changed but how the chat is set, and one line is in the log.
    private void IsRefused(ChatRoom room, Func<ChatRoom, ChatRoom> attempt, string action, string? ward = null, string says = "Xin lỗi bạn")
    {
        var (people, codes, logged) = (Of("person", "link"), Of("link_code"), Office.Audit.Count);
        attempt(room);

        Assert.Contains(says, room.Text, StringComparison.Ordinal);
        Assert.Empty(room.Buttons);
        foreach (var secret in (string[])["Trần Thị Bình", "Phòng Văn hóa", "Công an"])
            Assert.DoesNotContain(secret, room.Text, StringComparison.Ordinal);
        Assert.Equal(people, Of("person", "link"));
        Assert.Equal(codes, Of("link_code"));
        var entry = Assert.Single(Office.Audit.Skip(logged));
        Assert.Equal((action, "refused"), (entry.Action, entry.Outcome));
        if (ward is not null)
            Assert.Equal(ward, entry.Ward);
    }

    private List<string> Of(params string[] tables) => [.. Office.Rows().Where(r => tables.Any(t => r.StartsWith(t, StringComparison.Ordinal)))];
}
