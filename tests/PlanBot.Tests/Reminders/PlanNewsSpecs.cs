using PlanBot.Deadlines;
using PlanBot.Deadlines.Occurrences;
using PlanBot.People;
using PlanBot.Reminders.Planning;
using PlanBot.Reminders.Reacting;
using PlanBot.Retrieval.Calendars;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Channels.Chatting;
using PlanBot.Tests.Storage;
using PlanBot.Units;

namespace PlanBot.Tests.Reminders;

/// <summary>A plan is replaced by a newer one: what is due goes on or ends, and the people concerned are told once.</summary>
public sealed class PlanNewsSpecs : IDisposable
{
    private const string Forest = "Báo cáo kết quả trồng rừng, chăm sóc rừng và phòng cháy chữa cháy rừng trên địa bàn";
    private const string ForestReworded = "Báo cáo kết quả trồng rừng, chăm sóc rừng và phòng cháy, chữa cháy rừng trên địa bàn phường";
    private const string Market = "Sửa chữa chợ trung tâm và bàn giao cho ban quản lý";
    private const string Road = "Hoàn thành tuyến đường liên khu vực số bảy";
    private static readonly UnitName Economy = new("Phòng Kinh tế");
    private static readonly DateOnly YearEnd = new(2026, 12, 31);
    private readonly SeededChats _chats;
    private readonly Desk _desk;
    private readonly string _head;

    public PlanNewsSpecs(SeededProduct product)
    {
        _chats = new(product);
        _desk = new(_chats);
        _desk.GoTo("2026-11-02");
        _head = _desk.Link(new(new("Sông Thử"), Role.Head, Economy));
    }

    [Fact]
    public void What_the_new_plan_leaves_out_ends_and_people_are_told_once()
    {
        var row = Issue(1, (Forest, YearEnd), (Market, YearEnd));
        RunOn("2026-11-30", "2026-12-01");
        Replace(row, 2, (Market, YearEnd));
        _desk.GoTo("2026-12-02");

        var digest = Assert.Single(_desk.Run());

        Assert.Equal((_head, 0), (digest.To.Id, digest.Items.Count));
        Assert.Equal([(PlanNewsKind.Kept, Market), (PlanNewsKind.Ended, Forest)], digest.News.OrderBy(n => n.Kind).Select(n => (n.Kind, n.Work.What)));
        Assert.Contains("Kế hoạch đã thay bằng bản mới", Body, StringComparison.Ordinal);
        Assert.Contains("Kế hoạch số 12/KH-UBND ngày 11/2025 của UBND phường Sông Thử: 1 việc anh/chị đang theo dõi vẫn giữ nguyên", Body, StringComparison.Ordinal);
        Assert.Contains($"• {Forest} (phường Sông Thử, hạn 31/12/2026): bản mới không còn nội dung này nên tôi thôi nhắc.", Body, StringComparison.Ordinal);
        RunOn("2026-12-03", "2026-12-04");
        Assert.Single(_desk.Outgoing(), m => m.Body.Contains("bản mới", StringComparison.Ordinal));
        Assert.Equal(0, _desk.Count("plan_news"));
    }

    [Fact]
    public void What_it_says_in_other_words_goes_on_under_its_new_name_with_all_that_was_said()
    {
        var row = Issue(1, (Forest, YearEnd));
        RunOn("2026-11-30", "2026-12-01");
        var before = Mark(Entry(Forest), WorkState.InProgress, 50);
        Replace(row, 2, (ForestReworded, YearEnd));
        _desk.GoTo("2026-12-02");

        var told = Assert.Single(_desk.Run());
        Assert.Equal((PlanNewsKind.Reworded, ForestReworded), (Assert.Single(told.News).Kind, told.News[0].Work.What));
        Assert.Contains("bản mới ghi lại câu chữ; việc vẫn tiếp tục", Body, StringComparison.Ordinal);
        _desk.GoTo("2026-12-17");
        var after = Assert.Single(Assert.Single(_desk.Run()).Items);

        Assert.NotEqual(before, after.Entry.Occurrence.Key);
        Assert.Equal(("-14", 0, 50), (after.Step.Name, after.Covers.Count, after.Said?.Percent));
        Assert.All(_desk.Reminders().Where(r => r.Ward == after.Entry.Occurrence.Ward), r => Assert.Equal(after.Entry.Occurrence.Key, r.Occurrence));
    }

