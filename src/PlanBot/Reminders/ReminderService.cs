using Microsoft.Extensions.Options;
using PlanBot.Reminders.Passing;
using PlanBot.Storage;

namespace PlanBot.Reminders;

/// <summary>Looks every minute whether plans were replaced and whether the day's digests are still to be written, for as long as the program serves.</summary>
internal sealed partial class ReminderService(
    ReminderPass pass, ReminderClock clock, IOptions<ReminderOptions> options, TimeProvider time, ILogger<ReminderService> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (options.Value.Enabled && !stoppingToken.IsCancellationRequested)
        {
            Look();
            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    private void Look()
    {
        try
        {
            var now = time.GetUtcNow();
            if (!clock.IsTime(now) || pass.IsDone(now))
            {
                pass.Follow(now);
                return;
            }

            var digests = pass.Run(now);
            if (digests.Count > 0)
                Log.Written(logger, digests.Count, digests.Sum(d => d.Items.Count), digests.Sum(d => d.Escalated.Count));
        }
        catch (StorageException fault)
        {
            Log.Failed(logger, fault.Fault, fault);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2701, LogLevel.Information, "Wrote {Digests} digests with {Reminders} reminders and {Escalations} words to leaders.")]
        public static partial void Written(ILogger logger, int digests, int reminders, int escalations);

        [LoggerMessage(2702, LogLevel.Warning, "The day's reminders could not be written ({Fault}); the next try is in a minute.")]
        public static partial void Failed(ILogger logger, StorageFault fault, Exception exception);
    }
}
