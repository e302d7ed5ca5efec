using Dapper;
using PlanBot.Plans;

namespace PlanBot.Storage.Tables;

/// <summary>Something that was done, or refused, about people and roles. No word of a citizen, no name.</summary>
/// <param name="Actor">A pseudonym.</param>
/// <param name="Outcome">"done" or "refused".</param>
/// <param name="Person">Whom it concerns: our random id, which leads nowhere once the person is deleted.</param>
internal sealed record AuditEntry(
    DateTimeOffset At, string Actor, string Action, string Outcome, string? Ward = null, string? Role = null, string? Unit = null, string? Person = null);

/// <summary>The audit log: written, read, never changed; an entry goes when it has been kept long enough.</summary>
internal static class AuditTable
{
    public static void Insert(WriteSession session, AuditEntry entry) => session.Connection.Execute("""
        INSERT INTO audit (at, actor, action, outcome, ward, role, unit, person)
        VALUES (@At, @Actor, @Action, @Outcome, @Ward, @Role, @Unit, @Person)
        """,
        new { At = StoredInstant.Write(entry.At), entry.Actor, entry.Action, entry.Outcome, entry.Ward, entry.Role, entry.Unit, entry.Person },
        session.Transaction);

    /// <summary>Every entry, the oldest first.</summary>
    /// <param name="ward">Only those about this ward; null for all.</param>
    public static IReadOnlyList<AuditEntry> All(ReadSession session, WardName? ward = null) =>
        [.. session.Connection.Query<AuditRecord>(
            "SELECT * FROM audit WHERE @ward IS NULL OR ward = @ward ORDER BY row", new { ward = ward?.Value }, session.Transaction)
            .Select(r => new AuditEntry(StoredInstant.Read(r.At), r.Actor, r.Action, r.Outcome, r.Ward, r.Role, r.Unit, r.Person))];

    /// <summary>Removes entries from before a moment; says how many.</summary>
    public static int RemoveBefore(WriteSession session, DateTimeOffset before) =>
        session.Connection.Execute("DELETE FROM audit WHERE at < @before", new { before = StoredInstant.Write(before) }, session.Transaction);

    /// <summary>The secret that makes pseudonyms, of this database alone.</summary>
    public static byte[] Key(ReadSession session) =>
        session.Connection.QuerySingle<byte[]>("SELECT key FROM audit_key", transaction: session.Transaction);

    private sealed record AuditRecord
    {
        public required string At { get; init; }
        public required string Actor { get; init; }
        public required string Action { get; init; }
        public required string Outcome { get; init; }
        public string? Ward { get; init; }
        public string? Role { get; init; }
        public string? Unit { get; init; }
        public string? Person { get; init; }
    }
}
