using System.Globalization;
using PlanBot.Deadlines.Holidays;
using PlanBot.People;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Journeys;
using PlanBot.Tests.Outbox;
using PlanBot.Units;

namespace PlanBot.Tests.Reminders;

public sealed class KilledPassSpecs(ITestOutputHelper output) : IDisposable
{
    private static readonly int Runs = int.Parse(Environment.GetEnvironmentVariable("PLANBOT_KILLED_PASSES") ?? "6", CultureInfo.InvariantCulture);
    private readonly InstalledApp _app = new();

    /// <summary>The built program makes passes day by day and is killed at a random moment of each; afterwards every day is made up for.</summary>
    [Fact]
    public async Task A_pass_whose_process_is_killed_loses_nothing_and_doubles_nothing()
    {
        await _app.Run("calendar", "--ward", "Kiến An");
        using var database = PlanDatabase.Open(_app.Database);
        foreach (var (i, unit) in ((string[])["Phòng Văn hóa - Xã hội", "Phòng Kinh tế, Hạ tầng và Đô thị", "Công an phường"]).Index())
            RemindVerbSpecs.Link(database, $"p{i + 1}", new(new("Kiến An"), Role.Head, new UnitName(unit)));
        RemindVerbSpecs.Link(database, "p9", new(new("Kiến An"), Role.Administrator));
        var random = new Random(20261201);
        var (killed, inTime) = (0, 0);
        var days = Days().Take(Runs).ToList();
        foreach (var day in days)
        {
            // Two processes at once on one file, one of them killed somewhere between its start and its end.
            using var victim = Start(day);
            using var other = Start(day);
            var end = victim.End(TestContext.Current.CancellationToken);
            await Task.WhenAny(end, Wait(database, day, random.Next(4)));
            if (end.IsCompleted)
                inTime++;
            else
            {
                victim.Kill();
                killed++;
            }

            Assert.Equal(0, await other.End(TestContext.Current.CancellationToken));
        }

        var rows = database.Read(ReminderTable.All);
        var sent = database.Read(OutgoingRows.All);
        output.WriteLine($"{days.Count} days, {killed} processes killed, {inTime} ended by themselves, {sent.Count} messages, {rows.Count} rows");
        Assert.All(days, d => Assert.True(database.Read(s => DigestTable.IsPassDone(s, d)), $"{d} is missing"));
        Assert.DoesNotContain(sent.GroupBy(m => m.Key), g => g.Count() > 1);
        Assert.Equal(
            rows.Select(r => $"remind:{r.Person}:{r.Day:yyyy-MM-dd}").Distinct().Order(StringComparer.Ordinal),
            sent.Select(m => m.Key![..m.Key!.LastIndexOf(':')]).Distinct().Order(StringComparer.Ordinal));
        Assert.NotEmpty(sent);
    }

    public void Dispose() => _app.Dispose();

    private BuiltProgram Start(DateOnly day) => BuiltProgram.Start(
        _app.Folder, ["remind", "--now", $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T08:00+07:00", "--data", _app.Data]);

    // Done at one of four moments: at once, when somebody has begun to write, when the day is written, or not before it ends.
    private static async Task Wait(PlanDatabase database, DateOnly day, int moment)
    {
        var before = database.Read(s => DigestTable.IsPassDone(s, day));
        for (var i = 0; moment > 0 && !before && i < 1_000_000; i++)
        {
            await Task.Yield();
            if (database.Read(s => DigestTable.IsPassDone(s, day)))
                break;
        }
    }

    private static IEnumerable<DateOnly> Days()
    {
        var working = WorkingDays.Load(PlanBot.Language.VocabularyFile.DefaultFolder);
        for (var day = new DateOnly(2026, 12, 1); ; day = day.AddDays(1))
            if (working.IsWorking(day))
                yield return day;
    }
}
