using System.Text;
using PlanBot.Channels.Calendars;
using PlanBot.Plans;
using PlanBot.Retrieval.Calendars;
using PlanBot.Tests.Channels.Chatting;
using PlanBot.Tests.Channels.Web;
using PlanBot.Tests.People;

namespace PlanBot.Tests.Channels.Calendars;

[Collection<ChromiumCollection>]
public sealed class FeedSpecs(Chromium chromium, SeededProduct product)
{
    private static readonly DateTimeOffset Changed = new(2026, 3, 2, 8, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void The_feed_is_written_as_the_standard_has_it()
    {
        var feed = FeedWriter.Write("Lịch", [new("kien-an-2026-10-10-0a1b", "Ngày hội, toàn dân; \\ học tập số", "Chủ trì: A\nNguồn: B", new(2026, 10, 10), Changed)]);

        Assert.Equal(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//PlanBot//PlanBot//VI
            CALSCALE:GREGORIAN
            METHOD:PUBLISH
            X-WR-CALNAME:Lịch
            X-WR-TIMEZONE:Asia/Ho_Chi_Minh
            BEGIN:VEVENT
            UID:kien-an-2026-10-10-0a1b@planbot
            DTSTAMP:20260302T010000Z
            DTSTART;VALUE=DATE:20261010
            DTEND;VALUE=DATE:20261011
            SUMMARY:Ngày hội\, toàn dân\; \\ học tập số
            DESCRIPTION:Chủ trì: A\nNguồn: B
            TRANSP:TRANSPARENT
            END:VEVENT
            END:VCALENDAR

            """.ReplaceLineEndings("\r\n"),
            feed);
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_and_no_letter_is_cut()
    {
        var summary = string.Concat(Enumerable.Repeat("Đường ệ 🎉,", 40));

        var feed = FeedWriter.Write("Lịch", [new("x", summary, null, new(2026, 10, 10), Changed)]);

        var lines = feed.Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\uFFFD', string.Concat(lines));
        Assert.Contains("SUMMARY:" + summary.Replace(",", "\\,", StringComparison.Ordinal), feed.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\r\nEND:VEVENT\rb", "SUMMARY:a\\nEND:VEVENT\\nb\r\n")]
    [InlineData("a\u0007\tb", "SUMMARY:a  b\r\n")]
    public void No_text_can_break_out_of_its_line(string summary, string expected) =>
        Assert.Contains(expected, FeedWriter.Write("Lịch", [new("x", summary, null, new(2026, 10, 10), Changed)]), StringComparison.Ordinal);

    [Fact]
    public async Task A_reader_we_did_not_write_finds_every_occurrence_of_every_ward()
    {
        string[] wards = ["Kiến An", "Đông Hải", "Thủy Nguyên", "Hưng Đạo", "An Dương"];
        FeedEvent[] events = [.. wards.SelectMany(ward => product.Get<WardCalendars>().Of(new WardName(ward)))
            .Select(e => new FeedEvent(e.Occurrence.Key.Value, e.Occurrence.Title, $"{e.Occurrence.What}\n{e.Address}", e.Occurrence.Due, Changed))];

        var read = await IcalReader.Read(chromium, FeedWriter.Write("Lịch các phường", events));

        Assert.Equal("Lịch các phường", read.GetProperty("name").GetString());
        Assert.Equal(
            events.Select(e => $"{e.Uid}@planbot|{e.Summary}|{e.Description}|{e.Day:yyyy-MM-dd}|{e.Day.AddDays(1):yyyy-MM-dd}|true"),
            read.GetProperty("events").EnumerateArray().Select(e => e.GetString()));
    }

    [Fact]
    public async Task A_reader_we_did_not_write_opens_the_calendar_of_a_head_by_its_address()
    {
        using var chats = new SeededChats(product);
        var room = new Office(chats).Linked("Kiến An; trưởng; Phòng Văn hóa - Xã hội").Say("/lichdienthoai");
        var path = new Uri(room.Text.Split('\n')[1]).AbsolutePath;
        await using var page = await ServedPage.Start(new ScriptedBackend { Feed = chats.Get<PersonalFeed>().Write });

        var read = await IcalReader.Read(chromium, await page.Client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));

        // The reader leaves a property that is not of the standard as it is written.
        Assert.Equal("Việc của Phòng Văn hóa - Xã hội\\, phường Kiến An", read.GetProperty("name").GetString());
        var onTheDay = Assert.Single(read.GetProperty("events").EnumerateArray(), e => e.GetString()!.Contains("|2026-10-10|", StringComparison.Ordinal)).GetString()!;
        Assert.Contains("|Kế hoạch thực hiện “Ngày hội toàn dân học tập số” vào ngày 10/10 hằng năm|Chủ trì: Phòng Văn hóa - Xã hội\nNguồn: Kế hoạch 135/KH-UBND, mục PHỤ LỤC 3 › 4|", onTheDay, StringComparison.Ordinal);
    }
}
