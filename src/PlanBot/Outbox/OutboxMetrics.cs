using System.Diagnostics.Metrics;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Outbox;

/// <summary>What is measured of sending, under the program's one meter.</summary>
internal sealed class OutboxMetrics
{
    public const string MeterName = "PlanBot";
    private readonly PlanDatabase _database;
    private readonly Counter<long> _sends;
    private readonly Histogram<double> _waited;

    public OutboxMetrics(IMeterFactory meters, PlanDatabase database)
    {
        _database = database;
        var meter = meters.Create(MeterName);
        _sends = meter.CreateCounter<long>("planbot.outbox.sends", "{try}", "Tries to send a message, by channel and outcome.");
        _waited = meter.CreateHistogram<double>("planbot.outbox.waited", "s", "From being written to being sent, by channel and priority.");
        meter.CreateObservableGauge("planbot.outbox.waiting", Waiting, "{message}", "Messages that wait to be sent, by channel.");
    }

    /// <param name="outcome">"sent", "throttled" …</param>
    public void Tried(string channel, string outcome) => _sends.Add(1, new("channel", channel), new("outcome", outcome));

    public void Waited(string channel, OutgoingPriority priority, TimeSpan time) =>
        _waited.Record(time.TotalSeconds, new("channel", channel), new("priority", priority == OutgoingPriority.Answer ? "answer" : "bulk"));

    private IEnumerable<Measurement<long>> Waiting()
    {
        try
        {
            return [.. _database.Read(OutgoingTable.Waiting).Select(w => new Measurement<long>(w.Count, new KeyValuePair<string, object?>("channel", w.Channel)))];
        }
        catch (Exception e) when (e is StorageException or ObjectDisposedException)
        {
            return []; // whoever reads the metrics is not the one to mend the database
        }
    }
}
