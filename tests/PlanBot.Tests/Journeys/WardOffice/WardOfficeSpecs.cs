using System.Globalization;
using System.Text.RegularExpressions;
using PlanBot.Deadlines.Holidays;
using PlanBot.Reports.Weekly;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Channels.Calendars;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;
using PlanBot.Tests.Channels.Telegram.Talking;
using PlanBot.Tests.Channels.Telegram.Transport;
using PlanBot.Tests.Channels.Web;
using PlanBot.Tests.Outbox;
using PlanBot.Tests.People;

namespace PlanBot.Tests.Journeys.WardOffice;

/// <summary>Six weeks of a ward's office over the running program: from the first administrator to the Friday report and the calendar on a phone.</summary>
[Collection<ChromiumCollection>]
public sealed partial class WardOfficeSpecs(Chromium chromium, SeededProduct product)
{
    private const long First = 5, Administrator = 6, Culture = 11, Economy = 12, Chair = 13;
    private const string Result = "Đã ban hành và gửi các tổ dân phố";

    [Fact]
    public async Task A_ward_begins_is_reminded_answers_falls_behind_is_escalated_reports_and_has_its_calendar()
    {
        await using var app = await TransportApp.PrepareTalking(
            product, ("People:FirstAdministrators", $"telegram:{First}@Kiến An"), ("Chat:QuestionsPerMinute", "1000"), ("Web:PublicUrl", "https://kehoach.example.vn"));
        var days = new OfficeDays(app);
        days.JumpTo("2026-11-30 07:00");
        await app.Run();
        var people = await Begin(app);

        // The first of December: thirty days before the year's end.
        var first = await days.Morning("2026-12-01");
        Assert.Equal([Administrator, Culture, Economy], first.Select(g => g.Key).Order());
        foreach (var said in (string[])[
            "Nhắc việc ngày 01/12/2026", "Hạn: 31/12/2026 – còn 30 ngày", "Chủ trì: Phòng Văn hóa - Xã hội, phường Kiến An", "tạm tính đến 31/12/2026", "Nguồn: Kế hoạch số 135/KH-UBND"])
            Assert.Contains(said, Text(first, Culture), StringComparison.Ordinal);
        var (done, postponed) = await Answer(people[Culture], first[Culture]);
        await people[Economy].Press(Shown(first[Economy]), "Đã nhận tất cả");
        Assert.StartsWith("Đã ghi: đã nhận", people[Economy].Text, StringComparison.Ordinal);

        var (mornings, fridays) = await Live(app, days, new(2026, 12, 2), new(2027, 1, 8));
        TheDigestsAre(mornings, done, postponed);
        TheLeaderWasToldOnce(days, mornings, done, postponed);
        TheFridayReportIs(fridays);
        await TheCalendarOpens(app, people[Culture], done);
        Assert.Equal(0, app.Fake.Limits.Violations);
        Assert.Empty(app.Log.Of(3001));
        Assert.DoesNotContain(app.Fake.Messages, m => m.Text.Contains("trục trặc", StringComparison.Ordinal));
    }

    private static async Task<Dictionary<long, BotChat>> Begin(TransportApp app)
    {
        long[] chats = [First, Administrator, Culture, Economy, Chair];
        var people = chats.ToDictionary(c => c, c => new BotChat(app, c));
        Assert.Contains("Quản trị viên theo cài đặt của hệ thống", (await people[First].Say("/toi")).Text, StringComparison.Ordinal);
        await Link(people[First], people[Administrator], "Kiến An; quản trị", byAddress: false);
        await Link(people[Administrator], people[Culture], "Kiến An; trưởng; Phòng Văn hóa - Xã hội; tên Trần Thị Bình", byAddress: true);
        await Link(people[Administrator], people[Economy], "Kiến An; trưởng; Phòng Kinh tế, Hạ tầng và Đô thị", byAddress: false);
        await Link(people[Administrator], people[Chair], "Kiến An; chủ tịch", byAddress: true);
        return people;
    }

    private static async Task Link(BotChat by, BotChat whom, string seat, bool byAddress)
    {
        await by.Say($"/moi {seat}");
        var address = Address().Match(by.Text);
        Assert.Equal(FakeJson.BotName, address.Groups["bot"].Value);
        await whom.Say(byAddress ? $"/start {address.Groups["start"].Value}" : Office.CodeIn(by.Text));
        Assert.Contains("Đã liên kết bạn với vai trò", whom.Text, StringComparison.Ordinal);
    }

