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

    private async Task<bool> IsLate(TimeSpan wait, CancellationToken done)
    {
        await Task.Delay(wait, time, done).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !done.IsCancellationRequested;
    }

    // Whether it was shown does not matter: nobody misses a sign.
    private async Task Show(ChatAddress chat, CancellationToken done)
    {
        // Nearly every answer ends the first wait: an exception each would cost more than all else here.
        for (var wait = First; await IsLate(wait, done); wait = Again)
            await show(chat, done).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
