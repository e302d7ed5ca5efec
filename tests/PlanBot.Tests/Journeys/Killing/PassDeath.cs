using System.Globalization;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using SQLitePCL;

namespace PlanBot.Tests.Journeys.Killing;

/// <summary>When a process that makes a pass is killed.</summary>
internal enum PassMoment
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

/// <summary>Kills (SIGKILL) processes that make a pass, each at a moment that chance chooses.</summary>
/// <param name="file">The database's file, which is looked at from outside too.</param>
internal sealed class PassDeath(PlanDatabase database, string file, Random random) : IDisposable
{
    private const int MostLooksMore = 300;
    private readonly Probe _probe = new(file);

    /// <summary>A process that makes the day's pass.</summary>
    public static BuiltProgram Start(string folder, string data, DateOnly day) => BuiltProgram.Start(folder, ["remind", "--now", At(day), "--data", data]).Unheard();

    /// <summary>The moment of a day at which digests go out.</summary>
    public static string At(DateOnly day) => $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T08:00+07:00";

    /// <returns>When it was killed; null where it had ended before.</returns>
    public async Task<PassMoment?> Come(BuiltProgram victim, DateOnly day, CancellationToken stop)
    {
        var moment = (PassMoment)random.Next(4);
        var end = victim.End(stop);
        await Task.WhenAny(end, Wait(day, moment, end));
        if (end.IsCompleted)
            return null;
        victim.Kill();
        await end;
        return moment;
    }

    public void Dispose() => _probe.Dispose();

    private async Task Wait(DateOnly day, PassMoment moment, Task end)
    {
        var more = random.Next(MostLooksMore);
        while (!end.IsCompleted && !(moment switch
        {
            PassMoment.Anywhere => random.Next(400_000) == 0,
            PassMoment.Written => database.Read(s => DigestTable.IsPassDone(s, day)),
            _ => _probe.IsWriting,
        }))
            await Task.Yield();
        while (moment == PassMoment.LaterWriting && !end.IsCompleted && more-- > 0)
            await Task.Yield();
    }

    /// <summary>Sees whether anybody is in a unit of work that writes, without waiting for its end.</summary>
    private sealed class Probe : IDisposable
    {
        private readonly sqlite3 _connection;

        public Probe(string file)
        {
            if (raw.sqlite3_open(file, out _connection) != raw.SQLITE_OK)
                throw new IOException($"{file} cannot be opened");
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