    [Fact]
    public void What_it_puts_on_another_day_is_reminded_of_anew_by_that_day_and_keeps_what_was_said()
    {
        var row = Issue(1, (Road, YearEnd));
        RunOn("2026-11-30", "2026-12-01");
        Mark(Entry(Road), WorkState.Received, null);
        var later = new DateOnly(2027, 6, 30);
        Replace(row, 2, (Road, later));
        _desk.GoTo("2026-12-02");

        Assert.Equal([(PlanNewsKind.Moved, later, (DateOnly?)YearEnd)], Assert.Single(_desk.Run()).News.Select(n => (n.Kind, n.Work.Due, n.Before)));
        Assert.Contains("hạn đổi từ 31/12/2026 thành 30/06/2027; những gì đơn vị đã báo được giữ.", Body, StringComparison.Ordinal);
        _desk.GoTo("2026-12-31");
        Assert.Empty(_desk.Run());
        _desk.GoTo("2027-05-31");

        var item = Assert.Single(Assert.Single(_desk.Run()).Items);
        Assert.Equal(("-30", 0, WorkState.Received), (item.Step.Name, item.Covers.Count, item.Said?.State));
    }

    [Fact]
    public void What_goes_on_in_other_words_is_not_taken_for_what_moved_to_its_day()
    {
        var day = new DateOnly(2026, 12, 30);
        var row = Issue(1, (Forest, YearEnd), (ForestReworded, day));
        RunOn("2026-11-30", "2026-12-01");
        Replace(row, 2, (Forest, day));
        _desk.GoTo("2026-12-02");

        Assert.Equal(
            [(PlanNewsKind.Reworded, day), (PlanNewsKind.Ended, YearEnd)],
            Assert.Single(_desk.Run()).News.OrderBy(n => n.Kind).Select(n => (n.Kind, n.Work.Due)));
    }

    [Fact]
    public void Who_has_done_it_or_was_never_reminded_of_it_hears_nothing()
    {
        var row = Issue(1, (Forest, YearEnd), (Market, new(2027, 12, 31)));
        RunOn("2026-11-30", "2026-12-01");
        Mark(Entry(Forest), WorkState.Done, null);
        _desk.Link(new(new("Sông Thử"), Role.Head, new("Công an phường")));
        Replace(row, 2, (Road, new(2028, 12, 31)));
        _desk.GoTo("2026-12-02");

        Assert.Empty(_desk.Run());
        Assert.Equal(0, _desk.Count("plan_news"));
    }

    [Fact]
    public void Of_two_replacements_before_anybody_could_be_told_the_last_word_counts()
    {
        var row = Issue(1, (Forest, YearEnd));
        RunOn("2026-11-30", "2026-12-01");
        Replace(row, 2, (Forest, YearEnd));
        _desk.Pass.Follow(_chats.Clock.GetUtcNow());
        Replace(row, 3, (Road, YearEnd));
        _desk.Pass.Follow(_chats.Clock.GetUtcNow());
        _desk.GoTo("2026-12-02");

        var digest = Assert.Single(_desk.Run());

        Assert.Equal(PlanNewsKind.Ended, Assert.Single(digest.News).Kind);
        Assert.Equal(Road, Assert.Single(digest.Items).Entry.Occurrence.What);
    }

    [Fact]
    public void Whoever_paused_hears_of_it_when_they_go_on()
    {
        var row = Issue(1, (Forest, YearEnd));
        RunOn("2026-11-30", "2026-12-01");
        _chats.Database.Write(s => ReminderChoiceTable.Keep(s, new(_head, IsPaused: true, Steps: null)));
        Replace(row, 2, (Road, new(2028, 12, 31)));
        RunOn("2026-12-02", "2026-12-03");
        Assert.Equal(1, _desk.Count("plan_news"));
        _chats.Database.Write(s => ReminderChoiceTable.Keep(s, new(_head, IsPaused: false, Steps: null)));
        _desk.GoTo("2026-12-04");

        Assert.Single(Assert.Single(_desk.Run()).News);
    }

