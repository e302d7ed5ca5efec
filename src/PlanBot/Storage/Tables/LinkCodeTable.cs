using Dapper;

namespace PlanBot.Storage.Tables;

/// <summary>A one-time code, without the code itself.</summary>
/// <param name="Hash">Of the salt and the code.</param>
/// <param name="Seat">The seat it gives; null where it adds a chat to a person.</param>
/// <param name="Person">The person whose chat it adds; null where it gives a seat.</param>
/// <param name="Replaces">The link that ends when it is used; null for none.</param>
/// <param name="Maker">Who made it, as the audit log names them.</param>
internal sealed record StoredCode(
    string Id, byte[] Salt, byte[] Hash, StoredSeat? Seat, string? Person, string? Replaces, string Maker, DateTimeOffset Expires);

/// <summary>The codes that can still be used.</summary>
internal static class LinkCodeTable
{
    public static void Insert(WriteSession session, StoredCode code) => session.Connection.Execute("""
        INSERT INTO link_code (id, salt, hash, ward, role, unit, fields, called, person, replaces, maker, expires)
        VALUES (@Id, @Salt, @Hash, @Ward, @Role, @Unit, @Fields, @Called, @Person, @Replaces, @Maker, @Expires)
        """,
        new
        {
            code.Id,
            code.Salt,
            code.Hash,
            Ward = code.Seat?.Ward.Value,
            code.Seat?.Role,
            Unit = code.Seat?.Unit?.Value,
            Fields = StoredSeat.Write(code.Seat?.Fields ?? []),
            code.Seat?.Called,
            code.Person,
            code.Replaces,
            code.Maker,
            Expires = StoredInstant.Write(code.Expires),
        },
        session.Transaction);

    /// <summary>Those that are not over.</summary>
    public static IReadOnlyList<StoredCode> Live(ReadSession session, DateTimeOffset now) =>
        [.. session.Connection.Query<CodeRecord>("SELECT * FROM link_code WHERE expires > @now", new { now = StoredInstant.Write(now) }, session.Transaction)
            .Select(r => r.ToCode())];

    /// <returns>False where it was gone already: somebody else was quicker.</returns>
    public static bool Remove(WriteSession session, string id) =>
        session.Connection.Execute("DELETE FROM link_code WHERE id = @id", new { id }, session.Transaction) > 0;

    public static void RemoveOfMaker(WriteSession session, string maker) =>
        session.Connection.Execute("DELETE FROM link_code WHERE maker = @maker", new { maker }, session.Transaction);

    public static void RemoveOver(WriteSession session, DateTimeOffset now) =>
        session.Connection.Execute("DELETE FROM link_code WHERE expires <= @now", new { now = StoredInstant.Write(now) }, session.Transaction);

    private sealed record CodeRecord
    {
        public required string Id { get; init; }
        public required byte[] Salt { get; init; }
        public required byte[] Hash { get; init; }
        public string? Ward { get; init; }
        public string? Role { get; init; }
        public string? Unit { get; init; }
        public required string Fields { get; init; }
        public string? Called { get; init; }
        public string? Person { get; init; }
        public string? Replaces { get; init; }
        public required string Maker { get; init; }
        public required string Expires { get; init; }

        public StoredCode ToCode() => new(
            Id, Salt, Hash, Ward is null || Role is null ? null : StoredSeat.Read(Ward, Role, Unit, Fields, Called), Person, Replaces, Maker, StoredInstant.Read(Expires));
    }
}
