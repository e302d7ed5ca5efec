using PlanBot.People;
using PlanBot.Storage;

namespace PlanBot.Reports;

/// <summary>Says whose work somebody may see: administrators and leaders their ward's, a unit's head and staff the unit's.</summary>
internal sealed class ReportScopes(Authority authority, UnitIdentity identity)
{
    /// <summary>Each once, whole wards first; none for residents. As of this moment.</summary>
    public IReadOnlyList<ReportScope> Of(ReadSession session, Standing standing) => Narrowed(
        authority.GovernedBy(session, standing).Select(w => new ReportScope(w)).Concat(standing.Seats.Select(s => Of(s.Seat))));

    /// <summary>What a person's seats show; none for somebody unlinked.</summary>
    public IReadOnlyList<ReportScope> Of(IReadOnlyList<Seat> seats) => Narrowed(seats.Select(Of));

    /// <summary>True where the scope is one of these or lies in one.</summary>
    public bool Covers(IReadOnlyList<ReportScope> allowed, ReportScope asked) => allowed.Any(a =>
        a.Ward == asked.Ward && (a.Unit is not { } own || asked.Unit is { } unit && identity.IsSame(own, unit)));

    private static ReportScope Of(Seat seat) => new(seat.Ward, seat.Role.HasUnit() ? seat.Unit : null);

    // Whoever sees the ward needs no unit of it beside.
    private List<ReportScope> Narrowed(IEnumerable<ReportScope> scopes)
    {
        var kept = new List<ReportScope>();
        foreach (var scope in scopes.OrderBy(s => s.Unit is not null))
            if (!Covers(kept, scope))
                kept.Add(scope);
        return kept;
    }
}
