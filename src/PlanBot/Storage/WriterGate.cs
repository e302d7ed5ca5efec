namespace PlanBot.Storage;

/// <summary>
/// Lets one writer of this process in at a time, in the order they came. Writers of the engine look again and again whether
/// it is their turn: with many of them most would sleep beside a free database, and some be passed over. Safe for many threads.
/// </summary>
internal sealed class WriterGate
{
    private readonly Lock _lock = new();
    private readonly Queue<TaskCompletionSource> _waiting = new();
    private bool _taken;

    /// <summary>Waits for its turn and holds its thread meanwhile; whoever got the turn calls <see cref="Leave"/>.</summary>
    /// <returns>False where the turn did not come in time.</returns>
    // Waits for the turn itself: a continuation would need a second thread of a pool whose threads may all be waiting here.
    public bool Enter(TimeSpan patience) =>
        Queue() is not { } turn || turn.Task.Wait(patience, CancellationToken.None) || !GiveUp(turn);

    /// <summary>Waits for its turn and holds no thread meanwhile; whoever got the turn calls <see cref="Leave"/>.</summary>
    /// <returns>False where the turn did not come in time.</returns>
    /// <exception cref="OperationCanceledException">Cancelled before the turn came.</exception>
    public async Task<bool> EnterAsync(TimeSpan patience, CancellationToken cancellation)
    {
        if (Queue() is not { } turn)
            return true;
        try
        {
            await turn.Task.WaitAsync(patience, TimeProvider.System, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return !GiveUp(turn);
        }
        catch (OperationCanceledException)
        {
            if (!GiveUp(turn))
                Leave();
            throw;
        }
    }

    public void Leave()
    {
        lock (_lock)
        {
            while (_waiting.TryDequeue(out var next))
                if (next.TrySetResult())
                    return;
            _taken = false;
        }
    }

    // False where the turn came together with the end of the waiting.
    private static bool GiveUp(TaskCompletionSource turn) => turn.TrySetCanceled(CancellationToken.None);

    /// <summary>The turn to wait for; null where it is here at once.</summary>
    private TaskCompletionSource? Queue()
    {
        lock (_lock)
        {
            if (!_taken)
            {
                _taken = true;
                return null;
            }

            var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(turn);
            return turn;
        }
    }
}
