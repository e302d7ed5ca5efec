using PlanBot.Channels.Telegram;
using PlanBot.Prompts;

namespace PlanBot.Hosting.Doctor;

/// <summary>This machine's clock beside that of Telegram's server.</summary>
internal sealed class TelegramClock(PromptBook prompts, TelegramOptions options, TimeProvider time)
{
    // The header counts whole seconds, and the answer was under way for a while.
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(30);

    /// <summary>None where the server does not say what time it is.</summary>
    public async Task<IReadOnlyList<Finding>> Look(CancellationToken cancellation)
    {
        if (await Theirs(cancellation) is not { } theirs)
            return [];
        var off = (time.GetUtcNow() - theirs).Duration();
        return
        [
            off <= Most
                ? new(true, prompts.Say("doctor.telegram_clock"))
                : new(false, prompts.Say("doctor.telegram_clock_off", ("seconds", (long)off.TotalSeconds))),
        ];
    }

    // The server's front page: no token is needed to ask what time it is.
    private async Task<DateTimeOffset?> Theirs(CancellationToken cancellation)
    {
        try
        {
            using var handler = new HttpClientHandler { AllowAutoRedirect = false };
            using var client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(options.CallSeconds) };
            using var request = new HttpRequestMessage(HttpMethod.Head, options.BaseUrl);
            using var answer = await client.SendAsync(request, cancellation);
            return answer.Headers.Date;
        }
        catch (Exception away) when (away is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            return null;
        }
    }
}
