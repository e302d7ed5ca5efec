using System.Diagnostics.Metrics;
using System.Text.Json;

namespace PlanBot.Channels;

/// <summary>What is counted of the channels, for whoever watches the program. No tag tells of a person or a chat.</summary>
internal sealed class ChannelMeter
{
    /// <summary>The one meter's name; every part of the program counts under it.</summary>
    public const string Name = "PlanBot";

    private readonly Meter _meter;
    private readonly Counter<long> _updates;
    private readonly Counter<long> _answers;
    private readonly Histogram<double> _latency;

    public ChannelMeter(IMeterFactory meters)
    {
        _meter = meters.Create(Name);
        _updates = _meter.CreateCounter<long>("planbot.updates", "{update}", "What people and platforms sent, by kind");
        _answers = _meter.CreateCounter<long>("planbot.answers", "{answer}", "Answers by status and channel");
        _latency = _meter.CreateHistogram<double>("planbot.update.latency", "s", "From an update's arrival until its answer is queued");
    }

    /// <param name="kind">"message", "unknown".</param>
    public void Update(string channel, string kind) => _updates.Add(1, new("channel", channel), new("kind", kind));

    /// <summary>Counts an answer under the status's name in the contract, "not_found".</summary>
    public void Answer(string channel, AskStatus status) =>
        _answers.Add(1, new("channel", channel), new("status", JsonNamingPolicy.SnakeCaseLower.ConvertName(status.ToString())));

    public void Queued(string channel, TimeSpan after) => _latency.Record(after.TotalSeconds, new KeyValuePair<string, object?>("channel", channel));

    /// <summary>Watches how many updates wait.</summary>
    public void Watch(string channel, Func<int> waiting) =>
        _meter.CreateObservableGauge("planbot.updates.waiting", () => new Measurement<int>(waiting(), new KeyValuePair<string, object?>("channel", channel)), "{update}", "Updates kept and not yet handled");
}
