using Microsoft.Extensions.DependencyInjection;
using PlanBot.Hosting;
using PlanBot.People;
using PlanBot.Reminders.Passing;
using PlanBot.Reminders.Planning;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Channels.Chatting;
using PlanBot.Units;

namespace PlanBot.Tests.Reminders;

public sealed class ReminderPassSpecs : IDisposable
{
    private static readonly UnitName Culture = new("Phòng Văn hóa - Xã hội");
    private readonly SeededChats _chats;
    private readonly Desk _desk;

    public ReminderPassSpecs(SeededProduct product)
    {
        _chats = new(product);
        _desk = new(_chats);
    }

    [Fact]
    public void A_head_gets_one_digest_with_the_most_urgent_first_and_not_again_that_day()
    {
        _desk.GoTo("2026-11-02");
        var head = _desk.Link(new(new("Kiến An"), Role.Head, Culture));
        _desk.Run();
        _desk.GoTo("2026-12-01");

        var digest = Assert.Single(_desk.Run());

        Assert.Equal(head, digest.To.Id);
        Assert.Contains(digest.Items, i => i.Entry.Occurrence.Due == Desk.Day("2026-12-31") && i.Step.Name == "-30");
        Assert.Equal(digest.Items.OrderBy(i => i.Entry.Occurrence.Due).Select(i => i.Entry.Occurrence.Key), digest.Items.Select(i => i.Entry.Occurrence.Key));
        Assert.Empty(_desk.Run());
        Assert.Equal(digest.Items.Count, _desk.Reminders().Count(r => r.Day == digest.Day && !r.IsCovered && r.Person == head));
        var body = _desk.Outgoing()[^1].Body;
        Assert.Contains("Hạn: 31/12/2026 – còn 30 ngày", body, StringComparison.Ordinal);
        Assert.Contains("Chủ trì: Phòng Văn hóa - Xã hội, phường Kiến An", body, StringComparison.Ordinal);
        Assert.Contains("Lưu ý: kế hoạch không ghi ngày; tạm tính đến 31/12/2026", body, StringComparison.Ordinal);
        Assert.Contains("Nguồn: Kế hoạch số 135/KH-UBND", body, StringComparison.Ordinal);
    }

    [Fact]
    public void After_downtime_what_was_missed_comes_once_in_one_digest_and_says_how_things_stand_now()
    {
        _desk.GoTo("2026-11-02");
        _desk.Link(new(new("Kiến An"), Role.Head, Culture));
        _desk.Run();
        _desk.GoTo("2026-12-28");

        var digest = Assert.Single(_desk.Run());

        var yearEnd = digest.Items.Where(i => i.Entry.Occurrence.Due == Desk.Day("2026-12-31")).ToList();
        Assert.NotEmpty(yearEnd);
        Assert.All(yearEnd, i => Assert.Equal(("-3", "-30 -14 -7"), (i.Step.Name, string.Join(' ', i.Covers))));
        Assert.Single(_desk.Outgoing(), m => m.Key!.Contains("2026-12-28", StringComparison.Ordinal));
        _desk.GoTo("2026-12-29");
        Assert.DoesNotContain(_desk.Run().SelectMany(d => d.Items), i => i.Entry.Occurrence.Due == Desk.Day("2026-12-31"));
    }

    [Fact]
    public void A_clock_that_jumps_forward_and_back_brings_nothing_twice()
    {
        _desk.GoTo("2026-11-02");
        _desk.Link(new(new("Kiến An"), Role.Head, Culture));
        _desk.Run();
        _desk.GoTo("2026-12-17");
        _desk.Run();
        var before = _desk.Reminders().Count;

        foreach (var day in (string[])["2026-12-01", "2026-11-30", "2026-12-17", "2026-12-16"])
        {
            _desk.GoTo(day);
            Assert.DoesNotContain(_desk.Run().SelectMany(d => d.Items), i => i.Entry.Occurrence.Due == Desk.Day("2026-12-31"));
        }

        Assert.Equal(before, _desk.Reminders().Count(r => r.Day <= Desk.Day("2026-11-02") || r.Day == Desk.Day("2026-12-17")));
        Assert.DoesNotContain(_desk.Reminders().GroupBy(r => (r.Occurrence, r.Person, r.Step)), g => g.Count() > 1);
        Assert.DoesNotContain(_desk.Outgoing().GroupBy(m => m.Key), g => g.Count() > 1);
    }

