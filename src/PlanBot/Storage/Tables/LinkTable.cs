using Dapper;
using PlanBot.Plans;

namespace PlanBot.Storage.Tables;

/// <summary>A person in a seat.</summary>
internal sealed record StoredLink(string Id, string Person, StoredSeat Seat, DateTimeOffset Since);

/// <summary>Who sits in which seat; lists begin with the oldest link.</summary>
internal static class LinkTable
{
    public static void Insert(WriteSession session, StoredLink link) => session.Connection.Execute("""
        INSERT INTO link (id, person, ward, role, unit, fields, called, since)
        VALUES (@Id, @Person, @Ward, @Role, @Unit, @Fields, @Called, @Since)
        """,
        new
        {
            link.Id,
            link.Person,
            Ward = link.Seat.Ward.Value,
            link.Seat.Role,
            Unit = link.Seat.Unit?.Value,
            Fields = StoredSeat.Write(link.Seat.Fields),
            link.Seat.Called,
            Since = StoredInstant.Write(link.Since),
        },
        session.Transaction);

    public static StoredLink? Find(ReadSession session, string id) => Query(session, "WHERE id = @id", new { id }).SingleOrDefault();

    public static IReadOnlyList<StoredLink> OfPerson(ReadSession session, string person) => Query(session, "WHERE person = @person", new { person });

    public static IReadOnlyList<StoredLink> OfWard(ReadSession session, WardName ward) => Query(session, "WHERE ward = @ward", new { ward = ward.Value });

    public static IReadOnlyList<StoredLink> All(ReadSession session) => Query(session, "", new { });

    /// <returns>False where it was gone already.</returns>
    public static bool Remove(WriteSession session, string id) =>
        session.Connection.Execute("DELETE FROM link WHERE id = @id", new { id }, session.Transaction) > 0;

    private static List<StoredLink> Query(ReadSession session, string where, object values) =>
        [.. session.Connection.Query<LinkRecord>($"SELECT * FROM link {where} ORDER BY row", values, session.Transaction)
            .Select(r => new StoredLink(r.Id, r.Person, StoredSeat.Read(r.Ward, r.Role, r.Unit, r.Fields, r.Called), StoredInstant.Read(r.Since)))];

    private sealed record LinkRecord
    {
        public required string Id { get; init; }
        public required string Person { get; init; }
        public required string Ward { get; init; }
        public required string Role { get; init; }
        public string? Unit { get; init; }
        public required string Fields { get; init; }
        public string? Called { get; init; }
        public required string Since { get; init; }
    }
}
