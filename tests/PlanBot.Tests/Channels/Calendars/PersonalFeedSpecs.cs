using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using PlanBot.Channels.Calendars;
using PlanBot.Channels.Web;
using PlanBot.Reports;
using PlanBot.Retrieval.Calendars;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Channels.Chatting;
using PlanBot.Tests.Channels.Web;
using PlanBot.Tests.People;
using PlanBot.Tests.Reports;

namespace PlanBot.Tests.Channels.Calendars;

public sealed partial class PersonalFeedSpecs(SeededProduct product) : IDisposable
{
    private const string Head = "Kiến An; trưởng; Phòng Văn hóa - Xã hội";
    private readonly SeededChats _chats = new(product);

    private Office Office => new(_chats);

    [Fact]
    public void A_head_gets_an_address_with_the_work_of_their_unit_and_the_key_is_kept_nowhere()
    {
        var key = KeyOf(Office.Linked(Head).Say("/lichdienthoai"));

        var feed = Open(key)!;
        Assert.Contains("X-WR-CALNAME:Việc của Phòng Văn hóa - Xã hội\\, phường Kiến An", Unfolded(feed), StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20261010", feed, StringComparison.Ordinal);
        var own = _chats.Database.Read(s => _chats.Get<ReportReader>().ItemsOf(s, new(WorkDesk.KienAn, WorkDesk.Culture), WorkDesk.Today));
        Assert.Equal(own.Select(i => $"{i.Work.Key}@planbot"), Uid().Matches(Unfolded(feed)).Select(m => m.Groups[1].Value));
        Assert.DoesNotContain(AllTables.Rows(_chats.Database), r => r.Contains(key, StringComparison.Ordinal));
        Assert.Equal(("make_feed", "done"), (Office.Audit[^1].Action, Office.Audit[^1].Outcome));
    }

    [Fact]
    public void Work_that_is_done_is_shown_done_and_otherwise_the_feed_stays_the_same_from_day_to_day()
    {
        var work = new WorkDesk(_chats);
        var key = KeyOf(Office.Linked(Head).Say("/lichdienthoai"));
        var before = Open(key);
        _chats.Clock.Pass(TimeSpan.FromDays(20));
        Assert.Equal(before, Open(key));

        work.Say(work.Entry(WorkDesk.KienAn, "Ngày hội toàn dân học tập số"), WorkState.Done, changed: new(2099, 1, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.Contains("SUMMARY:✅ Kế hoạch thực hiện “Ngày hội toàn dân học tập số”", Unfolded(Open(key)!), StringComparison.Ordinal);
        Assert.Contains("DTSTAMP:20990101T000000Z", Open(key), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_address_closes_the_old_one_and_a_revoked_one_opens_nothing()
    {
        var room = Office.Linked(Head);
        var old = KeyOf(room.Say("/lichdienthoai"));
        Assert.StartsWith("Bạn đã có địa chỉ lịch, tạo ngày 02/03/2026.", room.Say("/lichdienthoai").Text, StringComparison.Ordinal);

        var renewed = KeyOf(room.Press("Tạo địa chỉ mới"));
        Assert.Null(Open(old));
        Assert.NotNull(Open(renewed));

        Assert.StartsWith("Đã thu hồi.", room.Say("/lichdienthoai").Press("Thu hồi").Text, StringComparison.Ordinal);
        Assert.Null(Open(renewed));
    }

    [Fact]
    public void Whoever_is_unlinked_or_forgotten_has_no_calendar_any_more()
    {
        var (left, erased) = (Office.Linked(Head), Office.Linked("Kiến An; chủ tịch"));
        string[] keys = [KeyOf(left.Say("/lichdienthoai")), KeyOf(erased.Say("/lichdienthoai"))];
        Assert.All(keys, k => Assert.NotNull(Open(k)));

        left.Say("/toi").Press("Gỡ liên kết 1").Press("Gỡ liên kết");
        erased.Say("/xoa").Press("Xóa hết");

        Assert.All(keys, k => Assert.Null(Open(k)));
        Assert.DoesNotContain(AllTables.Rows(_chats.Database), r => r.StartsWith("feed_key", StringComparison.Ordinal));
    }

    [Fact]
    public void A_leader_has_the_whole_ward_and_a_seat_more_adds_its_work()
    {
        var room = Office.Linked("Đông Hải; trưởng; Công an phường");
        var key = KeyOf(room.Say("/lichdienthoai"));
        var before = Uid().Count(Unfolded(Open(key)!));

        Office.Linked("Kiến An; chủ tịch", room);

        Assert.Equal(before + _chats.Get<WardCalendars>().Of(WorkDesk.KienAn).Count, Uid().Count(Unfolded(Open(key)!)));
        Assert.Contains("X-WR-CALNAME:Việc của phường\\, theo kế hoạch", Open(key), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_address_on_the_net_it_is_said_and_no_key_is_made()
    {
        var room = Office.Linked(Head);
        _chats.Get<IOptions<WebOptions>>().Value.PublicUrl = "";

        Assert.Contains("đặt Web:PublicUrl", room.Say("/lichdienthoai").Text, StringComparison.Ordinal);
        Assert.DoesNotContain(AllTables.Rows(_chats.Database), r => r.StartsWith("feed_key", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_address_is_served_for_phones_and_any_other_is_not_there()
    {
        var key = KeyOf(Office.Linked(Head).Say("/lichdienthoai"));
        await using var page = await ServedPage.Start(new ScriptedBackend { Feed = Open });

        var response = await page.Get($"/lich/{key}.ics");
        Assert.Equal((HttpStatusCode.OK, "text/calendar; charset=utf-8"), (response.StatusCode, response.Content.Headers.ContentType!.ToString()));
        Assert.Equal(Open(key), await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal((true, true), (response.Headers.CacheControl!.Private, response.Headers.CacheControl.NoCache));
        Assert.Equal("noindex", response.Headers.GetValues("X-Robots-Tag").Single());

        using var again = new HttpRequestMessage(HttpMethod.Get, $"/lich/{key}.ics");
        again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await page.Client.SendAsync(again, TestContext.Current.CancellationToken)).StatusCode);
        using var head = new HttpRequestMessage(HttpMethod.Head, $"/lich/{key}.ics");
        Assert.Equal(HttpStatusCode.OK, (await page.Client.SendAsync(head, TestContext.Current.CancellationToken)).StatusCode);

        var wrong = $"{(key[0] == 'A' ? 'B' : 'A')}{key[1..]}";
        foreach (var path in (string[])[$"/lich/{wrong}.ics", $"/lich/{key}", $"/lich/{key}.txt", "/lich/.ics", $"/lich/{key}{key}{key}.ics"])
            Assert.Equal((path, HttpStatusCode.NotFound), (path, (await page.Get(path)).StatusCode));
    }

    public void Dispose() => _chats.Dispose();

    private string? Open(string key) => _chats.Get<PersonalFeed>().Write(key);

    private static string KeyOf(ChatRoom room) => Assert.Single(Address().Matches(room.Text)).Groups[1].Value;

    private static string Unfolded(string feed) => feed.Replace("\r\n ", "", StringComparison.Ordinal);

    [GeneratedRegex(@"https://kehoach\.example\.vn/lich/([A-Za-z0-9_-]{32})\.ics")]
    private static partial Regex Address();

    [GeneratedRegex("^UID:(.*?)\r?$", RegexOptions.Multiline)]
    private static partial Regex Uid();
}
