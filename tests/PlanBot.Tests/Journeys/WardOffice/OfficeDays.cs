using System.Globalization;
using PlanBot.Reminders.Passing;
using PlanBot.Storage;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;
using PlanBot.Tests.Channels.Telegram.Transport;

namespace PlanBot.Tests.Journeys.WardOffice;

/// <summary>Moves the clock of a running host from one moment of an office's year to another, and sees what it sent by itself.</summary>
internal sealed class OfficeDays(TransportApp app)
{
    private static readonly TimeSpan Guard = TimeSpan.FromMinutes(4);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>In the time of the wards.</summary>
    public static DateTimeOffset At(string moment) =>
        new(DateTime.ParseExact(moment, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), TimeSpan.FromHours(7));

    /// <summary>Lets the time pass to a moment at which nothing is due.</summary>
    public void JumpTo(string moment) => app.Clock.Pass(At(moment) - app.Clock.GetUtcNow());

    /// <summary>The morning of a working day: what is sent by itself to whom.</summary>
    public Task<ILookup<long, FakeMessage>> Morning(string day)
    {
        var eight = At($"{day} 08:00");
        return Sent(eight, () => app.Get<ReminderPass>().IsDone(eight));
    }

    /// <summary>What is sent by itself from a moment on, until something is so.</summary>
    public async Task<ILookup<long, FakeMessage>> Sent(DateTimeOffset from, Func<bool> isSo)
    {
        var seen = app.Fake.Messages.Count;
        app.Clock.Pass(from - app.Clock.GetUtcNow());
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (!isSo())
        {
            Assert.True(watch.Elapsed < Guard, app.Log.All);
            (await app.Page.GetAsync(new Uri("/health/live", UriKind.Relative), TransportApp.Stop)).Dispose();
            if (app.Clock.NextTimer is { } next)
                app.Clock.Pass(next < Minute ? next : Minute);
        }

        await app.Settle();
        return app.Fake.Messages.Skip(seen).ToLookup(m => m.Chat);
    }

    public T Read<T>(Func<ReadSession, T> read) => app.Get<PlanDatabase>().Read(read);
}
