using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PlanBot.Channels.Telegram.Rendering;
using PlanBot.Deadlines.Holidays;
using PlanBot.Outbox;
using PlanBot.Prompts;
using PlanBot.Reports;
using PlanBot.Reports.Weekly;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Channels.Chatting;
using PlanBot.Tests.Outbox;
using PlanBot.Tests.People;
using PlanBot.Tests.Reminders;

namespace PlanBot.Tests.Reports;

public sealed class WeeklySummarySpecs(SeededProduct product) : IDisposable
{
    private static readonly TimeSpan ToFridayFour = TimeSpan.FromHours(4 * 24 + 8); // from Monday 02/03/2026 08:00
    private readonly SeededChats _chats = new(product);

    private Office Office => new(_chats);

    [Fact]
    public async Task Leaders_get_one_summary_on_Friday_at_four_and_nobody_else_does()
    {
        var chair = Office.Linked("Kiến An; chủ tịch").Chat;
        var deputy = Office.Linked("Kiến An; phó chủ tịch; phụ trách kinh tế").Chat;
        Office.Linked("Kiến An; trưởng; Phòng Văn hóa - Xã hội");
        Office.Linked("Kiến An; quản trị");
        using var sender = new SummarySender(_chats.Database, Summaries(), _chats.Clock, NullLogger<SummarySender>.Instance);
        await sender.StartAsync(TestContext.Current.CancellationToken);
        await _chats.Clock.Waiting();

        _chats.Clock.Pass(ToFridayFour - TimeSpan.FromMinutes(1));
        await _chats.Clock.Waiting();
        Assert.Empty(Sent());

        _chats.Clock.Pass(TimeSpan.FromMinutes(5));
        await _chats.Clock.Waiting();
        Assert.Equal([chair.Chat, deputy.Chat], Sent().Select(r => r.Chat));
        Assert.Equal(
            """
            Tóm tắt tuần 02/03 – 08/03/2026, phường Kiến An
            Trong tuần không có việc nào đến hạn.
            Các đơn vị báo xong trong tuần: 0 việc.
            Đang quá hạn: 1 việc.
            Đến hạn tuần sau: 0 việc.

            Tiến độ quý 1/2026: ▱▱▱▱▱▱▱▱▱▱ 0 % (0/3 việc xong)

            Quá hạn:
            • 28/02/2026: Đề án phát triển giáo dục và đào tạo phường Kiến An đến năm 2030, tầm nhìn đến năm 2045 và Ban hành nghị quyết của Ban chấp hành Đảng bộ phường – Phòng Văn hóa - Xã hội

            Xem đầy đủ: /henxong, /tiendo
            """.ReplaceLineEndings("\n"),
            Sent()[0].Body);

        _chats.Clock.Pass(TimeSpan.FromMinutes(5));
        await _chats.Clock.Waiting();
        Assert.Equal(2, Sent().Count);
        await sender.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Two_processes_and_a_clock_that_went_back_write_it_once_and_the_next_week_again()
    {
        Office.Linked("Kiến An; chủ tịch");
        _chats.Clock.Pass(ToFridayFour);

        Assert.Equal((1, 0), (_chats.Database.Write(Summaries().Write), _chats.Database.Write(Summaries().Write)));
        Assert.Empty(_chats.Database.Read(Summaries().Missing));

        _chats.Clock.Pass(TimeSpan.FromDays(7));
        Assert.Equal(1, _chats.Database.Write(Summaries().Write));
        Assert.Equal(2, Sent().Select(r => r.Key).Distinct().Count());
    }

    [Theory]
    [InlineData(4 * 24 + 7.9, false)] // Friday 15:54
    [InlineData(4 * 24 + 8, true)]
    [InlineData(4 * 24 + 14, false)] // Friday 22:00, nobody is woken
    [InlineData(5 * 24 + 1, true)] // Saturday 09:00: the program was down on Friday
    [InlineData(6 * 24 + 1, true)]
    [InlineData(7 * 24 + 1, false)] // Monday: the week is over
    public void What_was_missed_goes_out_by_day_as_long_as_the_week_lasts(double hours, bool goes)
    {
        _chats.Clock.Pass(TimeSpan.FromHours(hours));

        Assert.Equal(goes, Summaries().IsTime);
    }

    [Theory]
    [InlineData("2026-03-04", "2026-W10", "2026-03-06")]
    [InlineData("2026-05-01", "2026-W18", "2026-04-29")] // 30/4 and 1/5 are Thursday and Friday
    [InlineData("2026-02-18", "2026-W08", null)] // Tết: nobody works that week
    [InlineData("2027-01-01", "2026-W53", "2026-12-31")] // New Year's Day is a Friday
    public void A_Friday_off_moves_it_to_the_working_day_before(string day, string name, string? on)
    {
        var week = SummaryWeek.Of(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal((name, on), (week.Name, week.SummaryDay(_chats.Get<WorkingDays>())?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_leader_of_two_wards_reads_both_and_one_unlinked_reads_nothing()
    {
        var room = Office.Linked("Kiến An; chủ tịch");
        Office.Linked("Đông Hải; chủ tịch", room);
        Office.Linked("An Dương; chủ tịch").Say("/toi").Press("Gỡ liên kết 1").Press("Gỡ liên kết");
        _chats.Clock.Pass(ToFridayFour);

        _chats.Database.Write(Summaries().Write);

        Assert.Equal(["Tóm tắt tuần 02/03 – 08/03/2026, phường Kiến An", "Tóm tắt tuần 02/03 – 08/03/2026, phường Đông Hải"], Sent().Select(r => r.Body.Split('\n')[0]));
        Assert.All(Sent(), r => Assert.Equal(room.Chat.Chat, r.Chat));
    }

    [Fact]
    public void Whoever_paused_gets_it_once_they_want_to_be_written_to_again()
    {
        Office.Linked("Kiến An; chủ tịch");
        var person = Office.In("Kiến An")[0].Person;
        _chats.Clock.Pass(ToFridayFour);

        _chats.Database.Write(s => ReminderChoiceTable.Keep(s, new(person, IsPaused: true, Steps: null)));
        Assert.Equal(0, _chats.Database.Write(Summaries().Write));
        _chats.Database.Write(s => ReminderChoiceTable.Keep(s, new(person, IsPaused: false, Steps: null)));
        Assert.Equal(1, _chats.Database.Write(Summaries().Write));
    }

    [Fact]
    public void Switched_off_or_without_a_way_to_write_nothing_goes_out_and_nothing_is_marked()
    {
        Office.Linked("Kiến An; chủ tịch");
        _chats.Clock.Pass(ToFridayFour);

        Assert.False(Summaries(new() { WeeklySummary = false }).IsTime);
        Assert.Equal(0, _chats.Database.Write(new WeeklySummaries(Text, _chats.Get<WorkingDays>(), Writer, [], Options.Create(new ReportsOptions()), _chats.Clock).Write));
        Assert.Equal(1, _chats.Database.Write(Summaries().Write));
    }

    [Fact]
    public void On_Telegram_the_title_stands_out_and_signs_are_only_signs()
    {
        var body = Assert.Single(new TelegramTextForm().Bodies("Tóm tắt <1>", "• a & b"));

        Assert.Equal("<b>Tóm tắt &lt;1&gt;</b>\n• a &amp; b", MessageBody.Read(body)!.Html);
    }

    public void Dispose() => _chats.Dispose();

    private SummaryText Text => new(_chats.Get<ReportReader>(), _chats.Get<ReportWords>(), _chats.Get<PromptBook>());

    private OutboxWriter Writer => new(new(), _chats.Clock);

    private WeeklySummaries Summaries(ReportsOptions? options = null) =>
        new(Text, _chats.Get<WorkingDays>(), Writer, [new PlainTexts("thu")], Options.Create(options ?? new()), _chats.Clock);

    private IReadOnlyList<OutgoingRecord> Sent() => _chats.Database.Read(OutgoingRows.All);
}
