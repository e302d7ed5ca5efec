using PlanBot.Channels.Chatting.Commands;
using PlanBot.People;
using PlanBot.Tests.Channels.Chatting;

namespace PlanBot.Tests.People;

public sealed class AdministrationSpecs(SeededProduct product) : IDisposable
{
    private const string Head = "Kiến An; trưởng; Phòng Văn hóa - Xã hội; tên Trần Thị Bình";
    private readonly SeededChats _chats = new(product);

    private Office Office => new(_chats);

    [Fact]
    public void An_administrator_sees_who_is_linked_and_ends_a_link_once_sure()
    {
        Office.Linked(Head);
        var officer = Office.Linked("Kiến An; cán bộ; Công an phường");
        var room = Office.Administrator(SeededChats.KienAnAdministrator).Say("/nhansu");
        Assert.Contains("1. Trưởng đơn vị – Phòng Văn hóa - Xã hội, phường Kiến An (Trần Thị Bình), từ 02/03/2026", room.Text, StringComparison.Ordinal);
        Assert.Contains("2. Cán bộ – Công an phường", room.Text, StringComparison.Ordinal);

        room.Press("Gỡ 2");
        Assert.Equal(2, Office.In("Kiến An").Count);
        room.Press("Gỡ liên kết");

        Assert.Equal("Đã gỡ liên kết: Cán bộ – Công an phường, phường Kiến An.", room.Text);
        Assert.Equal(Role.Head, Assert.Single(Office.In("Kiến An")).Seat.Role);
        Assert.StartsWith("Bạn chưa được liên kết", officer.Say("/toi").Text, StringComparison.Ordinal);
        Assert.Equal(("unlink", "done", "Kiến An", "staff"), (Office.Audit[^1].Action, Office.Audit[^1].Outcome, Office.Audit[^1].Ward, Office.Audit[^1].Role));
        Assert.DoesNotContain(Office.Rows(), r => r.StartsWith("person", StringComparison.Ordinal) && r.Contains(officer.Chat.Chat, StringComparison.Ordinal));
    }

    [Fact]
    public void A_head_is_replaced_by_whoever_enters_the_code()
    {
        var old = Office.Linked(Head);
        var code = Office.CodeIn(Office.Administrator().Say("/nhansu Kiến An").Press("Thay 1").Text);
        Assert.Contains("1. Trưởng", old.Say("/toi").Text, StringComparison.Ordinal);

        var next = _chats.Private().Say(code);

        Assert.Contains("1. Trưởng", next.Say("/toi").Text, StringComparison.Ordinal);
        Assert.StartsWith("Bạn chưa được liên kết", old.Say("/toi").Text, StringComparison.Ordinal);
        Assert.Null(Assert.Single(Office.In("Kiến An")).Seat.Called);
        Assert.Equal(["make_code", "link", "replace"], Office.Audit.Where(a => a.Action != "list_people").Select(a => a.Action).TakeLast(3));
    }

    [Fact]
    public void Whoever_is_linked_ends_it_themselves_once_sure()
    {
        var room = Office.Linked(Head).Say("/toi").Press("Gỡ liên kết 1").Press("Gỡ liên kết của tôi");

        Assert.StartsWith("Đã gỡ liên kết của bạn: Trưởng đơn vị", room.Text, StringComparison.Ordinal);
        Assert.Empty(Office.In("Kiến An"));
        Assert.Equal(("leave", "done"), (Office.Audit[^1].Action, Office.Audit[^1].Outcome));
    }

    [Fact]
    public void A_linked_administrator_governs_their_ward_and_loses_it_with_the_codes_they_made()
    {
        var room = Office.Linked("Đông Hải; quản trị");
        var code = Office.CodeIn(room.Say("/moi trưởng; Công an phường").Text);
        Assert.Contains("/nhansu – ", room.Say("/help").Text, StringComparison.Ordinal);

        Office.Administrator().Say("/nhansu Đông Hải").Press("Gỡ 1").Press("Gỡ liên kết");

        Assert.StartsWith("Xin lỗi bạn", room.Say("/moi").Text, StringComparison.Ordinal);
        Assert.StartsWith("Mã này không dùng được", _chats.Private().Say(code).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/nhansu", room.Say("/help").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Administrators_of_the_settings_are_told_what_they_are() =>
        Assert.Contains("Quản trị viên theo cài đặt của hệ thống: Kiến An.", Office.Administrator(SeededChats.KienAnAdministrator).Say("/toi").Text, StringComparison.Ordinal);

    [Fact]
    public void Words_that_name_nothing_are_named_back()
    {
        var room = Office.Administrator().Say("/moi Kiến An; trưởng; phòng thí nghiệm");

        Assert.StartsWith("Tôi chưa hiểu “phòng thí nghiệm”.", room.Text, StringComparison.Ordinal);
        Assert.Empty(room.Buttons);
        Assert.StartsWith("Tôi chưa có kế hoạch của phường “Huế”", room.Say("/nhansu Huế").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ward_without_links_and_a_link_that_is_gone_are_said_to_be_so()
    {
        var room = Office.Administrator().Say("/nhansu Hưng Đạo");
        Assert.StartsWith("Phường Hưng Đạo chưa có ai liên kết.", room.Text, StringComparison.Ordinal);

        Office.Linked(Head);
        room.Say("/nhansu Kiến An");
        var button = room.Buttons.First(b => b.Label == "Gỡ 1");
        room.Press("Gỡ 1").Press("Gỡ liên kết").PressId(button.Id);
        Assert.Equal("Liên kết này đã được gỡ trước đó.", room.Last.Notice);
    }

    [Fact]
    public void Deleting_ends_every_link_and_leaves_only_pseudonyms()
    {
        var room = Office.Linked("Đông Hải; cán bộ; Công an phường", Office.Linked(Head));
        var person = Office.In("Kiến An")[0].Person;

        room.Say("/xoa").Press("Xóa hết");

        Assert.Empty(Office.In("Kiến An").Concat(Office.In("Đông Hải")));
        Assert.DoesNotContain(AllTables.Rows(_chats.Database), r => r.Contains(room.Chat.Chat, StringComparison.Ordinal) || r.Contains(room.Person, StringComparison.Ordinal) || r.Contains("Trần Thị Bình", StringComparison.Ordinal));
        Assert.DoesNotContain(Office.Rows(), r => r.Contains(person, StringComparison.Ordinal));
        Assert.Equal(["Kiến An", "Đông Hải"], Office.Audit.Where(a => a.Action == "erase" && a.Person == person).Select(a => a.Ward));
    }

    [Fact]
    public void Only_administrators_are_shown_their_commands()
    {
        foreach (var name in ChatCommands.ForAdministrators)
        {
            Assert.Contains($"/{name} – ", Office.Administrator().Say("/help").Text, StringComparison.Ordinal);
            Assert.DoesNotContain($"/{name} – ", _chats.Private().Say("/help").Text, StringComparison.Ordinal);
        }
    }

    public void Dispose() => _chats.Dispose();
}
