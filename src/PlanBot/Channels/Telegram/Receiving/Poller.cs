using PlanBot.Channels.BotApi;
using PlanBot.Channels.Telegram.Api;
using PlanBot.Channels.Telegram.Updates;
using PlanBot.Storage;

namespace PlanBot.Channels.Telegram.Receiving;

/// <summary>Fetches updates. The server is told that it may forget them (by the offset of the next request) only once they are kept.</summary>
internal sealed partial class Poller(TelegramClient client, Arrivals arrivals, TimeProvider time, ILogger<Poller> logger)
{
    /// <summary>Requests that find nothing come no faster than this, however soon the server answers.</summary>
    public static readonly TimeSpan Floor = TimeSpan.FromSeconds(1);

    /// <summary>The same conflict so often is no restart of this program any more.</summary>
    private const int Lasting = 3;

    private readonly Patience _patience = new(time);
    private long? _offset;
    private string _told = "";

    /// <summary>Fetches until the program stops.</summary>
    public async Task Run(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            var began = time.GetTimestamp();
            var answer = await client.GetUpdates(_offset, UpdateTranslator.Kinds, stopping);
            if (answer is BotAnswer<IReadOnlyList<ReceivedUpdate>>.Ok { Value: { } updates })
                await Take(updates, began, stopping);
            else
                await Mend(answer, stopping);
        }
    }

    private async Task Take(IReadOnlyList<ReceivedUpdate> updates, long began, CancellationToken stopping)
    {
        try
        {
            await arrivals.Keep(updates, stopping);
        }
        catch (StorageException fault)
        {
            Log.NotKept(logger, fault);
            await _patience.Wait(null, stopping);
            return;
        }

        _patience.Reset();
        _told = "";
        // An empty answer to a request with an offset: the server has forgotten what was confirmed. From then on it is asked
        // without one, so that a count that begins anew (as Telegram's does after a quiet week) does not make the bot deaf.
        _offset = updates.Count == 0 ? null : updates.Max(u => u.Id) + 1;
        if (updates.Count == 0 && Floor - time.GetElapsedTime(began) is { Ticks: > 0 } rest)
            await Task.Delay(rest, time, stopping);
    }

    private async Task Mend(BotAnswer<IReadOnlyList<ReceivedUpdate>> answer, CancellationToken stopping)
    {
        var refused = answer as BotAnswer<IReadOnlyList<ReceivedUpdate>>.Refused;
        var isWebhook = refused is { Code: 409 } && Trouble.IsWebhook(refused.Description);
        // A restart meets its own last request: only a conflict that stays is told.
        if (Trouble.Of(answer) is { Length: > 0 } trouble && trouble != _told && (refused?.Code != 409 || isWebhook || _patience.Failures >= Lasting))
            Log.Troubled(logger, _told = trouble);
        if (isWebhook)
            await client.DeleteWebhook(dropPending: false, stopping);
        await _patience.Wait(refused?.RetryAfter, stopping);
    }

    private static partial class Log
    {
        [LoggerMessage(3111, LogLevel.Error, "Telegram: updates cannot be fetched; trying on. {Trouble}")]
        public static partial void Troubled(ILogger logger, string trouble);

        [LoggerMessage(3112, LogLevel.Error, "Telegram: updates could not be kept; they are fetched again")]
        public static partial void NotKept(ILogger logger, Exception fault);
    }
}
