using System.Text.RegularExpressions;
using PlanBot.Channels.Chatting.Buttons;
using PlanBot.People;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Channels.Chatting;
using PlanBot.Tests.People;
using PlanBot.Units;

namespace PlanBot.Tests.Reminders;

public sealed partial class WorkButtonSpecs : IDisposable
{
    private const string Head = "Kiến An; trưởng; Phòng Văn hóa - Xã hội";
    private static readonly DateOnly YearEnd = new(2026, 12, 31);
    private readonly SeededChats _chats;
    private readonly Desk _desk;

    public WorkButtonSpecs(SeededProduct product)
    {
        _chats = new(product);
        _desk = new(_chats);
        _desk.GoTo("2026-11-02");
    }

    private Office Office => new(_chats);

    [Fact]
    public void Done_with_a_line_of_result_ends_the_reminders()
    {
        var head = Digest();
        var key = Shown(head);
        head.Press("✅ Đã xong");
        Assert.Contains("gõ một dòng kết quả", head.Text, StringComparison.Ordinal);

        head.Say("Đã tập huấn cho 120 cán bộ, liên hệ 0912345678");

        Assert.Equal("Đã ghi kết quả: Đã tập huấn cho 120 cán bộ, liên hệ [đã che]", head.Text);
        var mark = Mark(key);
        Assert.Equal((WorkState.Done, "Đã tập huấn cho 120 cán bộ, liên hệ [đã che]"), (mark.State, mark.Result));
        _desk.GoTo("2026-12-17");
        Assert.DoesNotContain(_desk.Run().SelectMany(d => d.Items), i => i.Entry.Occurrence.Key.Value == key);
        Assert.Contains(Office.Audit, a => (a.Action, a.Outcome, a.Ward) == ("mark_work", "done", "Kiến An"));
    }

    [Fact]
    public void A_question_after_done_is_a_question()
    {
        var head = Digest();
        var key = Shown(head);
        head.Press("✅ Đã xong").Say("Tỷ lệ dân số tham gia bảo hiểm y tế?");

        Assert.DoesNotContain("Đã ghi kết quả", head.Text, StringComparison.Ordinal);
        Assert.Equal((WorkState.Done, null), (Mark(key).State, Mark(key).Result));
    }