    [Fact]
    public void Two_processes_on_one_file_write_each_digest_once()
    {
        _desk.GoTo("2026-12-01");
        _desk.Link(new(new("Kiến An"), Role.Head, Culture));
        _desk.Link(new(new("Kiến An"), Role.Administrator));
        using var other = new ServiceCollection().AddPlanBot(Path.GetDirectoryName(_chats.Database.Path)!).AddSingleton<TimeProvider>(_chats.Clock)
            .AddSingleton<IDigestForm>(s => new PlainDigests(s.GetRequiredService<PlanBot.Channels.Chatting.Reminding.DigestReply>(), "test"))
            .AddLogging().BuildServiceProvider();
        var passes = new[] { _desk.Pass, other.GetRequiredService<ReminderPass>() };

        var written = new int[2];
        Parallel.For(0, 2, i => written[i] = Desk.ToLinked(passes[i].Run(_chats.Clock.GetUtcNow())).Count);

        Assert.Equal([0, 2], written.Order());
        Assert.Equal(2, _desk.Outgoing().Count);
        Assert.DoesNotContain(_desk.Reminders().GroupBy(r => (r.Occurrence, r.Person, r.Step)), g => g.Count() > 1);
    }

    [Theory]
    [InlineData("2026-12-05")]
    [InlineData("2026-09-02")]
    [InlineData("2027-02-08")]
    public void Nobody_is_reminded_on_a_day_that_is_not_worked(string day)
    {
        _desk.GoTo("2026-08-03");
        _desk.Link(new(new("Kiến An"), Role.Head, Culture));
        _desk.Run();
        _desk.GoTo(day);

        Assert.Empty(_desk.Run());
    }

    [Fact]
    public void A_person_linked_late_hears_only_what_still_matters()
    {
        _desk.GoTo("2026-11-02");
        _desk.Run();
        _desk.GoTo("2026-12-18");
        _desk.Link(new(new("Kiến An"), Role.Head, Culture));

        var digest = Assert.Single(_desk.Run());

        Assert.All(digest.Items, i => Assert.True(i.Entry.Occurrence.Due >= digest.Day));
        Assert.Equal(digest.Items.Count, digest.Items.Select(i => i.Entry.Occurrence.Key).Distinct().Count());
        Assert.All(digest.Items.Where(i => i.Entry.Occurrence.Due == Desk.Day("2026-12-31")), i => Assert.Equal("-14", i.Step.Name));
    }

    [Fact]
    public void A_new_head_takes_over_what_the_one_before_left_overdue()
    {
        _desk.GoTo("2026-11-02");
        var before = _desk.Link(new(new("Kiến An"), Role.Head, Culture));
        _desk.Run();
        _desk.GoTo("2026-12-28");
        _desk.Run();
        _desk.GoTo("2027-01-06");
        _chats.Database.Write(s => PersonTable.Remove(s, before));
        var after = _desk.Link(new(new("Kiến An"), Role.Head, Culture));

        var digest = Assert.Single(_desk.Run(), d => d.To.Id == after);

        Assert.Contains(digest.Items, i => i.Entry.Occurrence.Due == Desk.Day("2026-12-31") && i.Step.Name == "+1");
        Assert.DoesNotContain(_desk.Reminders(), r => r.Person == before);
    }

    [Fact]
    public void Nobody_unlinked_hears_anything_and_the_administrator_has_what_nobody_leads()
    {
        _desk.GoTo("2026-11-02");
        var head = _desk.Link(new(new("Kiến An"), Role.Head, Culture));
        var administrator = _desk.Link(new(new("Kiến An"), Role.Administrator));
        _desk.Run();
        _chats.Database.Write(s => PersonTable.Remove(s, head));
        _desk.GoTo("2026-12-01");

        var digest = Assert.Single(_desk.Run());

        Assert.Equal(administrator, digest.To.Id);
        Assert.Contains(digest.Items, i => i.Reason == Reason.NoUnit && i.Units.Count == 0);
        Assert.Contains(digest.Items, i => i.Reason == Reason.NobodyOfUnit && i.Units.Contains(Culture));
    }

