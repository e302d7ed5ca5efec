using PlanBot.Storage;

namespace PlanBot.Channels.Chatting.Guarding;

/// <summary>Sweeps at start and then every day, for as long as the program serves.</summary>
internal sealed partial class ChatSweeper(PlanDatabase database, ChatSweep sweep, TimeProvider time, ILogger<ChatSweeper> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            Sweep();
            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    private void Sweep()
    {
        try
        {
            var swept = database.Write(sweep.Run);
            if (swept != default)
                Log.Swept(logger, swept.Answers, swept.Buttons, swept.Chats, swept.Entries);
        }
        catch (StorageException fault)
        {
            Log.Failed(logger, fault.Fault, fault);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2301, LogLevel.Information, "Forgot {Answers} answers, {Buttons} buttons, {Chats} chats and {Entries} entries of the audit log that were kept long enough.")]
        public static partial void Swept(ILogger logger, int answers, int buttons, int chats, int entries);

        [LoggerMessage(2302, LogLevel.Warning, "What was kept long enough could not be forgotten ({Fault}); the next try is tomorrow.")]
        public static partial void Failed(ILogger logger, StorageFault fault, Exception exception);
    }
}