    /// <summary>One task is done with a line of result, the next one put off by three days: their names.</summary>
    private static async Task<(string Done, string Postponed)> Answer(BotChat head, IEnumerable<FakeMessage> digest)
    {
        var shown = Shown(digest);
        var done = await Open(head, shown, "Việc 1");
        await head.Press("✅ Đã xong");
        await head.Say(Result);
        Assert.Equal($"Đã ghi kết quả: {Result}", head.Text);
        var postponed = await Open(head, shown, "Việc 2");
        await head.Press("⏰ Hoãn nhắc");
        await head.Press("3 ngày");
        Assert.StartsWith("Đã hoãn: tôi sẽ nhắc lại việc này vào ngày 04/12/2026.", head.Text, StringComparison.Ordinal);
        return (done, postponed);
    }

    private static async Task<string> Open(BotChat head, FakeMessage digest, string button)
    {
        await head.PressData(digest, digest.Button(button).Data);
        return Name().Match(head.Text).Groups[1].Value;
    }

    /// <summary>Every working day at eight, and every Friday at four: what was sent.</summary>
    private static async Task<(Dictionary<string, ILookup<long, FakeMessage>> Mornings, Dictionary<string, ILookup<long, FakeMessage>> Fridays)> Live(
        TransportApp app, OfficeDays days, DateOnly first, DateOnly last)
    {
        var (mornings, fridays) = (new Dictionary<string, ILookup<long, FakeMessage>>(), new Dictionary<string, ILookup<long, FakeMessage>>());
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (!app.Get<WorkingDays>().IsWorking(day))
                continue;
            var name = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            mornings[name] = await days.Morning(name);
            var week = $"summary:{SummaryWeek.Of(day).Name}:";
            if (day.DayOfWeek == DayOfWeek.Friday)
                fridays[name] = await days.Sent(OfficeDays.At($"{name} 16:00"), () => days.Read(OutgoingRows.All).Any(m => m.Key!.StartsWith(week, StringComparison.Ordinal)));
        }

