using PlanBot.Outbox;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.People;

/// <summary>What came of a code that somebody entered.</summary>
/// <param name="Keep">Writes it down, in the caller's unit of work.</param>
internal abstract record CodeOutcome(Action<WriteSession> Keep)
{
    /// <summary>The person has the seat once it is kept.</summary>
    internal sealed record Linked(Seat Seat, Action<WriteSession> Keep) : CodeOutcome(Keep);

    /// <summary>The person is reached in this chat as well once it is kept.</summary>
    internal sealed record ChatAdded(Action<WriteSession> Keep) : CodeOutcome(Keep);

    /// <summary>The chat is that of somebody linked already, who says first whether both are they (<see cref="CodeEntry.Join"/>).</summary>
    /// <param name="Code">Our id of the code: not the code itself.</param>
    /// <param name="Seats">What the person who made it has.</param>
    internal sealed record TwoPeople(string Code, IReadOnlyList<Seat> Seats, Action<WriteSession> Keep) : CodeOutcome(Keep);

    /// <summary>The right code, and nothing for it to give: the person has that seat, or is known in this chat. The code can still be used.</summary>
    internal sealed record Needless(Action<WriteSession> Keep) : CodeOutcome(Keep);

    /// <summary>Never made, over, or used: not told apart.</summary>
    /// <param name="Left">Further wrong codes before the chat is blocked; 0 where it now is.</param>
    internal sealed record Wrong(int Left, Action<WriteSession> Keep) : CodeOutcome(Keep);

    /// <summary>Not looked at.</summary>
    internal sealed record Blocked(TimeSpan Wait, Action<WriteSession> Keep) : CodeOutcome(Keep);
}

/// <summary>Two people used one code at the same moment, and the other was quicker: nothing of this turn is kept, and the next look at it says that the code is used.</summary>
internal sealed class CodeTakenException() : Exception("The code was used a moment ago.");

/// <summary>Takes the codes that people enter.</summary>
internal sealed class CodeEntry(Unlinking unlinking, UnitIdentity identity, AuditLog audit, TimeProvider time)
{
    /// <summary>Wrong codes after which a chat is blocked.</summary>
    public const int MostWrong = 5;

    /// <summary>How long it is blocked, and after how long a pause the count begins anew.</summary>
    public static readonly TimeSpan Block = TimeSpan.FromMinutes(15);

    /// <param name="account">Who enters it.</param>
    /// <param name="chat">Their private chat.</param>
    /// <param name="code">As <see cref="CodeText.Read"/> gives it.</param>
    public CodeOutcome Enter(ReadSession session, Account account, ChatAddress chat, string code)
    {
        var who = AuditLog.PseudonymOf(session, new(chat.Channel, chat.Chat));
        var actor = AuditLog.PseudonymOf(session, account);
        var now = time.GetUtcNow();
        var tries = CodeTryTable.Find(session, who) is { } kept && now - kept.Last < Block ? kept : null;
        if (tries is { Wrong: >= MostWrong })
            return new CodeOutcome.Blocked(Block - (now - tries.Last), s => audit.Refused(s, actor, AuditAction.EnterCode));
        if (Find(session, code, now) is not { } found)
            return new CodeOutcome.Wrong(Math.Max(0, MostWrong - 1 - (tries?.Wrong ?? 0)), s => CountWrong(s, who, actor, now));
        var standing = Standing.Of(session, account);
        if (found is { Seat: null, Person: { } maker } && standing.Person is { } known && known != maker)
            return new CodeOutcome.TwoPeople(found.Id, SeatsOf(session, maker), s => CodeTryTable.Remove(s, who));
        if (IsNeedless(standing, found))
            return new CodeOutcome.Needless(s => CodeTryTable.Remove(s, who));
        Action<WriteSession> keep = s => Use(s, standing, chat, found, who);
        return found.Seat is { } stored && Seat.Of(stored) is { } seat ? new CodeOutcome.Linked(seat, keep) : new CodeOutcome.ChatAdded(keep);
    }

    /// <summary>Makes one person of whoever made a code and whoever entered it, who says that both are they. Null where the code can no longer be used.</summary>
    /// <param name="code"><see cref="CodeOutcome.TwoPeople.Code"/>.</param>
    public Action<WriteSession>? Join(ReadSession session, Account account, string code)
    {
        if (LinkCodeTable.Live(session, time.GetUtcNow()).FirstOrDefault(c => c.Id == code) is not { Seat: null, Person: { } maker }
            || Standing.Of(session, account).Person is not { } known || known == maker)
            return null;
        var actor = AuditLog.PseudonymOf(session, account);
        return s =>
        {
            if (!LinkCodeTable.Remove(s, code))
                throw new CodeTakenException();
            PersonJoining.Run(s, maker, known);
            audit.Done(s, actor, AuditAction.AddChat, new(Person: maker));
        };
    }

    /// <summary>Ends a code that was shown where others read along; nothing tells whether there was one.</summary>
    public void Spoil(WriteSession session, string code)
    {
        if (Find(session, code, time.GetUtcNow()) is { } found)
            LinkCodeTable.Remove(session, found.Id);
    }

    private static IReadOnlyList<Seat> SeatsOf(ReadSession session, string person) =>
        [.. LinkTable.OfPerson(session, person).Select(SeatHolder.Of).OfType<SeatHolder>().Select(h => h.Seat)];

    // Every code is compared, so that the time tells nothing of which one it was.
    private static StoredCode? Find(ReadSession session, string code, DateTimeOffset now)
    {
        StoredCode? found = null;
        foreach (var live in LinkCodeTable.Live(session, now))
            if (CodeHash.Matches(live.Salt, live.Hash, code))
                found = live;
        return found;
    }

    private bool IsNeedless(Standing standing, StoredCode code) => code.Seat is null
        ? standing.Person is not null
        : standing.Seats.Any(s => Seat.Of(code.Seat) is { } seat && s.Link != code.Replaces && IsSame(s.Seat, seat));

    private bool IsSame(Seat one, Seat other) => (one.Ward, one.Role) == (other.Ward, other.Role)
        && (one.Unit is { } a && other.Unit is { } b ? identity.IsSame(a, b) : one.Fields.SequenceEqual(other.Fields));

    private void CountWrong(WriteSession session, string who, string actor, DateTimeOffset now)
    {
        CodeTryTable.RemoveBefore(session, now - Block);
        CodeTryTable.Add(session, who, now);
        audit.Refused(session, actor, AuditAction.EnterCode);
    }

    private void Use(WriteSession session, Standing standing, ChatAddress chat, StoredCode code, string who)
    {
        var now = time.GetUtcNow();
        if (!LinkCodeTable.Remove(session, code.Id))
            throw new CodeTakenException();
        CodeTryTable.Remove(session, who);
        var actor = AuditLog.PseudonymOf(session, standing.Account);
        var person = code.Person ?? standing.Person ?? RandomId.New();
        if (code.Person is null && standing.Person is null)
            PersonTable.Insert(session, person, now);
        if (standing.Person is null)
            PersonTable.AddChat(session, new(chat.Channel, chat.Chat, standing.Account.Id, person, now));
        if (code.Seat is null || Seat.Of(code.Seat) is not { } seat)
        {
            audit.Done(session, actor, AuditAction.AddChat, new(Person: person));
            return;
        }

        LinkTable.Insert(session, new(RandomId.New(), person, code.Seat, now));
        audit.Done(session, actor, AuditAction.Link, AuditTarget.Of(seat, person));
        if (code.Replaces is { } before && LinkTable.Find(session, before) is { } old)
            unlinking.End(session, old, actor, AuditAction.Replace);
    }
}
