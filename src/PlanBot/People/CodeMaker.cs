using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.People;

/// <summary>A code as it is told once; it cannot be read again from anywhere.</summary>
/// <param name="Code">Eight characters.</param>
internal sealed record MadeCode(string Code, DateTimeOffset Expires, StoredCode Stored)
{
    // A record writes itself out with all it holds; a code must not get into a log that way.
    public override string ToString() => "a code";
}

/// <summary>Makes one-time codes. Each is made in memory, for whoever must say it before it is kept, and then kept.</summary>
internal sealed class CodeMaker(AuditLog audit, TimeProvider time)
{
    /// <summary>How long a code can be used.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    /// <summary>A code that gives a seat.</summary>
    /// <param name="maker">As the audit log names them.</param>
    /// <param name="replaces">The link that ends when the code is used; null for none.</param>
    public MadeCode ForSeat(Seat seat, string maker, string? replaces = null) => New(seat, person: null, replaces, maker);

    /// <summary>A code that adds a chat on another channel to a person.</summary>
    public MadeCode ForChat(string person, string maker) => New(seat: null, person, replaces: null, maker);

    /// <summary>From now on the code can be used.</summary>
    public void Keep(WriteSession session, MadeCode code)
    {
        LinkCodeTable.RemoveOver(session, time.GetUtcNow());
        LinkCodeTable.Insert(session, code.Stored);
        audit.Done(session, code.Stored.Maker, AuditAction.MakeCode, AuditTarget.Of(code.Stored.Seat is { } seat ? Seat.Of(seat) : null, code.Stored.Person));
    }

    private MadeCode New(Seat? seat, string? person, string? replaces, string maker)
    {
        var (code, salt, expires) = (CodeText.New(), CodeHash.NewSalt(), time.GetUtcNow() + Life);
        return new(code, expires, new(RandomId.New(), salt, CodeHash.Of(salt, code), seat?.ToStored(), person, replaces, maker, expires));
    }
}
