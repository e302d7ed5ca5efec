namespace PlanBot.Outbox;

/// <summary>Wakes whoever waits for it. Safe for many threads.</summary>
internal sealed class OutboxBell
{
    private TaskCompletionSource _next = New();

    /// <summary>Done at the next ring. Taken before looking for work, no ring is missed.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Ring() => Interlocked.Exchange(ref _next, New()).SetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
