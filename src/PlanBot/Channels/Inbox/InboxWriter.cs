using System.Threading.Channels;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Inbox;

/// <summary>Keeps what comes in before the platform is told that it arrived. Safe for many threads.</summary>
internal sealed class InboxWriter(PlanDatabase database, Lanes lanes) : BackgroundService
{
    /// <summary>At most so many updates in one unit of work.</summary>
    private const int MostAtOnce = 200;

    /// <summary>At most so many deliveries wait; the next ones wait for room, and the platform with them.</summary>
    private const int MostWaiting = 1_000;

    private readonly Channel<Delivery> _deliveries = Channel.CreateBounded<Delivery>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });

    /// <summary>Keeps the updates; done when they are in the database. What came before is left as it is.</summary>
    /// <exception cref="StorageException">They could not be written: the platform must deliver them again.</exception>
    /// <exception cref="OperationCanceledException">The program is stopping, or the caller went away.</exception>
    public async Task Keep(IReadOnlyList<IncomingRecord> updates, CancellationToken cancellation)
    {
        var delivery = new Delivery(updates, new(TaskCreationOptions.RunContinuationsAsynchronously));
        try
        {
            await _deliveries.Writer.WriteAsync(delivery, cancellation);
        }
        catch (ChannelClosedException closed)
        {
            throw new OperationCanceledException("The program is stopping.", closed);
        }

        await delivery.Done.Task.WaitAsync(cancellation);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<Delivery>();
        try
        {
            while (await _deliveries.Reader.WaitToReadAsync(stoppingToken))
            {
                while (batch.Sum(d => d.Updates.Count) < MostAtOnce && _deliveries.Reader.TryRead(out var delivery))
                    batch.Add(delivery);
                Keep(batch);
                batch.Clear();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program is stopping: what was not kept is delivered again.
        }
    }

    /// <summary>Whoever comes after the stop is told so. A service that is stopped at once never runs: it cannot be the one to tell.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        _deliveries.Writer.TryComplete();
        while (_deliveries.Reader.TryRead(out var late))
            late.Done.TrySetCanceled(CancellationToken.None);
    }

    // Many deliveries at once share one unit of work: a commit costs as much as writing dozens of updates.
    private void Keep(List<Delivery> batch)
    {
        try
        {
            var added = database.Write(session => batch.SelectMany(d => d.Updates).Where(u => IncomingTable.Insert(session, u)).ToList());
            lanes.Post(added.Select(u => new WaitingUpdate(u.Number, u.Chat)));
            batch.ForEach(d => d.Done.TrySetResult());
        }
        catch (StorageException fault)
        {
            batch.ForEach(d => d.Done.TrySetException(fault));
        }
    }

    private sealed record Delivery(IReadOnlyList<IncomingRecord> Updates, TaskCompletionSource Done);
}
