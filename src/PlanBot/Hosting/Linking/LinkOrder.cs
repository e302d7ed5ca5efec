using PlanBot.Channels;
using PlanBot.People;
using PlanBot.Plans;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Units;

namespace PlanBot.Hosting.Linking;

/// <summary>What "planbot link" was told, as typed.</summary>
internal sealed record LinkOrder(string Ward, string Role, string? Unit, IReadOnlyList<string> Fields, string? Name, string? Replaces);

/// <summary>Makes codes at the command line, where whoever has the machine is an administrator of all.</summary>
internal sealed class LinkOrders(PlanDatabase database, PlanCatalog catalog, WardUnits units, CodeMaker codes, SeatWords words)
{
    /// <exception cref="SetupException">The ward, the unit or the link is not known, or something is missing or too much.</exception>
    public (MadeCode Code, Seat Seat) Make(LinkOrder order) => database.Write(session =>
    {
        var seat = SeatOf(session, order);
        if (order.Replaces is { } replaced)
            Check(session, replaced, seat);
        var code = codes.ForSeat(seat, AuditLog.Console, order.Replaces);
        codes.Keep(session, code);
        return (code, seat);
    });

    private Seat SeatOf(ReadSession session, LinkOrder order)
    {
        var plans = catalog.Of(session);
        if (plans.WardIndex.Find(WardTyped.Read(order.Ward)) is not { } ward)
            throw new SetupException("people.unknown_ward", ("ward", order.Ward), ("wards", string.Join(", ", plans.Wards)));
        var role = Roles.Find(order.Role) ?? throw new ArgumentOutOfRangeException(nameof(order), order.Role, "no such role");
        if (role == Role.Deputy && order.Fields.Count == 0)
            throw new SetupException("people.fields_needed", ("fields", string.Join(", ", units.FieldsOf(session, ward))));
        if (role != Role.Deputy && order.Fields.Count > 0)
            throw new SetupException("people.no_fields_here");
        return new(ward, role, UnitOf(session, ward, role, order.Unit), order.Fields, order.Name);
    }

    private UnitName? UnitOf(ReadSession session, WardName ward, Role role, string? typed)
    {
        var all = string.Join(", ", units.Of(session, ward));
        if (!role.HasUnit())
            return typed is null ? null : throw new SetupException("people.no_unit_here", ("role", words.Of(role)));
        if (typed is null)
            throw new SetupException("people.unit_needed", ("role", words.Of(role)), ("units", all));
        return units.Find(session, ward, typed) ?? throw new SetupException("people.unknown_unit", ("ward", ward), ("unit", typed), ("units", all));
    }

    private static void Check(ReadSession session, string replaced, Seat seat)
    {
        if (LinkTable.Find(session, replaced) is not { } link)
            throw new SetupException("people.unknown_link", ("id", replaced));
        if (Seat.Of(link.Seat) is not { } old || (old.Ward, old.Role) != (seat.Ward, seat.Role))
            throw new SetupException("people.other_seat", ("id", replaced));
    }
}
