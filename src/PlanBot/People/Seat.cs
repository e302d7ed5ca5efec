using PlanBot.Plans;
using PlanBot.Storage.Tables;
using PlanBot.Units;

namespace PlanBot.People;

/// <summary>What a link gives: a role in a ward.</summary>
/// <param name="Unit">For a head and for staff, as it was called when they were linked; else null.</param>
/// <param name="Fields">What a deputy directs: words of the plan ("kinh tế") or units.</param>
/// <param name="Called">The person's name, where one was given.</param>
internal sealed record Seat(WardName Ward, Role Role, UnitName? Unit, IReadOnlyList<string> Fields, string? Called)
{
    public Seat(WardName ward, Role role, UnitName? unit = null)
        : this(ward, role, unit, [], null)
    {
    }

    public StoredSeat ToStored() => new(Ward, Roles.NameOf(Role), Unit, Fields, Called);

    /// <summary>Null for a role of another version of the program.</summary>
    public static Seat? Of(StoredSeat stored) =>
        Roles.Find(stored.Role) is { } role ? new(stored.Ward, role, stored.Unit, stored.Fields, stored.Called) : null;
}

/// <summary>A person in a seat.</summary>
/// <param name="Link">The link's id, random.</param>
/// <param name="Person">The person's id, random; the same over all their seats and chats.</param>
internal sealed record SeatHolder(string Link, string Person, Seat Seat, DateTimeOffset Since)
{
    /// <summary>Null for a role of another version of the program.</summary>
    public static SeatHolder? Of(StoredLink stored) => Seat.Of(stored.Seat) is { } seat ? new(stored.Id, stored.Person, seat, stored.Since) : null;
}
