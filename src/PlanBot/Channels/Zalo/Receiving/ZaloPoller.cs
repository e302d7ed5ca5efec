using PlanBot.Channels.BotApi;
using PlanBot.Channels.Zalo.Api;
using PlanBot.Storage;

namespace PlanBot.Channels.Zalo.Receiving;

/// <summary>Fetches events, one at a time. What was handed over is gone from the server: it is kept before the next one is asked for, however often that takes.</summary>
internal sealed partial class ZaloPoller(ZaloClient client, ZaloArrivals arrivals, TimeProvider time, ILogger<ZaloPoller> logger)
{
    /// <summary>Requests that find nothing come no faster than this, however soon the server answers.</summary>
    public static readonly TimeSpan Floor = TimeSpan.FromSeconds(1);

    /// <summary>A passing fault so often passes no more.</summary>
    private const int Lasting = 3;

    private readonly Patience _patience = new(time);
    private string _told = "";

    /// <summary>Fetches until the program stops.</summary>
    public async Task Run(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            var began = time.GetTimestamp();
            var answer = await client.GetUpdates(stopping);
            if (answer is BotAnswer<ReceivedEvent>.Ok { Value: { } received })
                await Keep(received, stopping);
            else if (answer is BotAnswer<ReceivedEvent>.Ok || ZaloTrouble.IsEmpty(answer))
                await Rest(began, stopping);
            else
                await Mend(answer, stopping);
        }
    }

    private async Task Keep(ReceivedEvent received, CancellationToken stopping)
    {
        Settle();
        while (true)
            try
            {
                await arrivals.Keep(received, stopping);
                Settle();
                return;
            }
            catch (StorageException fault)
            {
                Log.NotKept(logger, fault);
                await _patience.Wait(null, stopping);
            }
    }

    private async Task Rest(long began, CancellationToken stopping)
    {
        Settle();
        if (Floor - time.GetElapsedTime(began) is { Ticks: > 0 } rest)
            await Task.Delay(rest, time, stopping);
    }

    private async Task Mend(BotAnswer<ReceivedEvent> answer, CancellationToken stopping)
    {
        if (ZaloTrouble.Of(answer) is var trouble && trouble != _told && (!ZaloTrouble.IsPassing(answer) || _patience.Failures >= Lasting))
            Log.Troubled(logger, _told = trouble);
        await _patience.Wait(null, stopping);
    }

    private void Settle()
    {
        _patience.Reset();
        _told = "";
    }

    private static partial class Log
    {
        [LoggerMessage(3811, LogLevel.Error, "Zalo: messages cannot be fetched; trying on. {Trouble}")]
        public static partial void Troubled(ILogger logger, string trouble);

        [LoggerMessage(3812, LogLevel.Error, "Zalo: a message could not be kept; it is tried until it can")]
        public static partial void NotKept(ILogger logger, Exception fault);
    }
}