        return (mornings, fridays);
    }

    private static void TheDigestsAre(Dictionary<string, ILookup<long, FakeMessage>> mornings, string done, string postponed)
    {
        foreach (var (day, messages) in mornings)
            foreach (var person in messages)
                Assert.True(person.Count(m => m.Text.StartsWith("Nhắc việc ngày", StringComparison.Ordinal)) <= 1, $"{person.Key} had several digests on {day}");
        Assert.Empty(mornings["2026-12-02"][Culture]);
        Assert.Contains(postponed, Text(mornings["2026-12-04"], Culture), StringComparison.Ordinal);
        Assert.DoesNotContain(done, string.Concat(mornings.Values.Select(m => Text(m, Culture))), StringComparison.Ordinal);
        Assert.Contains("còn 14 ngày", Text(mornings["2026-12-17"], Culture), StringComparison.Ordinal);
        Assert.Contains("hôm nay là hạn", Text(mornings["2026-12-31"], Culture), StringComparison.Ordinal);
        Assert.Contains("đã quá hạn 4 ngày", Text(mornings["2027-01-04"], Culture), StringComparison.Ordinal);
        Assert.Contains("Đã nhận việc ngày 01/12/2026", Text(mornings["2027-01-04"], Economy), StringComparison.Ordinal);
        Assert.Contains("đã quá hạn 7 ngày", Text(mornings["2027-01-07"], Economy), StringComparison.Ordinal);
    }

    private static void TheLeaderWasToldOnce(OfficeDays days, Dictionary<string, ILookup<long, FakeMessage>> mornings, string done, string postponed)
    {
        Assert.Equal(["2026-12-29", "2027-01-04"], mornings.Where(s => s.Value[Chair].Any()).Select(s => s.Key));
        var silent = Text(mornings["2026-12-29"], Chair);
        Assert.Contains("Việc cần lãnh đạo phụ trách lưu ý", silent, StringComparison.Ordinal);
        Assert.Contains("17 việc chưa có phản hồi – hạn 31/12/2026, còn 2 ngày\nChủ trì: Phòng Văn hóa - Xã hội, phường Kiến An\nLưu ý: kế hoạch không ghi ngày; tạm tính đến 31/12/2026\nNguồn: Kế hoạch số 135/KH-UBND", silent, StringComparison.Ordinal);
        Assert.Contains($"\n• {postponed} [", silent, StringComparison.Ordinal);
        Assert.DoesNotContain(done, silent, StringComparison.Ordinal);
        var late = Text(mornings["2027-01-04"], Chair);
        Assert.Contains("20 việc chưa báo hoàn thành – hạn 31/12/2026, đã quá hạn 4 ngày\nChủ trì: Phòng Kinh tế, Hạ tầng và Đô thị, phường Kiến An", late, StringComparison.Ordinal);
        Assert.DoesNotContain(postponed, late, StringComparison.Ordinal);
        var told = days.Read(s => EscalationTable.Within(s, DateOnly.MinValue, DateOnly.MaxValue));
        Assert.NotEmpty(told);
        Assert.DoesNotContain(told.GroupBy(e => (e.Occurrence, e.Unit, e.Person)), g => g.Count() > 1);
    }

    private static void TheFridayReportIs(Dictionary<string, ILookup<long, FakeMessage>> fridays)
    {
        Assert.Equal(["2026-12-04", "2026-12-11", "2026-12-18", "2026-12-25", "2027-01-08"], fridays.Keys);
        Assert.All(fridays.Values, f => Assert.Equal([Chair], f.Select(g => g.Key)));
        Assert.StartsWith("Tóm tắt tuần 30/11 – 06/12/2026, phường Kiến An", Text(fridays["2026-12-04"], Chair), StringComparison.Ordinal);
        var last = Text(fridays["2027-01-08"], Chair);
        Assert.StartsWith("Tóm tắt tuần 04/01 – 10/01/2027, phường Kiến An", last, StringComparison.Ordinal);
        Assert.Matches("Đang quá hạn: [1-9][0-9]* việc", last);
        Assert.Matches("Quá hạn lâu nhất \\(5 trong [1-9][0-9]* việc\\):\n• ", last);
        Assert.Contains("Các đơn vị báo xong trong tuần: 1 việc.", Text(fridays["2026-12-04"], Chair), StringComparison.Ordinal);
    }

    private async Task TheCalendarOpens(TransportApp app, BotChat head, string done)
    {
        await head.Say("/lichdienthoai");
        var path = new Uri(Feed().Match(head.Text).Value).AbsolutePath;
        Assert.DoesNotContain(app.Get<PlanDatabase>().Read(OutgoingRows.All), m => m.Body.Contains(path.Split('/', '.')[2], StringComparison.Ordinal));

        var read = await IcalReader.Read(chromium, await app.Page.GetStringAsync(new Uri(path, UriKind.Relative), TransportApp.Stop));

        var events = read.GetProperty("events").EnumerateArray().Select(e => e.GetString()!).ToList();
        var finished = Assert.Single(events, e => e.Contains($"|✅ {done}|", StringComparison.Ordinal));
        Assert.Contains($"\nKết quả: {Result}\n", finished, StringComparison.Ordinal);
        Assert.EndsWith("|2026-12-31|2027-01-01|true", finished, StringComparison.Ordinal);
        Assert.True(events.Count > 20, $"{events.Count} events");
        Assert.Equal(events.Count, events.Select(e => e.Split('|')[0]).Distinct().Count());
    }

    // The one whose buttons open the tasks.
    private static FakeMessage Shown(IEnumerable<FakeMessage> digest) => digest.Single(m => m.Buttons.Any(b => b.Label == "Việc 1"));

    private static string Text(ILookup<long, FakeMessage> sent, long chat) => string.Join('\n', sent[chat].Select(m => m.Text));

    [GeneratedRegex(@"https://t\.me/(?<bot>\w+)\?start=(?<start>l_\w+)")]
    private static partial Regex Address();

    [GeneratedRegex(@"^1\. (.+)$", RegexOptions.Multiline)]
    private static partial Regex Name();

    [GeneratedRegex(@"https://kehoach\.example\.vn/lich/\S+\.ics")]
    private static partial Regex Feed();
}
