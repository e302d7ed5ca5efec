using System.Diagnostics;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;

namespace PlanBot.Benchmarks.Load;

/// <summary>One update that was delivered. Times in milliseconds since 1970 (UTC).</summary>
/// <param name="Due">When it was to be delivered, whether or not there was room for it then.</param>
/// <param name="Taken">When the program said it has it.</param>
internal sealed record Delivery(long Update, double Due, double Taken, int Status);

/// <summary>Delivers updates at an even pace, over as many connections as the platform uses. A late one keeps the time at which it was due.</summary>
internal sealed class Deliveries(FakeTelegram fake, IReadOnlyList<string> questions, int chats)
{
    private const int Connections = 40;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly double _epoch = (TimeProvider.System.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalMilliseconds;
    private int _next;

    public async Task<IReadOnlyList<Delivery>> Run(int perSecond, TimeSpan length)
    {
        using var room = new SemaphoreSlim(Connections);
        var running = new List<Task<Delivery>>();
        var begin = Now;
        for (var i = 0; i < perSecond * length.TotalSeconds; i++)
        {
            var due = begin + (i * 1000d / perSecond);
            while (due - Now is > 1 and var early)
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Floor(early)));
            running.Add(Deliver(room, due));
        }

        return await Task.WhenAll(running);
    }

    private double Now => _epoch + Stopwatch.GetElapsedTime(_start).TotalMilliseconds;

    private async Task<Delivery> Deliver(SemaphoreSlim room, double due)
    {
        var number = Interlocked.Increment(ref _next);
        var update = fake.UserWrites(1 + (number % chats), questions[number % questions.Count]);
        await room.WaitAsync();
        try
        {
            var status = await fake.Webhook.Deliver(update.Json);
            return new(update.Id, due, Now, status);
        }
        finally
        {
            room.Release();
        }
    }
}