    [Fact]
    public void A_long_list_of_changes_is_told_in_part_and_counted()
    {
        var row = Issue(1, [.. Enumerable.Range(0, 20).Select(i => ($"Việc {Letters(i)} của phường", YearEnd))]);
        RunOn("2026-11-30", "2026-12-01");
        Replace(row, 2, (Road, new(2028, 12, 31)));
        _desk.GoTo("2026-12-02");

        Assert.Equal(20, Assert.Single(_desk.Run()).News.Count);
        Assert.Equal(15, Body.Split("nên tôi thôi nhắc").Length - 1);
        Assert.Contains("… và 5 việc khác có thay đổi.", Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_that_got_another_name_keeps_its_head_and_what_it_said()
    {
        UnitName old = new("Phòng Văn hóa - Thông tin"), now = new("Phòng Văn hóa - Xã hội");
        var head = _desk.Link(new(new("Kiến An"), Role.Head, old));
        _desk.Run();
        _desk.GoTo("2026-12-01");
        var items = Assert.Single(_desk.Run(), d => d.To.Id == head).Items;
        Assert.All(items, i => Assert.Contains(now, i.Units));
        var (done, open) = (items[0].Entry.Occurrence, items[1].Entry.Occurrence);
        // As it was kept when the unit was called otherwise.
        _chats.Database.Write(s => WorkStateTable.Keep(s, new(
            done.Key, old, done.Ward, done.Due, done.What, WorkState.Done, null, "Đã xong", head, _chats.Clock.GetUtcNow())));
        using (var again = new SeededChats(_chats))
        {
            var desk = new Desk(again);
            desk.GoTo("2026-12-17");
            var keys = desk.Run().Where(d => d.To.Id == head).SelectMany(d => d.Items).Select(i => i.Entry.Occurrence.Key).ToList();

            Assert.Contains(open.Key, keys);
            Assert.DoesNotContain(done.Key, keys);
            Assert.Equal("Đã xong", again.Database.Read(s => WorkStateTable.Find(s, done.Key, now))?.Result);
        }
    }

    public void Dispose() => _chats.Dispose();

    private string Body => _desk.Outgoing()[^1].Body;

    private static string Letters(int i) => new((char)('a' + i), 12);

    private void RunOn(params string[] days)
    {
        foreach (var day in days)
        {
            _desk.GoTo(day);
            _desk.Run();
        }
    }

    private CalendarEntry Entry(string what) => _desk.Calendar("Sông Thử").Single(e => e.Occurrence.What == what);

    private OccurrenceKey Mark(CalendarEntry entry, WorkState state, int? percent)
    {
        _chats.Database.Write(s => _chats.Get<WorkReactions>().Mark(s, new(entry, [Economy], Reason.Head), _head, state, percent));
        return entry.Occurrence.Key;
    }

    private long Issue(int version, params (string What, DateOnly Due)[] work) => _chats.Database.Write(s => PlanStore.Save(s, Plan(version, work)));

    private void Replace(long row, int version, params (string What, DateOnly Due)[] work) => _chats.Database.Write(s => PlanStore.Replace(s, row, Plan(version, work)));

    private static StoredPlan Plan(int version, (string What, DateOnly Due)[] work)
    {
        var plan = SamplePlan.Of("Sông Thử");
        return plan with
        {
            Document = plan.Document with { Sha256 = $"s{version}" },
            Targets = [],
            Assignments = [],
            Deadlines = [.. work.Select((w, i) => SamplePlan.Due with
            {
                Id = $"c2/d{i}",
                What = w.What,
                Recurrence = null,
                From = null,
                Due = w.Due,
                Precision = DeadlinePrecision.Day,
                Assumed = false,
                Quote = $"{w.Due:dd/MM/yyyy}",
            })],
        };
    }
}
