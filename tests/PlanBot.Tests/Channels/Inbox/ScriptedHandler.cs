using System.Collections.Concurrent;
using System.Threading.Channels;
using PlanBot.Channels.Inbox;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Tests.Channels.Inbox;

/// <summary>Handles updates as the test says, and tells it of each.</summary>
internal sealed class ScriptedHandler(PlanDatabase database) : IIncomingHandler
{
    private readonly Channel<IncomingRecord> _begun = System.Threading.Channels.Channel.CreateUnbounded<IncomingRecord>();
    private readonly ConcurrentQueue<long> _handled = [];

    public string Channel => "test";

    public string Bot { get; init; } = "test:1";

    /// <summary>What an update does before it is marked as handled; nothing at first.</summary>
    public Func<IncomingRecord, Task> Does { get; set; } = _ => Task.CompletedTask;

    public IReadOnlyCollection<long> Handled => _handled;

    public List<long> GivenUp { get; } = [];

    public async Task Handle(IncomingRecord update, CancellationToken stopping)
    {
        _begun.Writer.TryWrite(update);
        await Does(update);
        database.Write(session => IncomingTable.MarkHandled(session, Bot, update.Number, 1));
        _handled.Enqueue(update.Number);
    }

    public void GiveUp(IncomingRecord update)
    {
        database.Write(session => IncomingTable.MarkHandled(session, Bot, update.Number, 1));
        GivenUp.Add(update.Number);
        _begun.Writer.TryWrite(update);
    }

    /// <summary>The next update that is begun or given up.</summary>
    public ValueTask<IncomingRecord> Next() => _begun.Reader.ReadAsync(TestContext.Current.CancellationToken);
}
