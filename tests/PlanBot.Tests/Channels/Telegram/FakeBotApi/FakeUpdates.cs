using System.Text.Json.Nodes;

namespace PlanBot.Tests.Channels.Telegram.FakeBotApi;

/// <summary>An update that is waiting to be taken.</summary>
internal sealed record PendingUpdate(long Id, string Json)
{
    /// <summary>Being delivered to the webhook, or waiting to be tried again.</summary>
    public bool InHand { get; set; }
}

/// <summary>The queue of updates, and how a bot polls it.</summary>
internal sealed class FakeUpdates(Lock gate, FakeSignal signal, TimeProvider time)
{
    private static readonly string[] NotByDefault = ["chat_member", "message_reaction", "message_reaction_count"];

    private IReadOnlyList<string>? _allowed;
    private CancellationTokenSource? _poller;
    private long _nextId = 700_000_001;

    public List<PendingUpdate> Pending { get; } = [];

    /// <summary>The kinds the bot asked for; null for what the platform sends by itself.</summary>
    public IReadOnlyList<string>? Allowed
    {
        get => _allowed;
        set => _allowed = value is { Count: 0 } ? null : value ?? _allowed;
    }

    /// <summary>The highest number that the bot has confirmed, or the webhook taken.</summary>
    public long Confirmed { get; set; }

    /// <summary>How often one poller was thrown out by another.</summary>
    public int Conflicts { get; private set; }

    /// <summary>Numbers an update and queues it; null where the bot did not ask for its kind.</summary>
    public PendingUpdate? Add(string kind, JsonNode? content, bool whateverWasAsked = false)
    {
        lock (gate)
        {
            if (!whateverWasAsked && !(Allowed?.Contains(kind) ?? !NotByDefault.Contains(kind)))
                return null;
            var id = _nextId++;
            var pending = new PendingUpdate(id, new JsonObject { ["update_id"] = id, [kind] = content }.ToJsonString());
            Pending.Add(pending);
            signal.Changed();
            return pending;
        }
    }

    /// <summary>getUpdates, as long as it takes.</summary>
    public async Task<JsonNode> Poll(FakeCall call, Func<bool> webhookIsSet, CancellationToken gone)
    {
        var (offset, limit, seconds) = (call.OptionalNumber("offset"), call.OptionalNumber("limit") ?? 100, call.OptionalNumber("timeout") ?? 0);
        var allowed = call.Texts("allowed_updates");
        call.End();
        if (limit is < 1 or > 100)
            throw BotApiRefusal.Bad("limit must be between 1 and 100");
        var mine = Begin(offset, allowed, webhookIsSet);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(seconds), time);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, mine.Token, gone);
        if (seconds > 0)
            await EndOf(signal.Until(() => Pending.Count > 0 || over.IsCancellationRequested), over.Token);
        gone.ThrowIfCancellationRequested();
        lock (gate)
        {
            if (mine.IsCancellationRequested)
                throw Terminated();
            if (_poller == mine)
                _poller = null;
            return new JsonArray([.. Pending.Take((int)limit).Select(p => JsonNode.Parse(p.Json))]);
        }
    }

    private CancellationTokenSource Begin(long? offset, IReadOnlyList<string>? allowed, Func<bool> webhookIsSet)
    {
        CancellationTokenSource? other;
        var mine = new CancellationTokenSource();
        lock (gate)
        {
            if (webhookIsSet())
                throw new BotApiRefusal(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
            Allowed = allowed;
            Confirm(offset);
            (other, _poller) = (_poller, mine);
        }

        // The older of two pollers is the one that is told.
        other?.Cancel();
        return mine;
    }

    private void Confirm(long? offset)
    {
        if (offset is not { } from)
            return;
        var done = from > 0 ? Pending.Count(p => p.Id < from) : Math.Max(0, Pending.Count + (int)from);
        if (done > 0)
            Confirmed = Pending[done - 1].Id;
        Pending.RemoveRange(0, done);
        signal.Changed();
    }

    private BotApiRefusal Terminated()
    {
        Conflicts++;
        return new(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
    }

    private static async Task EndOf(Task arrival, CancellationToken over)
    {
        try
        {
            await arrival.WaitAsync(over);
        }
        catch (OperationCanceledException)
        {
            // Nothing came in time, or the poll was ended: its caller looks which.
        }
    }
}
