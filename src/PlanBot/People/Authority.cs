using PlanBot.Plans;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.People;

/// <summary>What an account is at this moment.</summary>
/// <param name="Person">Null for whoever is linked to nothing.</param>
/// <param name="Seats">The seats the person has.</param>
internal sealed record Standing(Account Account, string? Person, IReadOnlyList<SeatHolder> Seats)
{
    public static Standing Of(ReadSession session, Account account)
    {
        var person = PersonTable.Find(session, account.Channel, account.Id)?.Person;
        return new(account, person, person is null ? [] : [.. LinkTable.OfPerson(session, person).Select(SeatHolder.Of).OfType<SeatHolder>()]);
    }
}

/// <summary>Says who may do what. Asked at the moment of use: what was true when a button was shown counts for nothing.</summary>
internal sealed class Authority(FirstAdministrators first, PlanCatalog catalog)
{
    /// <summary>True for an administrator of this ward, linked or named by the settings.</summary>
    public bool Governs(Standing standing, WardName ward) =>
        first.Has(standing.Account, ward) || standing.Seats.Any(s => s.Seat.Role == Role.Administrator && s.Seat.Ward == ward);

    /// <summary>The wards with plans or links that the account administers.</summary>
    public IReadOnlyList<WardName> GovernedBy(ReadSession session, Standing standing) =>
        [.. catalog.Of(session).Wards.Concat(standing.Seats.Select(s => s.Seat.Ward)).Distinct().Where(w => Governs(standing, w))];
}
