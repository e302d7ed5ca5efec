using PlanBot.Outbox;

namespace PlanBot.Channels.Inbox;

/// <summary>Shows a person that an answer is being written, where it takes longer than a moment.</summary>
/// <param name="show">Shows it once; whether it was shown does not matter.</param>
internal sealed class TypingSign(Func<ChatAddress, CancellationToken, Task> show, TimeProvider time)
{
    /// <summary>Most answers are there before.</summary>
    public static readonly TimeSpan First = TimeSpan.FromSeconds(0.5);

    /// <summary>Platforms show it for five seconds.</summary>
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
                await show(chat, done);
            }
        }
        catch (OperationCanceledException)
        {
            // The answer is there.
        }
    }
}
