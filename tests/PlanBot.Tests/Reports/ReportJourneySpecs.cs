using PlanBot.Reports;
using PlanBot.Retrieval.Calendars;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Channels.Chatting;
using PlanBot.Tests.People;

namespace PlanBot.Tests.Reports;

public sealed class ReportJourneySpecs(SeededProduct product) : IDisposable
{
    private const string Head = "Kiến An; trưởng; Phòng Văn hóa - Xã hội";
    private const string LateWork = "Đề án phát triển giáo dục và đào tạo phường Kiến An";
    private readonly SeededChats _chats = new(product);

    private Office Office => new(_chats);

    private WorkDesk Work => new(_chats);

    [Fact]
    public void A_head_sees_the_progress_of_their_own_unit_move_as_the_unit_reports()
    {
        var room = Office.Linked(Head).Say("/tiendo");
        Assert.Equal(
            """
            ** Tiến độ quý 1/2026 – Phòng Văn hóa - Xã hội, phường Kiến An **
            ▱▱▱▱▱▱▱▱▱▱ 0 %
            1 việc: 0 xong, 0 đang làm, 0 chưa báo, 1 quá hạn
            Tính đến 02/03/2026.
            """.ReplaceLineEndings("\n"),
            room.Text);

        Work.Say(Work.Entry(WorkDesk.KienAn, LateWork), WorkState.InProgress, percent: 40);
        Assert.Contains("▰▰▰▰▱▱▱▱▱▱ 40 %\n1 việc: 0 xong, 0 đang làm, 0 chưa báo, 1 quá hạn", room.Say("/tiendo quý này").Text, StringComparison.Ordinal);

        Work.Say(Work.Entry(WorkDesk.KienAn, LateWork), WorkState.Done, result: "Đã ban hành Đề án số 12");
        Assert.Contains("▰▰▰▰▰▰▰▰▰▰ 100 %\n1 việc: 1 xong, 0 đang làm, 0 chưa báo, 0 quá hạn", room.Say("/tiendo").Text, StringComparison.Ordinal);
        Assert.Contains("Kết quả: Đã ban hành Đề án số 12", room.Press("Việc đến hạn").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_late_is_told_with_days_source_and_unit_and_nothing_of_other_units()
    {
        var room = Office.Linked(Head).Say("/henxong tháng này");
        Assert.Contains("Trong tháng 3/2026, kế hoạch không có việc nào đến hạn.", room.Text, StringComparison.Ordinal);

        room.Press("Quá hạn");

        Assert.StartsWith("** Việc quá hạn đến 02/03/2026 – Phòng Văn hóa - Xã hội, phường Kiến An **\n🔴 28/02/2026 (quá hạn 2 ngày): Đề án phát triển giáo dục", room.Text, StringComparison.Ordinal);
        Assert.Contains("Chủ trì: Phòng Văn hóa - Xã hội\nLưu ý: kế hoạch không ghi ngày; tạm tính đến 28/02/2026\nNguồn: Kế hoạch 135/KH-UBND, mục ", room.Text, StringComparison.Ordinal);
        Assert.True(room.Last.Replies[0].Replaces);
        room.Say("/henxong năm 2026");
        Assert.DoesNotContain("Kinh tế, Hạ tầng", room.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Quá hạn", string.Join(' ', room.Labels.Where(l => l != "Quá hạn")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_leader_sees_the_whole_ward_unit_by_unit_on_pages_that_fit_a_phone()
    {
        var room = Office.Linked("Kiến An; chủ tịch").Say("/tiendo 2026");

        Assert.StartsWith("** Tiến độ năm 2026 – phường Kiến An (trang 1/2) **\n▱▱▱▱▱▱▱▱▱▱ 0 %\n83 việc: 0 xong, 0 đang làm, 82 chưa báo, 1 quá hạn\n", room.Text, StringComparison.Ordinal);
        Assert.Contains("Phòng Văn hóa - Xã hội\n▱▱▱▱▱▱▱▱▱▱ 0 % · xong 0/23, quá hạn 1", room.Text, StringComparison.Ordinal);
        Assert.InRange(room.Text.Length, 1, 1_000);

        room.Press("Trang sau");
        Assert.Contains("Kế hoạch không ghi đơn vị chủ trì\n▱▱▱▱▱▱▱▱▱▱ 0 % · xong 0/31", room.Text, StringComparison.Ordinal);
        room.Press("Việc đến hạn");
        Assert.Contains("(trang 1/21)", room.Text, StringComparison.Ordinal);
        Assert.InRange(room.Text.Length, 1, 2_500);
        Assert.Contains("(trang 2/21)", room.Press("Trang sau").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Work_of_several_units_is_done_once_each_of_them_is()
    {
        var entry = Shared();
        var (first, last) = (entry.Occurrence.Units[0], entry.Occurrence.Units[^1]);
        var period = new ReportPeriod(PeriodKind.Span, entry.Occurrence.Due, entry.Occurrence.Due);
        ReportItem Item() => _chats.Database.Read(s => _chats.Get<ReportReader>().Read(s, new(entry.Occurrence.Ward), period, WorkDesk.Today)).Items.Single(i => i.Work.Key == entry.Occurrence.Key);

        Work.Say(entry, WorkState.Done, unit: first);
        Assert.Equal((WorkStatus.InProgress, 100 / entry.Occurrence.Units.Count), (Item().Status, Item().Percent));

        foreach (var unit in entry.Occurrence.Units.Where(u => u != last))
            Work.Say(entry, WorkState.Done, unit: unit);
        Work.Say(entry, WorkState.NotOurs, unit: last);
        Assert.Equal(WorkStatus.InProgress, Item().Status);
        Assert.Contains($"{last} (báo không phải việc của đơn vị)", _chats.Get<ReportWords>().Units(Item()), StringComparison.Ordinal);

        Work.Say(entry, WorkState.Done, unit: last);
        Assert.Equal((WorkStatus.Done, 100), (Item().Status, Item().Percent));
    }

    [Fact]
    public void Whoever_has_several_seats_chooses_and_whoever_leads_the_ward_need_not_choose_its_units()
    {
        var room = Office.Linked(Head);
        Office.Linked("Đông Hải; trưởng; Công an phường", room);

        room.Say("/tiendo");
        Assert.Equal(["Phòng Văn hóa - Xã hội, phường Kiến An", "Công an phường, phường Đông Hải"], room.Labels);
        Assert.Contains("phường Đông Hải", room.Press("Công an").Text, StringComparison.Ordinal);
        Assert.Contains("Phòng Văn hóa - Xã hội, phường Kiến An", room.Say("/tiendo quý này Kiến An").Text, StringComparison.Ordinal);

        Office.Linked("Kiến An; chủ tịch", room);
        Office.Administrator().Say("/nhansu Đông Hải").Press("Gỡ 1").Press("Gỡ liên kết");
        Assert.Contains("– phường Kiến An", room.Say("/tiendo").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_nobody_understands_is_answered_with_examples()
    {
        var room = Office.Linked(Head);

        Assert.StartsWith("Không hiểu “hom kia”. Ví dụ: /henxong tuần này;", room.Say("/henxong hôm kia").Text, StringComparison.Ordinal);
        Assert.StartsWith("Không hiểu “hue”.", room.Say("/tiendo quý 3 Huế").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_shows_the_commands_to_those_who_may_use_them()
    {
        Assert.DoesNotContain("/henxong", _chats.Private().Say("/help").Text, StringComparison.Ordinal);
        Assert.Contains("/henxong – việc đến hạn và quá hạn (cán bộ)", Office.Linked(Head).Say("/help").Text, StringComparison.Ordinal);
        Assert.Contains("/tiendo", Office.Administrator().Say("/help").Text, StringComparison.Ordinal);
    }

    public void Dispose() => _chats.Dispose();

    // "Trưởng các phòng, đơn vị": every unit of the ward.
    private CalendarEntry Shared() => new[] { "Kiến An", "Đông Hải", "Thủy Nguyên", "Hưng Đạo", "An Dương" }
        .SelectMany(w => _chats.Get<WardCalendars>().Of(new(w))).First(e => e.Occurrence.Units.Count > 2 && e.Occurrence.Due > WorkDesk.Today);
}
