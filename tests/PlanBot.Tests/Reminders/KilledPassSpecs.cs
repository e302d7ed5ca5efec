using System.Globalization;
using PlanBot.Deadlines.Holidays;
using PlanBot.People;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Journeys;
using PlanBot.Tests.Journeys.Killing;
using PlanBot.Tests.Outbox;
using PlanBot.Units;

namespace PlanBot.Tests.Reminders;

public sealed class KilledPassSpecs(ITestOutputHelper output) : IDisposable
{
    // More runs than the suite's: PLANBOT_KILLED_PASSES of them, from the PLANBOT_KILLED_FIRST-th on, so that others can go on where some ended.
    private static readonly int Runs = Setting("PLANBOT_KILLED_PASSES", 6);
    private static readonly int First = Setting("PLANBOT_KILLED_FIRST", 0);
    private readonly InstalledApp _app = new();
    private readonly InstalledApp _undisturbed = new();
    private readonly Random _random = new(20261201 + First);

    /// <summary>The built program makes passes day by day and is killed in each: beside another process, or alone and then started again.</summary>
    [Fact]
    public async Task A_pass_whose_process_is_killed_loses_nothing_and_doubles_nothing()
    {
        await Prepare();
        using var database = PlanDatabase.Open(_app.Database);
        using var death = new PassDeath(database, _app.Database, _random);
        var killed = new Dictionary<PassMoment, int>();
        var (inTime, alone) = (0, 0);
        var days = Days().Skip(First).Take(Runs).ToList();
        foreach (var (i, day) in days.Index())
        {
            using var victim = Start(day);
            using var other = i % 2 == 0 ? Start(day) : null;
            if (await death.Come(victim, day, TestContext.Current.CancellationToken) is not { } moment)
                inTime++;
            else
            {
                killed[moment] = killed.GetValueOrDefault(moment) + 1;
                alone += other is null ? 1 : 0;
            }

            using var again = other is null ? Start(day) : null;
            Assert.Equal(0, await (other ?? again!).End(TestContext.Current.CancellationToken));
        }

        foreach (var day in days)
            await _undisturbed.Run("remind", "--now", PassDeath.At(day));
        using var expected = PlanDatabase.Open(_undisturbed.Database);
        var (rows, sent) = (Rows(database), Keys(database));
        output.WriteLine(
            $"{days.Count} days, {killed.Values.Sum()} processes killed ({string.Join(", ", killed.OrderBy(k => k.Key).Select(k => $"{k.Key} {k.Value}"))}; {alone} of them alone), "
            + $"{inTime} ended by themselves, {sent.Count} messages, {rows.Count} rows; lost {Keys(expected).Except(sent).Count()}, doubled {sent.Count - sent.Distinct().Count()}");
        Assert.NotEmpty(sent);
        Assert.All(days, d => Assert.True(database.Read(s => DigestTable.IsPassDone(s, d)), $"{d} is missing"));
        Assert.Equal(Rows(expected), rows);
        Assert.Equal(Keys(expected), sent);
    }

    public void Dispose()
    {
        _app.Dispose();
        _undisturbed.Dispose();
    }

    private async Task Prepare()
    {
        await _app.Run("calendar", "--ward", "Kiến An");
        using (var database = PlanDatabase.Open(_app.Database))
        {
            foreach (var (i, unit) in ((string[])["Phòng Văn hóa - Xã hội", "Phòng Kinh tế, Hạ tầng và Đô thị", "Công an phường"]).Index())
                database.Write(s => LinkedPeople.Link(s, i + 1, new(new("Kiến An"), Role.Head, new UnitName(unit))));
            database.Write(s => LinkedPeople.Link(s, 8, new(new("Kiến An"), Role.Chair)));
            database.Write(s => LinkedPeople.Link(s, 9, new(new("Kiến An"), Role.Administrator)));
            database.Settle();
        }

        Directory.CreateDirectory(_undisturbed.Data);
        File.Copy(_app.Database, _undisturbed.Database);
    }

    private BuiltProgram Start(DateOnly day) => PassDeath.Start(_app.Folder, _app.Data, day);

    private static List<string> Rows(PlanDatabase database) => [.. database.Read(ReminderTable.All)
        .Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Day:yyyy-MM-dd} {r.Person} {r.Occurrence} {r.Step} {r.IsCovered}")).Order(StringComparer.Ordinal)];

    private static List<string> Keys(PlanDatabase database) => [.. database.Read(OutgoingRows.All).Select(m => m.Key!).Order(StringComparer.Ordinal)];

    private static IEnumerable<DateOnly> Days()
    {
        var working = WorkingDays.Load(PlanBot.Language.VocabularyFile.DefaultFolder);
        for (var day = new DateOnly(2026, 12, 1); ; day = day.AddDays(1))
            if (working.IsWorking(day))
                yield return day;
    }

    private static int Setting(string name, int standard) =>
        int.Parse(Environment.GetEnvironmentVariable(name) ?? standard.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
