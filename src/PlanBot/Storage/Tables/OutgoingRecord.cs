namespace PlanBot.Storage.Tables;

/// <summary>How far a message is.</summary>
internal enum OutgoingState
{
    Waiting = 0,

    /// <summary>A sender has it in hand, or had it when its process ended.</summary>
    Sending = 1,
    Sent = 2,

    /// <summary>It will not be sent; the reason says why.</summary>
    GivenUp = 3,
}

/// <summary>A row of the table outgoing. Times are milliseconds since 1970, UTC.</summary>
internal sealed record OutgoingRecord
{
    public long Id { get; init; }
    public required string Channel { get; init; }
    public required string Chat { get; init; }
    public string? Thread { get; init; }
    public required string Body { get; init; }

    /// <summary>True where the body is emptied once the message is done.</summary>
    public bool Secret { get; init; }

    /// <summary>The lowest goes first.</summary>
    public int Priority { get; init; }
    public string? Key { get; init; }
    public string? ReplyTo { get; init; }
    public int Part { get; init; }

    /// <summary>The platform's id of the message it takes the place of.</summary>
    public string? Edits { get; init; }

    /// <summary>The row whose message it takes the place of, where that had no id of the platform yet.</summary>
    public long? EditsRow { get; init; }
    public OutgoingState State { get; init; }

    /// <summary>The sender that has it in hand.</summary>
    public string? Owner { get; init; }

    /// <summary>How often it was surely not sent.</summary>
    public int Tries { get; init; }

    /// <summary>How often it may have been sent.</summary>
    public int Unknown { get; init; }
    public long NotBefore { get; init; }
    public string? MessageId { get; init; }
    public string? Reason { get; init; }
    public long Made { get; init; }
    public long? Done { get; init; }
}
