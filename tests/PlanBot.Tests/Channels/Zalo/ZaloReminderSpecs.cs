using System.Text.RegularExpressions;
using Dapper;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;

namespace PlanBot.Tests.Channels.Zalo;

/// <summary>Heads, leaders and the bot on Zalo: links, digests and what is said about them, all by typing.</summary>
public sealed partial class ZaloReminderSpecs(SeededProduct product)
{
    private const string Head = "Kiến An; trưởng; Phòng Văn hóa - Xã hội";
    private const string Leader = "Kiến An; chủ tịch";
    private const string Card = "Gõ số để chọn:\n1 ✔ Đã nhận · 2 ✅ Đã xong\n3 ⏳ Đang làm… · 4 ⏰ Hoãn nhắc…\n5 ↩ Không phải việc của đơn vị\n6 📄 Xem điều khoản";
    private static readonly DateOnly Day = new(2026, 12, 1);

    [Fact]
    public async Task A_head_links_by_a_code_typed_in_the_chat_and_answers_for_each_task_by_numbers()
    {
        await using var app = await ZaloApp.StartBefore(product, Day);
        var digest = await Digest(app);
        Assert.Equal(2, digest.Count); // ten tasks do not fit into one message
        Assert.All(digest, text => Assert.InRange(text.Length, 1, 2_000));
        Assert.StartsWith("Nhắc việc ngày 01/12/2026 (trang 1/3)\nKính gửi anh/chị, hôm nay 01/12/2026 có 21 việc", digest[0], StringComparison.Ordinal);
        Assert.EndsWith("Gõ số để chọn:\nViệc 1 · Việc 2 · Việc 3 · Việc 4 · Việc 5\nViệc 6 · Việc 7 · Việc 8 · Việc 9 · Việc 10\n11 Đã nhận tất cả\n12 Trang sau ›", digest[1], StringComparison.Ordinal);

        var card = Assert.Single(await app.Say("2", "truong"));
        Assert.StartsWith("1. ", card, StringComparison.Ordinal);
        Assert.EndsWith(Card, card, StringComparison.Ordinal);
        Assert.StartsWith("Đã ghi: đơn vị đã nhận việc", Assert.Single(await app.Say("1", "truong")), StringComparison.Ordinal);
        Assert.Equal(WorkState.Received, Assert.Single(Marks(app)).State);

        await app.Say("1", "truong"); // back to the tasks
        await app.Say("việc 3", "truong");
        Assert.EndsWith("Gõ số để chọn:\n10 % · 25 % · 50 %\n75 % · 90 % · 100 %", Assert.Single(await app.Say("dang lam", "truong")), StringComparison.Ordinal);
        Assert.StartsWith("Đã ghi: đang làm, đạt 50 %.", Assert.Single(await app.Say("50", "truong")), StringComparison.Ordinal);

        await app.Say("/viec", "truong");
        await app.Say("4", "truong");
        Assert.EndsWith("Gõ số để chọn:\n1 ngày · 3 ngày · 7 ngày", Assert.Single(await app.Say("4", "truong")), StringComparison.Ordinal);
        Assert.StartsWith("Đã hoãn: tôi sẽ nhắc lại việc này vào ngày 04/12/2026.", Assert.Single(await app.Say("3", "truong")), StringComparison.Ordinal); // three days, not the third choice

        await app.Say("các việc", "truong");
        await app.Say("5", "truong");
        Assert.StartsWith("Đã ghi: không phải việc của đơn vị", Assert.Single(await app.Say("5", "truong")), StringComparison.Ordinal);
        await app.Say("viec", "truong");
        await app.Say("6", "truong");
        Assert.Contains("Kế hoạch số 135/KH-UBND", string.Concat(await app.Say("6", "truong")), StringComparison.Ordinal);
        Assert.EndsWith(Card, Assert.Single(await app.Say("1", "truong")), StringComparison.Ordinal); // from the clause back to its task
        Assert.Equal(["InProgress 50", "NotOurs ", "Received "], Marks(app).Select(m => $"{m.State} {m.Percent}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Done_takes_a_line_of_result_and_a_result_may_be_a_number()
    {
        await using var app = await ZaloApp.StartBefore(product, Day);
        await Digest(app);
        await app.Say("1", "truong");
        Assert.Contains("gõ một dòng kết quả", Assert.Single(await app.Say("đã xong", "truong")), StringComparison.Ordinal);
        Assert.StartsWith("Đã ghi kết quả: Đã tập huấn cho 120 cán bộ", Assert.Single(await app.Say("Đã tập huấn cho 120 cán bộ", "truong")), StringComparison.Ordinal);

        await app.Say("1", "truong");
        await app.Say("2", "truong");
        await app.Say("2", "truong");
        Assert.StartsWith("Đã ghi kết quả: 96", Assert.Single(await app.Say("96", "truong")), StringComparison.Ordinal);

        Assert.Equal(["96", "Đã tập huấn cho 120 cán bộ"], Marks(app).Select(m => m.Result).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_numbers_of_a_later_page_are_those_of_its_tasks()
    {
        await using var app = await ZaloApp.StartBefore(product, Day);
        var first = await Digest(app);

        var second = await app.Say("12", "truong");
        Assert.Empty(Tasks(first).Intersect(Tasks(second)));
        Assert.Equal(Tasks(first), Tasks(await app.Say("‹ trang trước", "truong")));
        await app.Say("12", "truong");
        Assert.StartsWith("Nhắc việc ngày 01/12/2026 (trang 2/3)\nChung cho các việc dưới đây:\nChủ trì: Phòng Văn hóa - Xã hội, phường Kiến An\n", second[0], StringComparison.Ordinal);
        Assert.Contains("Việc 20\n21 Đã nhận tất cả\n22 ‹ Trang trước · 23 Trang sau ›", second[^1], StringComparison.Ordinal);

        Assert.EndsWith(Card, Assert.Single(await app.Say("11", "truong")), StringComparison.Ordinal); // the eleventh task, not everything received
        Assert.Empty(Marks(app));
        await app.Say("việc", "truong");
        Assert.StartsWith("Đã ghi: đã nhận 21 việc", Assert.Single(await app.Say("11", "truong")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_is_a_number_stays_a_question_under_a_digest_whose_numbers_last_a_while()
    {
        await using var app = await ZaloApp.StartBefore(product, Day);
        await Digest(app);

        foreach (var question in (string[])["2030?", "2030", "135", "1?", "Đã nhận tất cả?"])
        {
            Assert.DoesNotContain("Số này không còn", string.Concat(await app.Say(question, "truong")), StringComparison.Ordinal);
            await app.Say("/viec", "truong");
        }

        Assert.Empty(Marks(app));
        app.Clock.Pass(TimeSpan.FromMinutes(1_441));
        Assert.StartsWith("Số này không còn lựa chọn nào", Assert.Single(await app.Say("11", "truong")), StringComparison.Ordinal);
        Assert.Empty(Marks(app));
    }

    [Fact]
    public async Task A_leader_hears_on_Zalo_what_does_not_move_and_on_Friday_how_the_week_went_and_reads_reports_there()
    {
        await using var app = await ZaloApp.StartBefore(product, Day);
        await app.Link("chu-tich", Leader);
        await Digest(app);

        var before = app.Fake.Said.Count;
        await app.GoTo(ZaloApp.At(new(2026, 12, 4), 16), () => app.Log.Of(2401).Count > 0);
        Assert.StartsWith("Tóm tắt tuần 30/11 – 06/12/2026, phường Kiến An\nTrong tuần không có việc nào đến hạn.\n", Assert.Single(app.Heard("chu-tich", before)), StringComparison.Ordinal);
        Assert.Empty(app.Heard("truong", before));

        before = app.Fake.Said.Count;
        await app.GoTo(ZaloApp.At(new(2026, 12, 29), 8));
        var told = string.Join('\n', app.Heard("chu-tich", before));
        Assert.Contains("Việc cần lãnh đạo phụ trách lưu ý\n", told, StringComparison.Ordinal);
        Assert.Matches("[0-9]+ việc chưa có phản hồi – hạn 31/12/2026, còn 2 ngày\nChủ trì: Phòng Văn hóa - Xã hội, phường Kiến An\n", told);

        Assert.StartsWith("Tiến độ quý 4/2026 – phường Kiến An", (await app.Say("tiến độ", "chu-tich"))[0], StringComparison.Ordinal);
        Assert.StartsWith("Việc đến hạn năm 2026 – phường Kiến An", (await app.Say("/đến hạn năm nay", "chu-tich"))[0], StringComparison.Ordinal);
        Assert.StartsWith("Trong cuộc trò chuyện tôi chỉ gửi được chữ, chưa gửi được tệp.", Assert.Single(await app.Say("xuất excel", "chu-tich")), StringComparison.Ordinal);
        Assert.StartsWith("Xin lỗi bạn, việc này dành cho người có vai trò", (await app.Say("xuất excel", "dan"))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_digest_waits_out_a_silence_and_one_that_may_have_come_is_not_sent_again()
    {
        await using var app = await ZaloApp.StartBefore(product, Day);
        await app.Link("truong", Head);
        app.Fake.Next("sendMessage", [new FakeFault.Refuse(429, "Quota exceeded"), new FakeFault.Refuse(429, "Quota exceeded"), .. Enumerable.Repeat(new FakeFault.CutAfter(), 8)]);
        var before = app.Fake.Said.Count;

        await app.GoTo(ZaloApp.At(Day, 8));
        app.Clock.Pass(TimeSpan.FromHours(3));
        await app.Settle();

        Assert.Equal(2, app.Heard("truong", before).Count);
        Assert.Equal(2, app.Log.Of(3011).Count);
        Assert.All(app.Database.Read(s => s.Connection.Query<(long State, long Unknown)>("SELECT state, unknown FROM outgoing WHERE chat = 'truong' AND key LIKE 'remind:%'", transaction: s.Transaction)),
            row => Assert.Equal((3, 1), row));
        Assert.EndsWith(Card, Assert.Single(await app.Say("2", "truong")), StringComparison.Ordinal); // the head may have read its numbers
    }

    // The tasks of a page, without their numbers.
    private static List<string> Tasks(IEnumerable<string> page) => [.. Task().Matches(string.Join('\n', page)).Select(m => m.Groups[1].Value)];

    // The digest of the first of December, of a head linked the day before.
    private static async Task<IReadOnlyList<string>> Digest(ZaloApp app)
    {
        await app.Link("truong", Head);
        var before = app.Fake.Said.Count;
        await app.GoTo(ZaloApp.At(Day, 8));
        return app.Heard("truong", before);
    }

    private static IReadOnlyList<WorkMark> Marks(ZaloApp app) => app.Database.Read(s => WorkStateTable.OfWard(s, new("Kiến An"), DateOnly.MinValue, DateOnly.MaxValue));

    [GeneratedRegex(@"^[0-9]+\. (.+)$", RegexOptions.Multiline)]
    private static partial Regex Task();
}
