using PlanBot.Channels.BotApi;
using PlanBot.Channels.Telegram.Api;

namespace PlanBot.Channels.Telegram.Handling;

/// <summary>Tells a pressed button that it was heard: until then it shows a clock.</summary>
internal sealed partial class PressedButtons(TelegramClient client, ILogger<PressedButtons> logger)
{
    /// <summary>Does not wait for the answer; a button that is not told stops its clock by itself.</summary>
    /// <param name="notice">At most 200 characters; null for none.</param>
    public void Answer(string id, string? notice) => _ = Send(id, notice);

    private async Task Send(string id, string? notice)
    {
        try
        {
            if (await client.AnswerCallbackQuery(id, notice, CancellationToken.None) is BotAnswer<bool>.Refused refused)
                Log.Refused(logger, refused.Code, refused.Description);
        }
        catch (Exception gone) when (gone is OperationCanceledException or ObjectDisposedException)
        {
            // The program has stopped.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(3141, LogLevel.Debug, "Telegram: a pressed button could not be answered: {Code} {Description}")]
        public static partial void Refused(ILogger logger, int code, string description);
    }
}
