using System.Threading.Channels;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Inbox;

/// <summary>
/// Handles what came in: one lane a chat, in the order of the platform's numbers, as many lanes at once as the machine has
/// cores. What a stop or a crash left unhandled is taken up at the next start.
/// </summary>
internal sealed partial class Lanes(PlanDatabase database, IIncomingHandler handler, ChannelMeter meter, TimeProvider time, ILogger<Lanes> logger) : BackgroundService
{
    /// <summary>An update that fails so often is given up.</summary>
    public const int MostTries = 3;

    private static readonly TimeSpan[] Waits = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30)];
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Lane> _lanes = new(StringComparer.Ordinal);
    private readonly Channel<Lane> _ready = Channel.CreateUnbounded<Lane>();

    /// <summary>Updates that wait or are in hand.</summary>
    public int Waiting
    {
        get
        {
            lock (_lock)
                return _lanes.Values.Sum(l => l.Numbers.Count);
        }
    }

    /// <summary>Takes updates in hand that are in the database.</summary>
    public void Post(IEnumerable<WaitingUpdate> updates)
    {
        lock (_lock)
            foreach (var update in updates)
                Post(update);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        meter.Watch(handler.Channel, () => Waiting);
        Post(database.Read(session => IncomingTable.Waiting(session, handler.Bot)));
        var workers = Math.Max(2, Environment.ProcessorCount);
        await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(() => Work(stoppingToken), CancellationToken.None)));
    }

    private void Post(WaitingUpdate update)
    {
        if (_lanes.TryGetValue(update.Chat, out var lane))
        {
            lane.Numbers.Add(update.Number);
            return;
        }

        lane = new(update.Chat);
        lane.Numbers.Add(update.Number);
        _lanes.Add(update.Chat, lane);
        _ready.Writer.TryWrite(lane);
    }

    private async Task Work(CancellationToken stopping)
    {
        try
        {
            while (!stopping.IsCancellationRequested)
                await Step(await _ready.Reader.ReadAsync(stopping), stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // What is left is taken up at the next start.
        }
    }

    private async Task Step(Lane lane, CancellationToken stopping)
    {
        long number;
        lock (_lock)
            number = lane.Numbers.Min;
        if (await Handle(lane, number, stopping))
            Done(lane, number);
        else if (!stopping.IsCancellationRequested)
            _ = GoOnLater(lane, Waits[Math.Min(lane.Tries, Waits.Length) - 1], stopping);
    }

    private async Task<bool> Handle(Lane lane, long number, CancellationToken stopping)
    {
        try
        {
            if (database.Read(session => IncomingTable.Find(session, handler.Bot, number)) is not { } update)
                return true;
            lane.Begin(number);
            if (lane.Tries < MostTries)
                await handler.Handle(update, stopping);
            else
                handler.GiveUp(update);
            return true;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return false; // it had not begun
        }
        catch (Exception fault)
        {
            Log.Failed(logger, number, ++lane.Tries, fault.GetType().Name, fault.StackTrace);
            return false;
        }
    }

    private void Done(Lane lane, long number)
    {
        lock (_lock)
        {
            lane.Numbers.Remove(number);
            if (lane.Numbers.Count == 0)
                _lanes.Remove(lane.Chat);
            else
                _ready.Writer.TryWrite(lane);
        }
    }

    private async Task GoOnLater(Lane lane, TimeSpan wait, CancellationToken stopping)
    {
        await Task.Delay(wait, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _ready.Writer.TryWrite(lane);
    }

    /// <summary>What waits in one chat. In <see cref="_lanes"/> as long as anything does; in <see cref="_ready"/>, in a worker's hand or waiting, never twice.</summary>
    private sealed class Lane(string chat)
    {
        public string Chat { get; } = chat;
        public SortedSet<long> Numbers { get; } = [];

        /// <summary>How often the update in hand failed.</summary>
        public int Tries { get; set; }

        private long? InHand { get; set; }

        public void Begin(long number)
        {
            if (InHand != number)
                Tries = 0;
            InHand = number;
        }
    }

    // Where it happened and not the message: that may quote what a person wrote.
    private static partial class Log
    {
        [LoggerMessage(3201, LogLevel.Error, "Update {Number} could not be handled (try {Try}): {Fault} {Where}")]
        public static partial void Failed(ILogger logger, long number, int @try, string fault, string? where);
    }
}
