using PlanBot.Channels.BotApi;
using PlanBot.Channels.Telegram.Api;

namespace PlanBot.Channels.Telegram.Receiving;

/// <summary>Calls that are made again until Telegram takes them. What is wrong is logged when it changes, not at every try.</summary>
internal sealed partial class TelegramCalls(TimeProvider time, ILogger<TelegramCalls> logger)
{
    /// <summary>The result, however long it takes.</summary>
    /// <returns>Null where the server took the call and said nothing that can be read, or will never take it (400).</returns>
    /// <exception cref="OperationCanceledException">The program is stopping.</exception>
    public async Task<T?> Until<T>(string call, Func<CancellationToken, Task<BotAnswer<T>>> send, CancellationToken stopping)
    {
        var patience = new Patience(time);
        var told = "";
        while (true)
        {
            var answer = await send(stopping);
            if (answer is BotAnswer<T>.Ok ok)
                return ok.Value;
            if (answer is BotAnswer<T>.Refused { Code: 400 } never)
            {
                Log.NotTaken(logger, call, never.Description);
                return default;
            }

            if (told != (told = Trouble.Of(answer)))
                Log.Again(logger, call, told);
            await patience.Wait((answer as BotAnswer<T>.Refused)?.RetryAfter, stopping);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(3101, LogLevel.Warning, "Telegram: {Call} is tried again until it is taken. {Trouble}")]
        public static partial void Again(ILogger logger, string call, string trouble);

        [LoggerMessage(3102, LogLevel.Error, "Telegram: {Call} is not taken and not tried again: {Reason}. Correct prompts/telegram.txt or the section \"Telegram\" of the settings, and start again")]
        public static partial void NotTaken(ILogger logger, string call, string reason);
    }
}
