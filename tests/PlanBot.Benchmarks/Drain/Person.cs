using System.Diagnostics;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;
using PlanBot.Tests.Journeys.Killing;

namespace PlanBot.Benchmarks.Drain;

/// <summary>Asks, waits for the answer, reads it, and asks again.</summary>
internal sealed class Person(FakeTelegram fake, long chat)
{
    private static readonly TimeSpan Reading = TimeSpan.FromSeconds(5);

    /// <summary>Until cancelled.</summary>
    /// <returns>From each question until its answer was accepted by the platform, in milliseconds; the greeting's not.</returns>
    public async Task<IReadOnlyList<double>> Converse(CancellationToken over)
    {
        var times = new List<double>();
        try
        {
            await Ask("/start", over);
            for (var turn = 0; ; turn++)
            {
                await Task.Delay(Reading, over);
                times.Add(await Ask(KilledDialogue.TextOf(chat, turn), over));
            }
        }
        catch (OperationCanceledException)
        {
            return times;
        }
    }

    private async Task<double> Ask(string text, CancellationToken over)
    {
        var had = fake.Chat(chat).Messages.Count;
        var start = Stopwatch.GetTimestamp();
        fake.UserWrites(chat, text);
        await fake.WhenMessages(chat, had + 1, over);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
