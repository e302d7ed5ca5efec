using System.Globalization;
using PlanBot.Deadlines.Holidays;
using PlanBot.People;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Journeys;
using PlanBot.Tests.Outbox;
using PlanBot.Units;
using SQLitePCL;

namespace PlanBot.Tests.Reminders;

public sealed class KilledPassSpecs(ITestOutputHelper output) : IDisposable
{
    private const int MostLooksMore = 300;

    // More runs than the suite's: PLANBOT_KILLED_PASSES of them, from the PLANBOT_KILLED_FIRST-th on, so that others can go on where some ended.
    private static readonly int Runs = Setting("PLANBOT_KILLED_PASSES", 6);
    private static readonly int First = Setting("PLANBOT_KILLED_FIRST", 0);
    private readonly InstalledApp _app = new();
    private readonly InstalledApp _undisturbed = new();
    private readonly Random _random = new(20261201 + First);

    private enum Moment
    {
        /// <summary>Between its start and its end, anywhere.</summary>
        Anywhere,

        /// <summary>As soon as somebody writes.</summary>
        Writing,

        /// <summary>A little later than that.</summary>
        LaterWriting,

        /// <summary>Once the day is written.</summary>
        Written,
    }

    /// <summary>The built program makes passes day by day and is killed in each: beside another process, or alone and then started again.</summary>
    [Fact]
    public async Task A_pass_whose_process_is_killed_loses_nothing_and_doubles_nothing()
    {
        await Prepare();
        using var database = PlanDatabase.Open(_app.Database);
        var killed = new Dictionary<Moment, int>();
        var (inTime, alone) = (0, 0);
        var days = Days().Skip(First).Take(Runs).ToList();
        foreach (var (i, day) in days.Index())
        {
            var moment = (Moment)_random.Next(4);
            using var victim = Start(day);
            using var other = i % 2 == 0 ? Start(day) : null;
            var end = victim.End(TestContext.Current.CancellationToken);
            await Task.WhenAny(end, Come(database, day, moment, end));
            if (end.IsCompleted)
                inTime++;
            else
            {
                victim.Kill();
                killed[moment] = killed.GetValueOrDefault(moment) + 1;
                alone += other is null ? 1 : 0;
            }

            using var again = other is null ? Start(day) : null;
            Assert.Equal(0, await (other ?? again!).End(TestContext.Current.CancellationToken));
        }

        foreach (var day in days)
            await _undisturbed.Run("remind", "--now", At(day));
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
                RemindVerbSpecs.Link(database, $"p{i + 1}", new(new("Kiến An"), Role.Head, new UnitName(unit)));
            RemindVerbSpecs.Link(database, "p8", new(new("Kiến An"), Role.Chair));
            RemindVerbSpecs.Link(database, "p9", new(new("Kiến An"), Role.Administrator));
            database.Settle();
        }

        Directory.CreateDirectory(_undisturbed.Data);
        File.Copy(_app.Database, _undisturbed.Database);
    }

    private BuiltProgram Start(DateOnly day) => BuiltProgram.Start(_app.Folder, ["remind", "--now", At(day), "--data", _app.Data]);

    private async Task Come(PlanDatabase database, DateOnly day, Moment moment, Task end)
    {
        using var probe = new Probe(_app.Database);
        var more = _random.Next(MostLooksMore);
        while (!end.IsCompleted && !(moment switch
        {
            Moment.Anywhere => _random.Next(400_000) == 0,
            Moment.Written => database.Read(s => DigestTable.IsPassDone(s, day)),
            _ => probe.IsWriting,
        }))
            await Task.Yield();
        while (moment == Moment.LaterWriting && !end.IsCompleted && more-- > 0)
            await Task.Yield();
    }

    private static List<string> Rows(PlanDatabase database) => [.. database.Read(ReminderTable.All)
        .Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Day:yyyy-MM-dd} {r.Person} {r.Occurrence} {r.Step} {r.IsCovered}")).Order(StringComparer.Ordinal)];

    private static List<string> Keys(PlanDatabase database) => [.. database.Read(OutgoingRows.All).Select(m => m.Key!).Order(StringComparer.Ordinal)];

    private static string At(DateOnly day) => $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T08:00+07:00";

    private static IEnumerable<DateOnly> Days()
    {
        var working = WorkingDays.Load(PlanBot.Language.VocabularyFile.DefaultFolder);
        for (var day = new DateOnly(2026, 12, 1); ; day = day.AddDays(1))
            if (working.IsWorking(day))
                yield return day;
    }

    private static int Setting(string name, int standard) =>
        int.Parse(Environment.GetEnvironmentVariable(name) ?? standard.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>Sees whether anybody is in a unit of work that writes, without waiting for its end.</summary>
    private sealed class Probe : IDisposable
    {
        private readonly sqlite3 _connection;

        public Probe(string file)
        {
            Assert.Equal(raw.SQLITE_OK, raw.sqlite3_open(file, out _connection));
            raw.sqlite3_busy_timeout(_connection, 0);
        }

        public bool IsWriting
        {
            get
            {
                if (raw.sqlite3_exec(_connection, "BEGIN IMMEDIATE") == raw.SQLITE_BUSY)
                    return true;
                raw.sqlite3_exec(_connection, "ROLLBACK");
                return false;
            }
        }

        public void Dispose() => _connection.Dispose();
    }
}