    [Fact]
    public void Received_and_a_percentage_are_kept_and_told_in_the_next_reminder()
    {
        var head = Digest();
        var key = Shown(head);
        var card = head.Buttons;
        head.Press("✔ Đã nhận");
        Assert.Equal(WorkState.Received, Mark(key).State);

        head.PressId(card.Single(b => b.Label.StartsWith('⏳')).Id);
        Assert.Equal(["10 %", "25 %", "50 %", "75 %", "90 %", "100 %"], head.Labels);
        head.Press("50 %");

        Assert.Equal((WorkState.InProgress, 50), (Mark(key).State, Mark(key).Percent));
        _desk.GoTo("2026-12-17");
        Assert.Single(_desk.Run().SelectMany(d => d.Items), i => i.Entry.Occurrence.Key.Value == key && i.Said?.Percent == 50);
        Assert.Contains("Đang làm, đạt 50 %, báo ngày 01/12/2026", _desk.Outgoing()[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_put_off_comes_on_that_day_and_not_before()
    {
        var head = Digest();
        var key = Shown(head);
        head.Press("⏰ Hoãn nhắc");
        Assert.Equal(["1 ngày", "3 ngày", "7 ngày"], head.Labels);
        head.Press("7 ngày");
        Assert.Equal("Đã hoãn: tôi sẽ nhắc lại việc này vào ngày 08/12/2026.", head.Text);

        _desk.GoTo("2026-12-07");
        Assert.DoesNotContain(_desk.Run().SelectMany(d => d.Items), i => i.Entry.Occurrence.Key.Value == key);
        _desk.GoTo("2026-12-08");
        Assert.Single(_desk.Run().SelectMany(d => d.Items), i => i.Entry.Occurrence.Key.Value == key && i.Step.Name == "@2026-12-08");
        _desk.GoTo("2026-12-09");
        Assert.DoesNotContain(_desk.Run().SelectMany(d => d.Items), i => i.Entry.Occurrence.Key.Value == key);
    }

    [Fact]
    public void Not_ours_goes_to_the_administrator_who_may_give_it_back()
    {
        var administrator = Office.Linked("Kiến An; quản trị");
        var head = Digest();
        var key = Shown(head);
        head.Press("↩ Không phải việc");
        Assert.Equal(WorkState.NotOurs, Mark(key).State);
        _desk.GoTo("2026-12-02");

        var passed = _desk.Run();

        Assert.Single(passed.SelectMany(d => d.Items), i => i.Entry.Occurrence.Key.Value == key && i.Step.Name == "not_ours");
        Assert.DoesNotContain(passed, d => d.Items.Any(i => i.Entry.Occurrence.Key.Value == key) && d.Items.Any(i => i.Reason == PlanBot.Reminders.Planning.Reason.Head));
        administrator.PressId(Office.Button(administrator, ChatJson.Write(new ChatAction.Work(new("Kiến An"), key, WorkAct.Show)))).Press("↪ Chuyển lại");
        Assert.Equal(WorkState.Open, Mark(key).State);
        _desk.GoTo("2026-12-17");
        Assert.Single(_desk.Run().Where(d => d.Items.Any(i => i.Reason == PlanBot.Reminders.Planning.Reason.Head)).SelectMany(d => d.Items), i => i.Entry.Occurrence.Key.Value == key);
    }

    [Fact]
    public void The_clause_is_shown_word_for_word_and_all_can_be_received_at_once()
    {
        var head = Digest();
        var ids = Buttons(head);
        Shown(head);
        head.Press("📄 Xem điều khoản");
        Assert.Contains("| ", head.Text, StringComparison.Ordinal);
        Assert.Contains("Kế hoạch số 135/KH-UBND", head.Text, StringComparison.Ordinal);

        head.PressId(ids["Đã nhận tất cả"]);

        Assert.Matches("^Đã ghi: đã nhận [0-9]+ việc", head.Text);
        var digest = _desk.Reminders().Count(r => r.Day == Desk.Day("2026-12-01") && !r.IsCovered && r.Person == PersonOf(head));
        Assert.Equal(digest, _chats.Database.Read(s => WorkStateTable.OfWard(s, new("Kiến An"), DateOnly.MinValue, DateOnly.MaxValue)).Count(m => m.State == WorkState.Received));
    }

    [Fact]
    public void A_digest_longer_than_a_page_can_be_turned()
    {
        Office.Linked(Head);
        var administrator = Office.Linked("Kiến An; quản trị");
        _desk.GoTo("2026-12-01");
        _desk.Run();
        var ids = Buttons(administrator);

        administrator.PressId(ids.First(b => b.Key.Contains("sau", StringComparison.OrdinalIgnoreCase)).Value);

        Assert.Contains("\n11. ", administrator.Text, StringComparison.Ordinal);
        Assert.Contains("Việc 11", administrator.Labels);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Kiến An; trưởng; Công an phường")]
    [InlineData("Đông Hải; trưởng; Phòng Văn hóa - Xã hội")]
    [InlineData("Đông Hải; quản trị")]
    public void Nobody_else_may_press_what_a_head_was_sent(string? seat)
    {
        var head = Digest();
        var own = Buttons(head);
        var key = Shown(head);
        var other = seat is null ? _chats.Private() : Office.Linked(seat);
        var marks = Marks();

        // The very id the head was sent is worth nothing in another chat.
        other.PressId(own.First(b => b.Key.StartsWith("Việc", StringComparison.Ordinal)).Value);
        Assert.Empty(other.Text);
        Assert.Equal(("press_button", "refused"), (Office.Audit[^1].Action, Office.Audit[^1].Outcome));

        foreach (var act in Enum.GetValues<WorkAct>())
        {
            var logged = Office.Audit.Count;
            other.PressId(Office.Button(other, ChatJson.Write(new ChatAction.Work(new("Kiến An"), key, act, 50))));
            Assert.StartsWith("Xin lỗi bạn", other.Text, StringComparison.Ordinal);
            Assert.Empty(other.Buttons);
            var entry = Assert.Single(Office.Audit.Skip(logged));
            Assert.Equal((act is WorkAct.Show or WorkAct.Clause ? "read_work" : "mark_work", "refused", "Kiến An"), (entry.Action, entry.Outcome, entry.Ward));
        }

        Assert.Equal(marks, Marks());
    }

    [Fact]
    public void A_leader_may_look_and_not_answer()
    {
        var head = Digest();
        var key = Shown(head);
        var chair = Office.Linked("Kiến An; chủ tịch");

        chair.PressId(Office.Button(chair, ChatJson.Write(new ChatAction.Work(new("Kiến An"), key, WorkAct.Show))));
        Assert.Equal(["📄 Xem điều khoản"], chair.Labels);
        chair.PressId(Office.Button(chair, ChatJson.Write(new ChatAction.Work(new("Kiến An"), key, WorkAct.Finish))));

        Assert.StartsWith("Xin lỗi bạn", chair.Text, StringComparison.Ordinal);
        Assert.Empty(Marks());
    }

    [Fact]
    public void Who_is_unlinked_meanwhile_can_press_nothing_any_more()
    {
        var head = Digest();
        var own = Buttons(head);
        Shown(head);
        var card = head.Buttons;
        head.Say("/xoa").Press("Xóa hết");

        foreach (var id in card.Select(b => b.Id).Concat(own.Values))
            Assert.Empty(head.PressId(id).Text);
        Assert.Empty(Marks());
    }

    [Fact]
    public void Reminders_are_paused_resumed_and_set_by_the_person_alone()
    {
        var head = Digest();
        head.Say("/tamdung").Press("Tạm dừng nhắc");
        _desk.GoTo("2026-12-17");
        Assert.Empty(_desk.Run());
        head.Say("/tamdung").Press("Nhắc lại từ nay");
        _desk.GoTo("2026-12-18");
        Assert.Single(_desk.Run());

        Assert.Equal("Đã ghi: tôi nhắc anh/chị trước hạn 14, 3, 0 ngày.", head.Say("/nhacviec 3, 14 0").Text);
        Assert.Contains("chưa đọc được “ba ngày”", head.Say("/nhacviec ba ngày").Text, StringComparison.Ordinal);
        Assert.Contains("trước hạn 30, 14, 7, 3, 1, 0 ngày", head.Say("/nhacviec chung").Text, StringComparison.Ordinal);
        foreach (var command in (string[])["/tamdung", "/nhacviec", "/nhacviec 3"])
        {
            Assert.StartsWith("Xin lỗi bạn", _chats.Private().Say(command).Text, StringComparison.Ordinal);
            Assert.Equal(("set_reminders", "refused"), (Office.Audit[^1].Action, Office.Audit[^1].Outcome));
        }
    }

    public void Dispose() => _chats.Dispose();

    /// <summary>A head who has just had the digest of 1 December.</summary>
    private ChatRoom Digest()
    {
        var head = Office.Linked(Head);
        _desk.Run();
        _desk.GoTo("2026-12-01");
        Assert.NotEmpty(_desk.Run());
        return head;
    }

    /// <summary>Shows the first task of the year's end as a card; its key.</summary>
    private string Shown(ChatRoom head)
    {
        var key = _desk.Reminders().First(r => r.Day == Desk.Day("2026-12-01") && r.Due == YearEnd && !r.IsCovered && r.Person == PersonOf(head)).Occurrence.Value;
        head.PressId(Office.Button(head, ChatJson.Write(new ChatAction.Work(new("Kiến An"), key, WorkAct.Show))));
        Assert.Contains("Hạn: 31/12/2026 – còn 30 ngày", head.Text, StringComparison.Ordinal);
        return key;
    }

    private string PersonOf(ChatRoom room) => _chats.Database.Read(s => PersonTable.Find(s, room.Chat.Channel, room.Person))!.Person;

    private Dictionary<string, string> Buttons(ChatRoom room) => Button().Matches(_desk.Outgoing().Last(m => m.Chat == room.Chat.Chat).Body)
        .ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

    private IReadOnlyList<WorkMark> Marks() => _chats.Database.Read(s => WorkStateTable.OfWard(s, new("Kiến An"), DateOnly.MinValue, DateOnly.MaxValue));

    private WorkMark Mark(string key) => Marks().Single(m => m.Occurrence.Value == key && m.Unit == new UnitName("Phòng Văn hóa - Xã hội"));

    [GeneratedRegex(@"^\[(.+)\] (\S+)$", RegexOptions.Multiline)]
    private static partial Regex Button();
}
