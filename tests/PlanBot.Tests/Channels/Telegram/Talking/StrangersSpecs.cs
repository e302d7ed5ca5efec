using System.Net;
using PlanBot.Channels.Chatting.Commands;
using PlanBot.Reminders.Passing;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Channels.Telegram.Transport;
using PlanBot.Tests.Outbox;
using PlanBot.Tests.People;

namespace PlanBot.Tests.Channels.Telegram.Talking;

/// <summary>Whoever tries what is not theirs over the running program: refused, shown nothing, written down.</summary>
public sealed class StrangersSpecs(SeededProduct product)
{
    private const long Administrator = 5, Head = 11, OtherHead = 12, Resident = 77;
    private static readonly string[] Secrets = ["Trần Thị Bình", "Phòng Văn hóa", "Công an", "Nhắc việc ngày", "▱", "▰", "/lich/"];

    [Fact]
    public async Task Wrong_codes_are_refused_five_times_and_then_not_looked_at_and_all_of_it_is_in_the_log()
    {
        await using var app = await Start();
        var (administrator, resident) = (new BotChat(app, Administrator), new BotChat(app, Resident));
        await administrator.Say("/moi Kiến An; trưởng; Công an phường");
        var right = Office.CodeIn(administrator.Text);
        var logged = Audit(app).Count;

        for (var left = 4; left >= 1; left--)
            Assert.Contains($"còn thử được {left} lần", (await resident.Say(Office.Wrong())).Text, StringComparison.Ordinal);
        Assert.Contains("tạm ngừng nhận mã", (await resident.Say($"/lienket {Office.Wrong()}")).Text, StringComparison.Ordinal);
        Assert.Contains("tạm ngừng nhận mã", (await resident.Say($"/start l_{right.Replace("-", "", StringComparison.Ordinal)}")).Text, StringComparison.Ordinal);

        Assert.Equal(Enumerable.Repeat(("enter_code", "refused"), 6), Audit(app).Skip(logged).Select(a => (a.Action, a.Outcome)));
        Assert.Single(Audit(app).Skip(logged).Select(a => a.Actor).Distinct());
        Assert.DoesNotContain(Audit(app), a => a.Action == "link");
        // What the administrator was shown is forgotten too.
        Assert.DoesNotContain(app.Get<PlanDatabase>().Read(OutgoingRows.All), m => m.Body.Contains(right, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_resident_who_tries_every_staff_command_is_shown_nothing_and_each_is_in_the_log()
    {
        await using var app = await Start();
        await Link(app, Head, "Kiến An; trưởng; Phòng Văn hóa - Xã hội; tên Trần Thị Bình");
        await Link(app, OtherHead, "Đông Hải; trưởng; Công an phường");
        var resident = new BotChat(app, Resident);
        await resident.Say("/start");
        string[] commands = [.. ChatCommands.ForAdministrators, .. ChatCommands.ForStaff, .. ChatCommands.ForLinked];

        foreach (var command in commands)
            foreach (var typed in (string[])[$"/{command}", $"/{command} Kiến An"])
            {
                var logged = Audit(app).Count;
                await resident.Say(typed);

                Assert.True(resident.Text.StartsWith("Xin lỗi bạn, việc này dành cho người có vai trò", StringComparison.Ordinal), $"{typed}: {resident.Text}");
                NothingShown(resident);
                Assert.Equal("refused", Assert.Single(Audit(app).Skip(logged)).Outcome);
            }
    }

    [Fact]
    public async Task Forged_and_foreign_buttons_do_nothing_and_each_is_in_the_log()
    {
        await using var app = await Start();
        var head = await Link(app, Head, "Kiến An; trưởng; Phòng Văn hóa - Xã hội");
        app.Get<ReminderPass>().Run(new(2026, 12, 1, 8, 0, 0, TimeSpan.FromHours(7)));
        await head.Say("/toi");
        var digest = app.Fake.Messages.Last(m => m.Chat == Head && m.Buttons.Any(b => b.Label == "Việc 1"));
        var resident = new BotChat(app, Resident);
        await resident.Say("/start");
        var (shown, before) = (resident.Last, Marks(app));

        foreach (var data in (string[])["AAAAAAAAAAAAAAAAAAAAAA", new('x', 64), "{\"kind\":\"work\"}", digest.Button("Việc 1").Data, digest.Button("Đã nhận tất cả").Data])
        {
            var logged = Audit(app).Count;
            await resident.PressData(shown, data);

            Assert.Contains("không còn dùng được", resident.Notice, StringComparison.Ordinal);
            NothingShown(resident);
            var entry = Assert.Single(Audit(app).Skip(logged));
            Assert.Equal(("press_button", "refused"), (entry.Action, entry.Outcome));
        }

        Assert.Equal(before, Marks(app));
    }

    [Fact]
    public async Task A_head_of_one_ward_gets_no_report_of_another_and_each_try_is_in_the_log()
    {
        await using var app = await Start();
        var head = await Link(app, OtherHead, "Đông Hải; trưởng; Công an phường");
        foreach (var asked in (string[])["/tiendo Kiến An", "/tiendo quý này Kiến An", "/henxong Kiến An", "/henxong tháng này phường kien an"])
        {
            var logged = Audit(app).Count;
            await head.Say(asked);

            Assert.StartsWith("Xin lỗi bạn", head.Text, StringComparison.Ordinal);
            NothingShown(head);
            var entry = Assert.Single(Audit(app).Skip(logged));
            Assert.Equal(("read_report", "refused", "Kiến An"), (entry.Action, entry.Outcome, entry.Ward));
        }

        var guessed = await app.Page.GetAsync(new Uri($"/lich/{new string('A', 32)}.ics", UriKind.Relative), TransportApp.Stop);
        Assert.Equal(HttpStatusCode.NotFound, guessed.StatusCode);
    }

    private Task<TransportApp> Start() => TransportApp.Talk(
        product, ("People:FirstAdministrators", $"telegram:{Administrator}"), ("Chat:QuestionsPerMinute", "1000"), ("Web:PublicUrl", "https://kehoach.example.vn"),
        ("Reminders:Enabled", "false")); // no digest of the day comes between what is asked and what is said

    private static async Task<BotChat> Link(TransportApp app, long who, string seat)
    {
        var (administrator, person) = (new BotChat(app, Administrator), new BotChat(app, who));
        await administrator.Say($"/moi {seat}");
        await person.Say(Office.CodeIn(administrator.Text));
        Assert.Contains("Đã liên kết bạn", person.Text, StringComparison.Ordinal);
        return person;
    }

    private static void NothingShown(BotChat chat)
    {
        foreach (var secret in Secrets)
            Assert.DoesNotContain(secret, chat.Text, StringComparison.Ordinal);
        Assert.All(chat.Came, m => Assert.Empty(m.Buttons));
    }

    private static IReadOnlyList<AuditEntry> Audit(TransportApp app) => app.Get<PlanDatabase>().Read(s => AuditTable.All(s));

    private static IReadOnlyList<WorkMark> Marks(TransportApp app) =>
        app.Get<PlanDatabase>().Read(s => WorkStateTable.OfWard(s, new("Kiến An"), DateOnly.MinValue, DateOnly.MaxValue));
}
