using PlanBot.People;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Journeys;
using PlanBot.Tests.Outbox;

namespace PlanBot.Tests.Reminders;

public sealed class RemindVerbSpecs : IDisposable
{
    private readonly InstalledApp _app = new();

    [Fact]
    public async Task One_pass_says_whom_it_reminds_of_what_and_why_and_a_rehearsal_writes_nothing()
    {
        await _app.Run("calendar", "--ward", "Kiến An");
        using (var database = PlanDatabase.Open(_app.Database))
            database.Write(s => LinkedPeople.Link(s, 1, new(new("Kiến An"), Role.Head, new("Phòng Văn hóa - Xã hội"))));

        var (code, said, _) = await _app.Run("remind", "--now", "2026-12-01T08:00+07:00", "--dry-run");

        Assert.Equal(0, code);
        Assert.StartsWith("→ Trưởng đơn vị – Phòng Văn hóa - Xã hội, phường Kiến An: ", said, StringComparison.Ordinal);
        Assert.Contains("\n   Hạn 31/12/2026, còn 30 ngày – lần nhắc: trước hạn 30 ngày; gửi vì là trưởng đơn vị chủ trì\n     • ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("0 việc", said.Split('\n')[0].Replace("20 việc", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.EndsWith("0 việc báo lãnh đạo. Chỉ xem trước, chưa gửi gì.\n", said, StringComparison.Ordinal);
        Assert.Empty(Outgoing());

        Assert.DoesNotContain("Chỉ xem trước", (await _app.Run("remind", "--now", "2026-12-01T08:00+07:00")).Output, StringComparison.Ordinal);
        var body = Assert.Single(Outgoing().Select(m => m.Key!.Split(':')[2]).Distinct());
        Assert.Equal("2026-12-01", body);
        Assert.Equal("01/12/2026: 0 bản nhắc việc, 0 việc, 0 việc báo lãnh đạo.\n", (await _app.Run("remind", "--now", "2026-12-01T09:00+07:00")).Output);
    }

    [Fact]
    public async Task A_holiday_and_a_moment_that_is_none_are_told()
    {
        Assert.Equal("02/09/2026 là ngày nghỉ: không nhắc ai.\n", (await _app.Run("remind", "--now", "2026-09-02T08:00+07:00", "--dry-run")).Output);
        var (code, _, error) = await _app.Run("remind", "--now", "mai");
        Assert.Equal((1, "Không hiểu thời điểm “mai”. Hãy ghi như 2026-12-01T08:00+07:00.\n"), (code, error));
    }

    public void Dispose() => _app.Dispose();

    private IReadOnlyList<OutgoingRecord> Outgoing()
    {
        using var database = PlanDatabase.Open(_app.Database);
        return database.Read(OutgoingRows.All);
    }
}