    [Fact]
    public void Who_paused_hears_nothing_and_afterwards_what_still_matters_in_one_digest()
    {
        _desk.GoTo("2026-11-02");
        var head = _desk.Link(new(new("Kiến An"), Role.Head, Culture));
        _desk.Run();
        _chats.Database.Write(s => ReminderChoiceTable.Keep(s, new(head, IsPaused: true, Steps: null)));
        _desk.GoTo("2026-12-01");
        Assert.Empty(_desk.Run());
        _chats.Database.Write(s => ReminderChoiceTable.Keep(s, new(head, IsPaused: false, Steps: null)));
        _desk.GoTo("2026-12-10");

        Assert.Contains(Assert.Single(_desk.Run()).Items, i => i.Entry.Occurrence.Due == Desk.Day("2026-12-31") && i.Step.Name == "-30");
    }

    [Fact]
    public void A_person_may_choose_their_own_days()
    {
        _desk.GoTo("2026-11-02");
        var head = _desk.Link(new(new("Kiến An"), Role.Head, Culture));
        _chats.Database.Write(s => ReminderChoiceTable.Keep(s, new(head, IsPaused: false, "5")));
        _desk.Run();
        _desk.GoTo("2026-12-01");
        Assert.DoesNotContain(_desk.Run().SelectMany(d => d.Items), i => i.Entry.Occurrence.Due == Desk.Day("2026-12-31"));
        _desk.GoTo("2026-12-25"); // the 26th is a Saturday

        Assert.Contains(Assert.Single(_desk.Run()).Items, i => i.Entry.Occurrence.Due == Desk.Day("2026-12-31") && i.Step.Name == "-5");
    }

    [Fact]
    public void A_chat_that_cannot_be_written_to_loses_nothing()
    {
        _desk.GoTo("2026-11-02");
        var head = _desk.Link(new(new("Kiến An"), Role.Head, Culture));
        _desk.Run();
        var rows = _desk.Reminders().Count(r => r.Person == head);
        Block(head, active: false);
        _desk.GoTo("2026-12-01");
        Assert.Empty(_desk.Run());
        Assert.Equal(rows, _desk.Reminders().Count(r => r.Person == head));
        Block(head, active: true);
        _desk.GoTo("2026-12-02");

        Assert.Contains(Assert.Single(_desk.Run()).Items, i => i.Step.Name == "-30");
    }

    [Fact]
    public void The_leader_of_the_field_is_told_once_where_nobody_reacts()
    {
        _desk.GoTo("2026-11-02");
        _desk.Link(new(new("Kiến An"), Role.Head, Culture));
        var chair = _desk.Link(new(new("Kiến An"), Role.Chair));
        _desk.Run();
        _desk.GoTo("2026-12-28");
        Assert.DoesNotContain(_desk.Run(), d => d.To.Id == chair && d.Escalated.Any(e => e.Entry.Occurrence.Due == Desk.Day("2026-12-31")));
        _desk.GoTo("2026-12-29");

        var told = Assert.Single(_desk.Run(), d => d.To.Id == chair);

        Assert.Contains(told.Escalated, e => e.Entry.Occurrence.Due == Desk.Day("2026-12-31") && !e.IsOverdue && e.Units.Contains(Culture));
        Assert.Matches("[0-9]+ việc chưa có phản hồi – hạn 31/12/2026, còn 2 ngày\nChủ trì: Phòng Văn hóa - Xã hội, phường Kiến An\n", _desk.Outgoing().Last(m => m.Chat == $"chat-{chair}").Body);
        _desk.GoTo("2027-01-04");
        Assert.DoesNotContain(_desk.Run(), d => d.To.Id == chair && d.Escalated.Any(e => e.Entry.Occurrence.Due == Desk.Day("2026-12-31")));
    }

    [Fact]
    public void A_rehearsal_says_the_same_and_keeps_nothing()
    {
        _desk.GoTo("2026-12-01");
        _desk.Link(new(new("Kiến An"), Role.Head, Culture));
        string[] tables = ["reminder", "digest", "reminder_pass", "outgoing", "button", "known_occurrence"];

        var rehearsed = Desk.ToLinked(_desk.Pass.Rehearse(_chats.Clock.GetUtcNow()));

        Assert.All(tables, t => Assert.Equal(0, _desk.Count(t)));
        Assert.Equal(rehearsed.Single().Items.Select(i => i.Entry.Occurrence.Key), _desk.Run().Single().Items.Select(i => i.Entry.Occurrence.Key));
    }

    public void Dispose() => _chats.Dispose();

    private void Block(string person, bool active) =>
        _chats.Database.Write(s => ChatStateTable.SetActive(s, "test", $"chat-{person}", active, active ? null : "blocked", 0));
}
