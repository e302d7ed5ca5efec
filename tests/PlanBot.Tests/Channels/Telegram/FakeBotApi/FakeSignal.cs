namespace PlanBot.Tests.Channels.Telegram.FakeBotApi;

/// <summary>Lets somebody wait for something the fake will see. Conditions are looked at under the fake's lock, whenever anything changes.</summary>
internal sealed class FakeSignal(Lock gate)
{
    private readonly List<(Func<bool> Reached, TaskCompletionSource Done)> _waiters = [];

    public Task Until(Func<bool> reached)
    {
        lock (gate)
        {
            if (reached())
                return Task.CompletedTask;
            var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiters.Add((reached, done));
            return done.Task;
        }
    }

    public void Changed()
    {
        lock (gate)
            _waiters.RemoveAll(w => w.Reached() && w.Done.TrySetResult());
    }
}
