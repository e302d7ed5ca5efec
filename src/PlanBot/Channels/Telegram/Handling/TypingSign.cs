using System.Globalization;
using PlanBot.Channels.Telegram.Api;
using PlanBot.Outbox;

namespace PlanBot.Channels.Telegram.Handling;

/// <summary>Shows a person that an answer is being written, where it takes longer than a moment.</summary>
internal sealed class TypingSign(TelegramClient client, TimeProvider time)
{
    /// <summary>Most answers are there before.</summary>
    public static readonly TimeSpan First = TimeSpan.FromSeconds(0.5);

    /// <summary>Telegram shows it for five seconds.</summary>
    public static readonly TimeSpan Again = TimeSpan.FromSeconds(4);

    /// <summary>Does the work beside the caller and shows the sign as long as it lasts.</summary>
    public async Task<T> While<T>(ChatAddress chat, Func<T> work)
    {
        using var done = new CancellationTokenSource();
        var shown = Show(chat, done.Token);
        try
        {
            return await Task.Run(work);
        }
        finally
        {
            await done.CancelAsync();
            await shown;
        }
    }

    // Whether it was shown does not matter: nobody misses a sign.
    private async Task Show(ChatAddress chat, CancellationToken done)
    {
        try
        {
            for (var wait = First; ; wait = Again)
            {
                await Task.Delay(wait, time, done);
                await client.SendTyping(Number(chat.Chat), chat.Thread is { } thread ? Number(thread) : null, done);
            }
        }
        catch (OperationCanceledException)
        {
            // The answer is there.
        }
    }

    private static long Number(string id) => long.Parse(id, CultureInfo.InvariantCulture);
}
