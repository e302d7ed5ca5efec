using System.Globalization;
using Dapper;
using PlanBot.Storage;

namespace PlanBot.Benchmarks.Load;

/// <summary>What the program wrote down of its answers.</summary>
/// <param name="Queued">By update: when its answer was in the outbox for good, in milliseconds since 1970 (UTC).</param>
/// <param name="Unhandled">Updates that wait.</param>
internal sealed record QueuedAnswers(IReadOnlyDictionary<long, double> Queued, int Unhandled)
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(250);
    private const int Looks = 240;

    /// <summary>Ends when the program has handled what it took, or after a minute.</summary>
    public static async Task Handled(string database)
    {
        using var look = PlanDatabase.Open(database);
        for (var i = 0; i < Looks && CountUnhandled(look) > 0; i++)
            await Task.Delay(Between);
    }

    public static QueuedAnswers Read(string database)
    {
        using var look = PlanDatabase.Open(database);
        var rows = look.Read(s => s.Connection.Query<Row>("SELECT key, made FROM outgoing WHERE key IS NOT NULL ORDER BY id", transaction: s.Transaction).ToList());
        return new(Committed(rows), CountUnhandled(look));
    }

    // A row's time is taken inside its unit of work. Units follow one another, so when the next one's row was made this one's
    // was surely committed: a bound from above, and without the answers' own clock.
    private static Dictionary<long, double> Committed(List<Row> rows)
    {
        var queued = new Dictionary<long, double>();
        for (var i = 0; i < rows.Count; i++)
        {
            var next = i + 1;
            while (next < rows.Count - 1 && rows[next].Update == rows[i].Update)
                next++;
            if (rows[i].IsAnswer)
                queued[rows[i].Update] = rows[Math.Min(next, rows.Count - 1)].Made + 1; // whole milliseconds: the part that is missing is added
        }

        return queued;
    }

    private static int CountUnhandled(PlanDatabase look) =>
        look.Read(s => s.Connection.QuerySingle<int>("SELECT count(*) FROM incoming WHERE handled IS NULL", transaction: s.Transaction));

    /// <param name="Key">"telegram:bot:update:part", "telegram:bot:update:before:part".</param>
    private sealed record Row(string Key, long Made)
    {
        private readonly string[] _parts = Key.Split(':');

        public long Update => long.Parse(_parts[2], CultureInfo.InvariantCulture);
        public bool IsAnswer => _parts is [_, _, _, "0"];
    }
}
